/** Phrases as a pack lists them, compiled for looking up a word at a time. */
import type { Word } from "./words.ts";

/** The later words of a phrase; in the pack a trailing `*` stands for any ending, a leading one for any beginning. */
type Phrase = readonly string[];
/** A first word by what it ends with or has within, with the phrases that it begins. */
type Part = { readonly pattern: string; readonly phrases: Phrase[] };
export type Lexicon = {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
  readonly stemLengths: readonly number[];
  readonly parts: readonly Part[];
  /** Its place in what each word keeps. */
  readonly place: number;
};
/** For each lexicon that a word was looked up in: the phrases that it may begin. One object for all places of a word. */
export type Findings = (readonly Phrase[] | undefined)[];

let lexicons = 0;

const none: readonly Phrase[] = [];

/** A phrase of one word goes on with no other; most are. */
const alone: Phrase = [];

export function compileLexicon(phrases: readonly string[]): Lexicon {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const parts = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const space = phrase.indexOf(" ");
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const rest = space < 0 ? alone : phrase.slice(space + 1).split(" ");
    if (first.startsWith("*")) add(parts, first, rest);
    else if (first.endsWith("*")) add(stems, first.slice(0, -1), rest);
    else add(exact, first, rest);
  }
  return {
    exact,
    stems,
    stemLengths: [...new Set([...stems.keys()].map((stem) => stem.length))],
    parts: [...parts].map(([pattern, phrases]) => ({ pattern, phrases })),
    place: lexicons++,
  };
}

function add(map: Map<string, Phrase[]>, key: string, rest: Phrase): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [rest]);
  else before.push(rest);
}

/** Lexicons in an order that counts: the months, the days of the week. */
export type Series = { readonly each: readonly Lexicon[]; readonly any: Lexicon };

export const compileSeries = (each: readonly (readonly string[])[]): Series => ({
  each: each.map(compileLexicon),
  any: compileLexicon(each.flat()),
});

/** Which of the series has the word, from 0; -1 for none, which one look tells. */
export const placeIn = ({ each, any }: Series, word: Word | undefined): number =>
  isIn(any, word) ? each.findIndex((lexicon) => isIn(lexicon, word)) : -1;

/** Which of the series has the longest phrase that begins at the word, and how long it is: «cümə» is Friday, «cümə axşamı» Thursday. */
export function longestIn(
  { each, any }: Series,
  words: readonly Word[],
  index: number,
): { readonly place: number; readonly length: number } {
  if (matchAt(any, words, index) === 0) return { place: -1, length: 0 };
  const lengths = each.map((lexicon) => matchAt(lexicon, words, index));
  const length = Math.max(...lengths);
  return { place: lengths.indexOf(length), length };
}

/** How many words, from the one at `index` on, are the longest phrase of the lexicon that begins there; 0 for none. */
export function matchAt(lexicon: Lexicon, words: readonly Word[], index: number): number {
  const word = words[index];
  if (word === undefined) return 0;
  const phrases = phrasesFrom(lexicon, word);
  if (phrases === none) return 0;
  let longest = 0;
  for (const rest of phrases) {
    if (rest.length < longest || !goesOn(rest, words, index + 1)) continue;
    longest = rest.length + 1;
  }
  return longest;
}

/** No phrase that is looked for from its last word has more words. */
const longestBack = 4;

/** Whether a phrase of the lexicon ends with the word at `index`. */
export function endsAt(lexicon: Lexicon, words: readonly Word[], index: number): boolean {
  for (let length = 1; length <= longestBack; length++) {
    if (matchAt(lexicon, words, index - length + 1) === length) return true;
  }
  return false;
}

/** Whether the word by itself is a phrase of the lexicon. */
export const isIn = (lexicon: Lexicon, word: Word | undefined): boolean =>
  word !== undefined && phrasesFrom(lexicon, word).some((rest) => rest.length === 0);

/** Whether a phrase of the lexicon begins with the word. */
export const begins = (lexicon: Lexicon, word: Word): boolean => phrasesFrom(lexicon, word) !== none;

/** The phrases that the word begins; `none` itself where there are none. */
function phrasesFrom(lexicon: Lexicon, { small, findings }: Word): readonly Phrase[] {
  const before = findings[lexicon.place];
  if (before !== undefined) return before;
  const phrases = found(lexicon, small);
  findings[lexicon.place] = phrases;
  return phrases;
}

function found({ exact, stems, stemLengths, parts }: Lexicon, small: string): readonly Phrase[] {
  const phrases = [...(exact.get(small) ?? none)];
  for (const length of stemLengths) {
    if (length <= small.length) phrases.push(...(stems.get(small.slice(0, length)) ?? none));
  }
  for (const { pattern, phrases: more } of parts) if (fits(pattern, small)) phrases.push(...more);
  return phrases.length === 0 ? none : phrases;
}

function goesOn(rest: Phrase, words: readonly Word[], from: number): boolean {
  for (let step = 0; step < rest.length; step++) {
    if (!fits(rest[step] ?? "", words[from + step]?.small)) return false;
  }
  return true;
}

function fits(pattern: string, small: string | undefined): boolean {
  if (small === undefined) return false;
  const open = pattern.startsWith("*");
  const core = pattern.slice(open ? 1 : 0, pattern.endsWith("*") ? -1 : undefined);
  if (pattern.endsWith("*")) return open ? small.includes(core) : small.startsWith(core);
  return open ? small.endsWith(core) : small === core;
}
