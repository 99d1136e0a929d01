/** Who is given as speaking, in the reporter's own sentences too: the subjects of verbs of speaking, and frames. */
import type { Range } from "../../model/article.ts";
import { governedAfter, speakerAfter, speakerBefore } from "../phrases/speaker-phrase.ts";
import { governedBefore, subjectAfter, subjectBefore } from "../phrases/subject.ts";
import type { Passage } from "../text/passage.ts";
import { matchAt } from "../words/lexicon.ts";
import { lastStartingBy } from "../words/places.ts";
import { type Word, wordIndexAt } from "../words/words.ts";

/** A speaker is looked for within so many words of a verb of speaking. */
const clauseReach = 30;

/** A verb or frame of speaking outside quotations, with the phrases beside it that name who speaks. */
export type Speech = { readonly at: number; readonly phrases: readonly Range[] };

export function speechesIn(passage: Passage, isQuoted: (at: number) => boolean): readonly Speech[] {
  const { words, grammar } = passage;
  const frames = grammar.verbLast?.framesAfter ?? grammar.attribution.frames;
  const found: Speech[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const frame = matchAt(frames, words, index);
    const verb = frame > 0 ? 0 : matchAt(grammar.attribution.say, words, index);
    if ((frame === 0 && verb === 0) || isQuoted(word.start)) continue;
    const from = clauseStart(passage, word, index);
    const phrases = frame > 0 ? [governedBy(passage, from, index, frame)] : subjectsOf(passage, from, index, verb);
    found.push({ at: word.start, phrases: phrases.flatMap((each) => (each && !isQuoted(each.start) ? [each] : [])) });
  }
  return found;
}

/** The word that the sentence begins with, or one far enough back. */
function clauseStart({ words, sentences }: Passage, word: Word, index: number): number {
  const sentence = wordIndexAt(words, lastStartingBy(sentences, word.start)?.start ?? 0);
  return Math.min(index, Math.max(sentence, index - clauseReach));
}

/** Whom the frame of that length governs: after it, or before it where the verb stands last. */
function governedBy(passage: Passage, from: number, frame: number, length: number): Range | undefined {
  const { verbLast } = passage.grammar;
  return verbLast === undefined
    ? governedAfter(passage, frame + length, passage.words.length)
    : governedBefore(passage, verbLast, from, frame);
}

/** What may be the verb's subject, before it and after it. */
function subjectsOf(passage: Passage, from: number, verb: number, length: number): readonly (Range | undefined)[] {
  const { words, grammar } = passage;
  const after = verb + length;
  if (grammar.verbLast !== undefined)
    return [
      subjectBefore(passage, grammar.verbLast, from, verb),
      subjectAfter(passage, grammar.verbLast, after, words.length),
    ];
  return [from < verb ? speakerBefore(passage, from, verb) : undefined, speakerAfter(passage, after, words.length)];
}
