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
  /** The phrases that a word may begin, for the words met so far. */
  readonly met: Map<string, readonly Phrase[]>;
};

/** So many different words are kept in mind; a text of nothing but new words must not fill the memory. */
export const mostMet = 20_000;
const none: readonly Phrase[] = [];

export function compileLexicon(phrases: readonly string[]): Lexicon {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const parts = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    if (first.startsWith("*")) add(parts, first, rest);
    else if (first.endsWith("*")) add(stems, first.slice(0, -1), rest);
    else add(exact, first, rest);
  }
  return {
    exact,
    stems,
    stemLengths: [...new Set([...stems.keys()].map((stem) => stem.length))],
    parts: [...parts].map(([pattern, phrases]) => ({ pattern, phrases })),
    met: new Map(),
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
  const small = words[index]?.small;
  if (small === undefined) return 0;
  const phrases = lexicon.met.get(small) ?? meet(lexicon, small);
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
  word !== undefined && (lexicon.met.get(word.small) ?? meet(lexicon, word.small)).some((rest) => rest.length === 0);

/** Whether a phrase of the lexicon begins with the word. */
export const begins = (lexicon: Lexicon, small: string): boolean =>
  (lexicon.met.get(small) ?? meet(lexicon, small)).length > 0;

function meet({ exact, stems, stemLengths, parts, met }: Lexicon, small: string): readonly Phrase[] {
  const found = [...(exact.get(small) ?? none)];
  for (const length of stemLengths) {
    if (length <= small.length) found.push(...(stems.get(small.slice(0, length)) ?? none));
  }
  for (const { pattern, phrases } of parts) if (fits(pattern, small)) found.push(...phrases);
  if (met.size >= mostMet) met.clear();
  const phrases = found.length === 0 ? none : found;
  met.set(small, phrases);
  return phrases;
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
