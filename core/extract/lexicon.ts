/** Phrases as a pack lists them, compiled for looking up a word at a time. */
import type { Word } from "./words.ts";

/** The later words of a phrase; a trailing `*` in the pack stands for any ending. */
type Phrase = readonly string[];
export type Lexicon = {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
  readonly stemLengths: readonly number[];
};

export function compileLexicon(phrases: readonly string[]): Lexicon {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    const stem = first.endsWith("*");
    const map = stem ? stems : exact;
    const key = stem ? first.slice(0, -1) : first;
    map.set(key, [...(map.get(key) ?? []), rest]);
  }
  return { exact, stems, stemLengths: [...new Set([...stems.keys()].map((stem) => stem.length))] };
}

/** How many words, from the one at `index` on, are the longest phrase of the lexicon that begins there; 0 for none. */
export function matchAt(lexicon: Lexicon, words: readonly Word[], index: number): number {
  const small = words[index]?.small;
  if (small === undefined) return 0;
  let longest = longestOf(lexicon.exact.get(small), words, index);
  for (const length of lexicon.stemLengths) {
    if (length > small.length) continue;
    longest = Math.max(longest, longestOf(lexicon.stems.get(small.slice(0, length)), words, index));
  }
  return longest;
}

export const isIn = (lexicon: Lexicon, word: Word | undefined): boolean =>
  word !== undefined && matchAt(lexicon, [word], 0) > 0;

function longestOf(phrases: readonly Phrase[] | undefined, words: readonly Word[], index: number): number {
  let longest = 0;
  for (const rest of phrases ?? []) {
    if (rest.every((pattern, step) => fits(pattern, words[index + 1 + step]?.small))) {
      longest = Math.max(longest, rest.length + 1);
    }
  }
  return longest;
}

const fits = (pattern: string, small: string | undefined): boolean =>
  small !== undefined && (pattern.endsWith("*") ? small.startsWith(pattern.slice(0, -1)) : small === pattern);
