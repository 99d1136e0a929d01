/**
 * A clause's subject in a language whose verb stands last: a name, role or pronoun without a case ending, and back from
 * it the words that belong to it.
 */
import type { Range } from "../model/article.ts";
import type { VerbLast } from "./grammar.ts";
import { inflectionOf, opensSentence } from "./inflection.ts";
import { endsAt, isIn, matchAt } from "./lexicon.ts";
import { isBreak, isMarked, isNameLike, isPronoun, nameRun, nameStem, type Passage } from "./passage.ts";
import { rangeOf } from "./speaker-phrase.ts";
import type { Word } from "./words.ts";

/** Words, from the first to before the last. */
type Phrase = { readonly from: number; readonly to: number };

/** In words. */
const longestPhrase = 16;
/** Of a region without end, only so many words are looked at. */
const widestLook = 60;

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
  const end = Math.min(limit, from + widestLook);
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

/** In order, none within another. */
function phrasesIn(passage: Passage, verbLast: VerbLast, from: number, to: number): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let index = from; index < to; ) {
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

/** As `nameRun`, but an abbreviation among names begins another phrase: «Майк Помпео | БУУ». */
function namesInRow(passage: Passage, index: number, limit: number): number {
  const run = nameRun(passage, index, limit);
  for (let length = 1; length < run; length++) if (isAbbreviated(passage, index + length)) return length;
  return run;
}

function isAbbreviated({ text, words }: Passage, index: number): boolean {
  const word = words[index];
  return word !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(word.start, word.stemEnd));
}

/** How many words, from `index` on, are what a subject's phrase can end with; 0 where none. */
function headLength(passage: Passage, verbLast: VerbLast, index: number, to: number): number {
  const { words, grammar } = passage;
  if (isPronoun(passage, index)) return isSubjectPronoun(passage, index, to) ? 1 : 0;
  const run = isMarked(passage, index) ? 0 : namesInRow(passage, index, to);
  if (run === 0 && !endsAt(grammar.people.roles, words, index)) return 0;
  const length = Math.max(run, 1);
  const last = index + length - 1;
  if (inflectionOf(passage, verbLast, last) !== "bare") return run === 0 ? 0 : uninflectedLength(passage, index, run);
  return belongsToNext(passage, verbLast, last + 1, to) || isNoName(passage, index, length, to) ? 0 : length;
}

/** A capital that a sentence begins with tells nothing, where no comma follows and the word is no name elsewhere. */
function isNoName(passage: Passage, index: number, length: number, to: number): boolean {
  const { words, names, grammar } = passage;
  const next = index + length;
  if (length > 1 || isIn(grammar.people.roles, words[index]) || !opensSentence(passage, index)) return false;
  return next < to && !isBreak(passage, next) && !names.has(nameStem(words[index]?.small ?? ""));
}

/** «Selma Aksoy Bişkek'te»: of names in a row of which the last has an ending, those that are somebody else's; 0 for none. */
function uninflectedLength(passage: Passage, index: number, run: number): number {
  const { words, grammar } = passage;
  if (isAbbreviated(passage, index)) return 0;
  let roles = 0;
  while (roles < run && isIn(grammar.people.roles, words[index + roles])) roles++;
  const names = run - roles;
  if (names >= 3) return roles + 2;
  return names === 2 && roles > 0 ? roles + 1 : 0;
}

/** Whether the word at `index` governs the one before it, or counts, owns or goes on with it: «BBC Radio 4», «Скопье қаласының». */
function belongsToNext(passage: Passage, verbLast: VerbLast, index: number, to: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  if (index >= to || word === undefined || isBreak(passage, index) || isMarked(passage, index)) return false;
  if (matchAt(verbLast.postpositions, words, index) > 0 || /^\d/.test(word.small)) return true;
  if (isNameLike(passage, index)) return !isNameLike(passage, index - 1);
  if (isPronoun(passage, index) || matchAt(grammar.attribution.fillers, words, index) > 0) return false;
  return isIn(grammar.people.roles, word) || inflectionOf(passage, verbLast, index) === "genitive";
}

/** «o» is a pronoun, but before a noun of time it points: "o gün". */
function isSubjectPronoun({ text, words, grammar }: Passage, index: number, to: number): boolean {
  if (!grammar.nominatives.has(words[index]?.small ?? "")) return false;
  const next = words[index + 1];
  const follows = text.slice(words[index]?.end, next?.start);
  if (next === undefined || index + 1 >= to || next.capital || follows.trim() !== "") return true;
  return endsAt(grammar.attribution.say, words, index - 1) || !isIn(grammar.attribution.circumstances, next);
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
  if (word === undefined || isPronoun(passage, index) || [word, words[index - 1]].some(isNumber)) return false;
  const { say, cite, fillers, prepositions, circumstances } = grammar.attribution;
  const { particles, postpositions, framesAfter } = verbLast;
  const outside = [say, cite, fillers, prepositions, circumstances, particles, postpositions, framesAfter];
  if (outside.some((each) => endsAt(each, words, index))) return false;
  const inflection = inflectionOf(passage, verbLast, index);
  return (
    inflection === "genitive" || inflection === "bare" || (inflection === "subordinate" && isNameLike(passage, index))
  );
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d+$/.test(word.small);

/** Whether between word `from` and word `to` stand only adverbs. */
const reaches = (passage: Passage, from: number, to: number): boolean => afterFillers(passage, from, to) === to;

/** Past the adverbs from word `from` on. */
function afterFillers({ words, grammar }: Passage, from: number, to: number): number {
  let index = from;
  for (let length = 1; index < to && length > 0; index += length)
    length = matchAt(grammar.attribution.fillers, words, index);
  return Math.min(index, to);
}
