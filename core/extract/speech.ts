/** Who is given as speaking, in the reporter's own sentences too: the subjects of verbs of speaking, and frames. */
import type { Range } from "../model/article.ts";
import { matchAt } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { lastStartingBy } from "./places.ts";
import { governedAfter, speakerAfter, speakerBefore } from "./speaker-phrase.ts";
import { governedBefore, subjectAfter, subjectBefore } from "./subject.ts";
import { type Word, wordIndexAt } from "./words.ts";

/** A speaker is looked for within so many words of a verb of speaking. */
const clauseReach = 30;

/** A verb or frame of speaking outside quotations, with the phrases beside it that name who speaks. */
export type Speech = { readonly at: number; readonly phrases: readonly Range[] };

export function speechesIn(passage: Passage, isQuoted: (at: number) => boolean): readonly Speech[] {
  const phrasesAt = passage.grammar.verbLast === undefined ? verbFirst : verbLast;
  const found: Speech[] = [];
  passage.words.forEach((word, index) => {
    const phrases = phrasesAt(passage, index, word);
    if (phrases === undefined || isQuoted(word.start)) return;
    found.push({ at: word.start, phrases: phrases.flatMap((each) => (each && !isQuoted(each.start) ? [each] : [])) });
  });
  return found;
}

/** The word that the sentence begins with, or one far enough back. */
function clauseStart({ words, sentences }: Passage, word: Word, index: number): number {
  const sentence = wordIndexAt(words, lastStartingBy(sentences, word.start)?.start ?? 0);
  return Math.min(index, Math.max(sentence, index - clauseReach));
}

type Phrases = readonly (Range | undefined)[] | undefined;

function verbFirst(passage: Passage, index: number, word: Word): Phrases {
  const { words, grammar } = passage;
  const frame = matchAt(grammar.attribution.frames, words, index);
  if (frame > 0) return [governedAfter(passage, index + frame, words.length)];
  const verb = matchAt(grammar.attribution.say, words, index);
  if (verb === 0) return undefined;
  const from = clauseStart(passage, word, index);
  return [
    from < index ? speakerBefore(passage, from, index) : undefined,
    speakerAfter(passage, index + verb, words.length),
  ];
}

function verbLast(passage: Passage, index: number, word: Word): Phrases {
  const { words, grammar } = passage;
  if (grammar.verbLast === undefined) return undefined;
  if (matchAt(grammar.verbLast.framesAfter, words, index) > 0)
    return [governedBefore(passage, grammar.verbLast, clauseStart(passage, word, index), index)];
  const verb = matchAt(grammar.attribution.say, words, index);
  if (verb === 0) return undefined;
  const from = clauseStart(passage, word, index);
  return [
    subjectBefore(passage, grammar.verbLast, from, index),
    subjectAfter(passage, grammar.verbLast, index + verb, words.length),
  ];
}
