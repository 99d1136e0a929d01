/** A text's words with their places: what every rule looks at. */
import type { Range } from "../../model/article.ts";
import type { Findings } from "./findings.ts";
import type { Speller } from "./spelling.ts";
import { wordEnd } from "./word-end.ts";

/** A long text has millions: what all places of one spelling share lies there, once. */
export class Word implements Range {
  readonly start: number;
  readonly end: number;
  /** Whether but one space stands between it and the word before it: so it is with most. */
  readonly spaced: boolean;
  /** What was found out about the word so far. */
  readonly findings: Findings;

  constructor(start: number, end: number, spaced: boolean, findings: Findings) {
    this.start = start;
    this.end = end;
    this.spaced = spaced;
    this.findings = findings;
  }

  /** In small letters and without parted endings, as lexicons have it. */
  get small(): string {
    return this.findings.small;
  }

  /** Where a parted ending begins («Ankara|'da»); else the word's end. */
  get stemEnd(): number {
    return this.start + this.findings.length;
  }

  /** Begins with a capital letter. */
  get capital(): boolean {
    return this.findings.capital;
  }
}

export function wordsOf(text: string, { start, end }: Range, speller: Speller): readonly Word[] {
  const found: Word[] = [];
  let before = Number.NaN;
  for (let at = start; at < end; ) {
    const whole = wordEnd(text, at, end);
    if (whole === at) {
      at++;
      continue;
    }
    const last = speller.endOf(text, at, whole, end);
    const spaced = at === before + 1 && text.charCodeAt(before) === space;
    found.push(new Word(at, last, spaced, speller.spell(text.slice(at, last))));
    before = at = last;
  }
  return found.length < roomToGrow ? found.slice() : found;
}

/**
 * The word of that number; none before the first. A look at `words[-1]` is one by name, and makes all later ones that the
 * same line takes many times as dear.
 */
export const wordAt = (words: readonly Word[], index: number): Word | undefined =>
  index < 0 ? undefined : words[index];

/** Words of a passage by their numbers, from the first to before the last. */
export type WordSpan = { readonly from: number; readonly to: number };

/** An array that is filled one by one has room for so many at once: too much for millions of short lines. */
const roomToGrow = 16;

const space = " ".charCodeAt(0);

const firstDigit = "0".charCodeAt(0);
const lastDigit = "9".charCodeAt(0);

export function beginsWithDigit({ small }: Pick<Word, "small">): boolean {
  const code = small.charCodeAt(0);
  return code >= firstDigit && code <= lastDigit;
}

/**
 * The index of the first word that starts at or after the offset; the number of words where there is none. In a loop
 * that meets words alone: one that meets other ranges, too (places.ts), is slower.
 */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie wholly within the range. */
export function wordsWithin(words: readonly Word[], { start, end }: Range): readonly Word[] {
  const first = wordIndexAt(words, start);
  let last = wordIndexAt(words, end);
  while (last > first && (words[last - 1]?.end ?? 0) > end) last--;
  return words.slice(first, last);
}
