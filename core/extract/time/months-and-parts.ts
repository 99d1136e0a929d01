/** Months without a day, and parts of a month or year: «до конца марта», "the second half of March". */
import type { TimeParts } from "../words/grammar.ts";
import { isIn } from "../words/lexicon.ts";
import { type Word, type WordSpan, wordAt } from "../words/words.ts";
import { endOf, later, validDay } from "./calendar.ts";
import { dateOf, type Time } from "./counted-times.ts";
import { goesThrough } from "./time-ranges.ts";
import { dayNamed, dayOfMonth, resolveDay, type TimedPassage, yearWithin } from "./times.ts";

/** «до конца марта», «к марту», "mart sonuna kadar": its last day, or the first where all is to be done before. */
export function monthAt(
  passage: TimedPassage,
  index: number,
  bounds: WordSpan,
  published: string | undefined,
): Time | undefined {
  const { words, grammar } = passage;
  const { parts, yearWords } = grammar.time;
  const said = dayOfMonth(passage, index, bounds.to);
  if (said === undefined || said.day !== undefined) return undefined;
  if (/^\d\d?[-‑]\p{L}/u.test(words[index + 1]?.small ?? "") && dayNamed(grammar.time, words[index + 2]) !== undefined)
    return { first: index, end: index + 3, kind: "loose" };
  const lead = yearBefore(passage, index, bounds.from);
  const tail = lead === undefined ? yearWithin(passage, index + 1, bounds.to) : undefined;
  let end = index + 1 + (tail?.length ?? 0);
  if (grammar.verbLast !== undefined && !yearWords.empty && isIn(parts.units.month, words[end])) end++;
  const edge = edgeBeside(passage, lead?.first ?? index, end, bounds);
  const { first } = edge;
  const year = lead?.year ?? tail?.year;
  const isBy =
    edge.part === undefined &&
    (grammar.verbLast === undefined
      ? isIn(parts.by, words[first - 1])
      : isIn(parts.by, words[end]) || isIn(parts.by, words[end - 1]));
  if (published === undefined && year === undefined) return { first, end: edge.end, kind: "loose" };
  const own = year ?? Number(published?.slice(0, 4));
  const near = resolveDay(everyMonths, said.month, year, published);
  const last = near === undefined ? undefined : endOf("month", near);
  const ahead = (day: string | undefined) =>
    day === undefined || year !== undefined || published === undefined || day >= published
      ? day
      : later(day, "year", 1);
  const day = isBy
    ? ahead(validDay(own, said.month, 1))
    : edge.part === "end"
      ? ahead(endOf("month", `${validDay(own, said.month, 1)}`))
      : undefined;
  if (day !== undefined) return dateOf(first, edge.end, day);
  const time: Time = { first, end: edge.end, kind: "loose", ...(last === undefined ? {} : { last }) };
  return edge.part === undefined && grammar.verbLast === undefined
    ? throughMonth(passage, time, bounds.to, published)
    : time;
}

/** «с июня по ноябрь», "from March to May": to the end of the second month. */
function throughMonth(passage: TimedPassage, time: Time, to: number, published: string | undefined): Time {
  const second = goesThrough(passage, time.end, true);
  const month = second === undefined || second >= to ? undefined : dayOfMonth(passage, second, to);
  if (second === undefined || month === undefined || month.day !== undefined) return time;
  const end = second + month.length;
  const year = yearWithin(passage, end, to);
  const near = resolveDay(1, month.month, year?.year, published);
  const last = near === undefined ? undefined : endOf("month", near);
  return { first: time.first, end: end + (year?.length ?? 0), kind: "loose", ...(last === undefined ? {} : { last }) };
}

/** A day that every month of any year has. */
const everyMonths = 28;

/** «2026-жылдын мартынын аягы»: a year with its word before the month. */
function yearBefore(passage: TimedPassage, index: number, from: number) {
  for (let first = Math.max(from, index - 3); first < index; first++) {
    const year = yearWithin(passage, first, index);
    if (year?.named === true && first + year.length === index) return { first, year: year.year };
  }
  return undefined;
}

export type Edge = {
  readonly first: number;
  readonly end: number;
  readonly part: "end" | "middle" | "beginning" | undefined;
};

/** What part of a month or year is meant, said before it; where the verb stands last, after it. */
export function edgeBeside(passage: TimedPassage, first: number, end: number, { from, to }: WordSpan): Edge {
  const { words, grammar } = passage;
  const { parts } = grammar.time;
  if (grammar.verbLast !== undefined) {
    const part = end < to ? partNamed(parts, words[end]) : undefined;
    return { first, end: part === undefined ? end : end + 1, part };
  }
  let at = first - 1;
  while (at >= from && first - at < longestLink && isIn(parts.linking, words[at])) at--;
  const part = at >= from ? partNamed(parts, words[at]) : undefined;
  if (part === undefined) return { first, end, part };
  const linked = at > from && isIn(parts.linking, words[at - 1]);
  return { first: linked ? at - 1 : at, end, part };
}

/** In words: "of the". */
export const longestLink = 3;

function partNamed(parts: TimeParts, word: Word | undefined): Edge["part"] {
  if (isIn(parts.within, word)) return undefined;
  for (const part of ["end", "middle", "beginning"] as const) if (isIn(parts[part], word)) return part;
  return undefined;
}

/** "the second half of March", «первых числах марта», *martın ikinci yarısında*, «айының бірінші аптасында»: of a month, year or the like, with its words. */
export function halfBeside(
  { words, grammar }: TimedPassage,
  first: number,
  end: number,
  { from, to }: WordSpan,
): WordSpan | undefined {
  const { ordinals, halves, linking, anyUnit } = grammar.time.parts;
  if (grammar.verbLast !== undefined) {
    const isPart = [halves, anyUnit].some((each) => isIn(each, words[end + 1]));
    return end + 1 < to && isIn(ordinals, words[end]) && isPart ? { from: first, to: end + 2 } : undefined;
  }
  let at = first - 1;
  while (at > from && first - at < longestLink && isIn(linking, words[at])) at--;
  if (at <= from || !isIn(halves, words[at]) || !isIn(ordinals, words[at - 1])) return undefined;
  return { from: at - 1 - (isIn(linking, wordAt(words, at - 2)) && at - 2 >= from ? 1 : 0), to: end };
}
