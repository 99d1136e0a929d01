/** Which year a time is of, where words point to one: "15 December of next year", «быйыл 1-мартта». */
import { isIn, matchAt } from "../words/lexicon.ts";
import type { WordSpan } from "../words/words.ts";
import type { Time } from "./counted-times.ts";
import { longestLink } from "./months-and-parts.ts";
import { type TimedPassage, yearWithin } from "./times.ts";

/** «быйыл 1-мартта»: the year's word and the day are one time, which begins with the word returned. */
export function thisYearBefore(
  { words, grammar }: TimedPassage,
  before: Time | undefined,
  time: Time,
): number | undefined {
  const isYear = before?.end === time.first && matchAt(grammar.time.ends.year, words, before.first) > 0;
  const namesMonth = words.slice(time.first, time.end).some((word) => isIn(grammar.time.months.any, word));
  return isYear && namesMonth && words[time.first]?.spaced === true ? before?.first : undefined;
}

type PointedYear = WordsOfTime & { readonly years: number };

type WordsOfTime = Pick<Time, "first" | "end">;

export function yearAfter(
  passage: TimedPassage,
  { first, end }: WordsOfTime,
  { to }: WordSpan,
): PointedYear | undefined {
  const { words, grammar } = passage;
  let at = end;
  while (at - end < longestLink && isIn(grammar.time.parts.linking, words[at])) at++;
  const years = words[end]?.spaced === true && at + 1 < to ? yearPointedBy(passage, at) : undefined;
  return years === undefined ? undefined : { first, end: at + 2, years };
}

/** Right before it, in the sentence that begins with the word `start`. */
export function yearBeside(passage: TimedPassage, { first, end }: WordsOfTime, start: number): PointedYear | undefined {
  const years = first - 2 >= start ? yearPointedBy(passage, first - 2) : undefined;
  return years === undefined ? undefined : { first: first - 2, end, years };
}

/** How many years on the one is that two words point to: "this year", "next year". */
function yearPointedBy({ words, grammar }: TimedPassage, index: number): number | undefined {
  const { next, this: own, units } = grammar.time.parts;
  const word = words[index];
  if (!isIn(units.year, words[index + 1])) return undefined;
  return isIn(next, word) ? 1 : isIn(own, word) ? 0 : undefined;
}

/** «весной 2027 года», "the first quarter of next year": past the year that a part of one belongs to. */
export function pastYear(passage: TimedPassage, end: number, to: number): number {
  const { words, grammar } = passage;
  if (grammar.verbLast !== undefined) return end;
  const at = isIn(grammar.time.parts.linking, words[end]) ? end + 1 : end;
  if (words[end]?.spaced !== true || at >= to) return end;
  const year = yearWithin(passage, at, to);
  if (year !== undefined) return at + year.length;
  return at + 1 < to && yearPointedBy(passage, at) !== undefined ? at + 2 : end;
}
