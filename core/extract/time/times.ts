/** Expressions of time: a date, a weekday, the end of the month or year, a span; with their day, where they tell one. */
import type { Passage } from "../text/passage.ts";
import type { Grammar } from "../words/grammar.ts";
import { isIn, longestIn, matchAt, placeIn, type Series } from "../words/lexicon.ts";
import { beginsWithDigit, wordAt } from "../words/words.ts";
import { daysAfter, endOf, validDay, weekdayOf } from "./calendar.ts";

/** As much of a passage as telling the time takes; `verbLast` is there where the verb stands last. */
export type TimedPassage = Pick<Passage, "text" | "words"> & {
  readonly grammar: Pick<Grammar, "time"> & { readonly verbLast: object | undefined };
};
/** `length` words from the first on; `day` as "YYYY-MM-DD". */
export type Expression = { readonly length: number; readonly day?: string };

/** Of those that are no date; without the day of publication none has a day. */
export function undatedAt(passage: TimedPassage, index: number, published: string | undefined): Expression | undefined {
  const { words, grammar } = passage;
  const { ends, spans, relativeDays } = grammar.time;
  const small = words[index]?.small ?? "";
  for (const unit of ["month", "year"] as const) {
    const length = matchAt(ends[unit], words, index);
    if (length > 0) return published === undefined ? { length } : { length, day: endOf(unit, published) };
  }
  const span = matchAt(spans, words, index);
  if (span > 0) return { length: span };
  const near = relativeDays.get(small)?.find(({ next }) => next === undefined || next === words[index + 1]?.small);
  if (near !== undefined) {
    const length = near.next === undefined ? 1 : 2;
    return published === undefined ? { length } : { length, day: daysAfter(published, near.days) };
  }
  return weekdayAt(passage, index, published) ?? yearAt(passage, index, published);
}

/** «1 июля 2026 года», "July 1, 2026", «1 июля», «в июле 2026 года», «2026-yil 1-iyul», "2026-cı il iyulun 1-də". */
export function dateAt(
  passage: TimedPassage,
  index: number,
  to: number,
  published: string | undefined,
): Expression | undefined {
  const word = passage.words[index];
  if (word === undefined || !(beginsWithDigit(word) || isIn(passage.grammar.time.months.any, word))) return undefined;
  const lead = passage.grammar.verbLast === undefined ? undefined : yearWithin(passage, index, to);
  const from = index + (lead?.named === true ? lead.length : 0);
  const found = dayOfMonth(passage, from, to);
  if (found === undefined) return undefined;
  const end = from + found.length;
  const year = from > index ? lead : yearWithin(passage, end, to);
  const length = end - index + (from > index ? 0 : (year?.length ?? 0));
  const day = found.day === undefined ? undefined : resolveDay(found.day, found.month, year?.year, published);
  return day === undefined ? { length } : { length, day };
}

type YearSaid = { readonly year: number; readonly length: number; readonly named: boolean };

/** A year with the words for it, of which «2026-cı il» has two. */
export function yearWithin({ words, grammar }: TimedPassage, index: number, to: number): YearSaid | undefined {
  const small = index < to ? (words[index]?.small ?? "") : "";
  if (!/^(?:19|20)\d\d$/.test(small)) return undefined;
  let length = 1;
  while (length < 3 && index + length < to && isIn(grammar.time.yearWords, words[index + length])) length++;
  return { year: Number(small), length, named: length > 1 };
}

type DaySaid = { readonly month: number; readonly day: number | undefined; readonly length: number };

/** A month with the number before or after it; without one, where a capital or the language tells the month. */
export function dayOfMonth({ text, words, grammar }: TimedPassage, index: number, to: number): DaySaid | undefined {
  const { months, yearWords, parts } = grammar.time;
  const dayAt = (at: number) => (at < to ? dayNamed(grammar.time, words[at]) : undefined);
  const first = dayAt(index);
  let place = first === undefined ? index : index + 1;
  if (first !== undefined && isIn(parts.linking, words[place])) place++;
  const month = place < to ? monthOf(months, words[place]) : 0;
  if (month === 0) return undefined;
  if (first !== undefined) return { month, day: first, length: place + 1 - index };
  const at = isIn(parts.units.month, words[index + 1]) ? index + 2 : index + 1;
  const next = words[at]?.small ?? "";
  if (!words[index]?.capital && !/^\d/.test(next) && yearWords.empty) return undefined;
  const second = dayAt(at);
  return { month, day: second, length: second === undefined ? 1 : pastEnding({ text, words }, at + 1, to) - index };
}

/** «15-де», "15-sanasidan": past the ending that a hyphen joins to the number before. */
export const pastEnding = ({ text, words }: Pick<TimedPassage, "text" | "words">, index: number, to: number): number =>
  index < to && /^[-‑]\p{L}/u.test(text.slice(words[index - 1]?.end, (words[index]?.start ?? 0) + 1))
    ? index + 1
    : index;

/** "15", "15th", «1-го». */
export function dayNamed({ dayEndings }: Grammar["time"], word: Passage["words"][number] | undefined) {
  if (word === undefined || !beginsWithDigit(word)) return undefined;
  const [, day, ending] = /^(\d{1,2})(\D*)$/.exec(word.small) ?? [];
  return day !== undefined && (ending === "" || dayEndings.includes(ending ?? "")) ? Number(day) : undefined;
}

/** From 1; 0 where the word is none. */
export const monthOf = (months: Series, word: Passage["words"][number] | undefined): number =>
  placeIn(months, word) + 1;

/** In days. */
const twoMonths = 60;

/** Without a year: the first such day from two months before the day of publication on. */
export function resolveDay(
  day: number,
  month: number,
  year: number | undefined,
  published: string | undefined,
): string | undefined {
  if (year !== undefined) return validDay(year, month, day);
  if (published === undefined) return undefined;
  const own = Number(published.slice(0, 4));
  const same = validDay(own, month, day);
  const isNear = same !== undefined && same >= daysAfter(published, -twoMonths);
  return isNear ? same : validDay(own + 1, month, day);
}

export function weekdayAt(passage: TimedPassage, index: number, published: string | undefined): Expression | undefined {
  const { words, grammar } = passage;
  const { weekdays, homonyms } = grammar.time;
  const { place, length } = longestIn(weekdays, words, index);
  if (length === 0 || (isIn(homonyms, words[index]) && !followsTime(passage, index))) return undefined;
  if (published === undefined) return { length };
  return { length, day: daysAfter(published, (place - weekdayOf(published) + 7) % 7) };
}

/** «в среду», «эту среду», «во вторник и среду». */
function followsTime({ words, grammar }: TimedPassage, index: number): boolean {
  const { weekdays, deadlines, parts } = grammar.time;
  const before = words[index]?.spaced === true ? wordAt(words, index - 1) : undefined;
  if (before === undefined) return false;
  return (
    [deadlines, parts.next, parts.this].some((each) => isIn(each, before)) ||
    placeIn(weekdays, wordAt(words, index - 2)) >= 0
  );
}

/** A year alone, that of publication or a later one. */
function yearAt(passage: TimedPassage, index: number, published: string | undefined): Expression | undefined {
  const said = yearWithin(passage, index, passage.words.length);
  if (said === undefined || said.year < Number(published?.slice(0, 4) ?? firstOfCentury)) return undefined;
  return { length: said.length };
}

/** Before it, no year is ahead. */
const firstOfCentury = 2000;
