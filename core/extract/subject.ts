/**
 * A clause's subject in a language whose verb stands last: a name, role or pronoun without a case ending, and back from
 * it the words that belong to it.
 */
import type { Range } from "../model/article.ts";
import type { VerbLast } from "./grammar.ts";
import { inflectionOf } from "./inflection.ts";
import { endsAt, isIn } from "./lexicon.ts";
import { isBreak, isNameLike, isPronoun, type Passage } from "./passage.ts";
import { rangeOf } from "./speaker-phrase.ts";
import { afterFillers, headLength, isHead, namesInRow, possibleHeads } from "./subject-head.ts";
import { beginsWithDigit, type Word } from "./words.ts";

/** Words, from the first to before the last. */
type Phrase = { readonly from: number; readonly to: number };

/** In words. */
const longestPhrase = 16;
/** In words, of a statement with whose it is and how it was made. */
const longestSource = 8;
/** Of a region without end, only so many words are looked at, before a verb and after it. */
const widestLook = 40;
const nearestLook = 20;

/** The one nearest to the region's end where only adverbs stand between, else the first; undefined where none is named. */
export function subjectBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const phrases = phrasesIn(passage, verbLast, Math.max(from, to - widestLook), to);
  const last = phrases.at(-1);
  const chosen = last !== undefined && reaches(passage, last.to, to) ? last : phrases[0];
  return chosen === undefined ? undefined : rangeOf(passage, chosen.from, chosen.to);
}

/** After a verb: the first phrase before the next break. */
export function subjectAfter(passage: Passage, verbLast: VerbLast, from: number, limit: number): Range | undefined {
  let to = from;
  const end = Math.min(limit, from + nearestLook);
  while (
    to < end &&
    !(to > from && isBreak(passage, to)) &&
    !isIn(passage.grammar.attribution.prepositions, passage.words[to])
  )
    to++;
  if (from >= to || isBreak(passage, from)) return undefined;
  const first = phrasesIn(passage, verbLast, from, to)[0] ?? aloneIn(passage, from, to);
  return first === undefined ? undefined : rangeOf(passage, first.from, first.to);
}

/** The phrase, in whatever case, that ends right before word `to`: what a frame like "göre" stands after. */
export function governedBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const head = to - 1;
  if (head < from || isBreak(passage, to)) return undefined;
  return rangeOf(passage, phraseStart(passage, verbLast, head, from), to);
}

/** Right before a quotation, the subject of a clause made a noun: "Zinke'nin, '…' ifadelerini kullandığı". */
export function ownerBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const head = to - 1;
  const owns = isNameLike(passage, head) && inflectionOf(passage, verbLast, head) === "genitive";
  return owns ? rangeOf(passage, phraseStart(passage, verbLast, head, from), to) : undefined;
}

/** What words stand in, or whom they come from, for a verb without a subject: «министрліктің мәлімдемесінде», "Bakanlıktan". */
export function sourceBefore(passage: Passage, from: number, to: number): Range | undefined {
  const { words, grammar } = passage;
  const isSource = (index: number) => isIn(grammar.attribution.speech, words[index]) || isHead(passage, index);
  let last = to - 1;
  while (last >= Math.max(from, to - longestPhrase) && !isSource(last)) last--;
  if (last < Math.max(from, to - longestPhrase)) return undefined;
  let start = last;
  while (start > from && last - start < longestSource && !isBreak(passage, start)) start--;
  return rangeOf(passage, start, last + 1);
}

/** In order, none within another. */
function phrasesIn(passage: Passage, verbLast: VerbLast, from: number, to: number): readonly Phrase[] {
  const found: Phrase[] = [];
  const heads = possibleHeads(passage);
  for (let index = heads[from] ?? to; index < to; index = heads[index] ?? to) {
    const length = headLength(passage, verbLast, index, to);
    if (length > 0) {
      const end = index + length;
      const start = isPronoun(passage, index)
        ? index
        : phraseStart(passage, verbLast, index, Math.max(from, end - longestPhrase));
      while ((found.at(-1)?.to ?? from) > start) found.pop();
      found.push({ from: start, to: end });
    }
    index += Math.max(1, length, namesInRow(passage, index, to));
  }
  return found;
}

/** After a verb a name that is all there is: its last letters may look like an ending, and are none («деди Зарате»). */
function aloneIn(passage: Passage, from: number, to: number): Phrase | undefined {
  const start = afterFillers(passage, from, to);
  const run = namesInRow(passage, start, to);
  return run > 0 && reaches(passage, start + run, to) ? { from: start, to: start + run } : undefined;
}
/** Back from the head over what can belong to its phrase. */
function phraseStart(passage: Passage, verbLast: VerbLast, head: number, from: number): number {
  let start = head;
  while (start > from && !isBreak(passage, start) && belongs(passage, verbLast, start - 1)) start--;
  return start;
}

function belongs(passage: Passage, verbLast: VerbLast, index: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  if (word === undefined || isPronoun(passage, index) || isNumber(word) || isNumber(words[index - 1])) return false;
  if (isOutside(passage, verbLast, index)) return false;
  if (!isNameLike(passage, index) && endsAt(grammar.attribution.circumstances, words, index)) return false;
  const inflection = inflectionOf(passage, verbLast, index);
  return (
    inflection === "genitive" || inflection === "bare" || (inflection === "subordinate" && isNameLike(passage, index))
  );
}

/** Whether a word of the clause's frame ends here, which is part of no phrase. */
function isOutside({ words, grammar }: Passage, verbLast: VerbLast, index: number): boolean {
  const { say, cite, fillers, prepositions } = grammar.attribution;
  const { particles, postpositions, framesAfter } = verbLast;
  return (
    endsAt(say, words, index) ||
    endsAt(cite, words, index) ||
    endsAt(fillers, words, index) ||
    endsAt(prepositions, words, index) ||
    endsAt(particles, words, index) ||
    endsAt(postpositions, words, index) ||
    endsAt(framesAfter, words, index)
  );
}

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && beginsWithDigit(word) && /^\d+$/.test(word.small);
/** Whether between word `from` and word `to` stand only adverbs. */
const reaches = (passage: Passage, from: number, to: number): boolean => afterFillers(passage, from, to) === to;
