/** A text's words with their places: what every rule looks at. */
import type { Range } from "../model/article.ts";
import type { Findings } from "./findings.ts";
import { countStartingBefore } from "./places.ts";
import type { Speller } from "./spelling.ts";
import { wordEnd } from "./word-end.ts";

export type Word = Range & {
  /** In small letters and without parted endings, as lexicons have it. */
  readonly small: string;
  /** Where a parted ending begins («Ankara|'da»); else the word's end. */
  readonly stemEnd: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Whether but one space stands between it and the word before it: so it is with most. */
  readonly spaced: boolean;
  /** What was found out about the word so far. */
  readonly findings: Findings;
};

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
    found.push(wordAt(text, at, last, spaced, speller));
    before = at = last;
  }
  return found.length < roomToGrow ? found.slice() : found;
}

/** An array that is filled one by one has room for so many at once: too much for millions of short lines. */
const roomToGrow = 16;

const space = " ".charCodeAt(0);

function wordAt(text: string, start: number, end: number, spaced: boolean, speller: Speller): Word {
  const { small, length, capital, findings } = speller.spell(text.slice(start, end));
  return { start, end, small, stemEnd: start + length, capital, spaced, findings };
}

const firstDigit = "0".charCodeAt(0);
const lastDigit = "9".charCodeAt(0);

export function beginsWithDigit({ small }: Pick<Word, "small">): boolean {
  const code = small.charCodeAt(0);
  return code >= firstDigit && code <= lastDigit;
}

/** The index of the first word that starts at or after the offset; the number of words where there is none. */
export const wordIndexAt: (words: readonly Word[], offset: number) => number = countStartingBefore;

/** The words that lie wholly within the range. */
export function wordsWithin(words: readonly Word[], { start, end }: Range): readonly Word[] {
  const first = wordIndexAt(words, start);
  let last = wordIndexAt(words, end);
  while (last > first && (words[last - 1]?.end ?? 0) > end) last--;
  return words.slice(first, last);
}
