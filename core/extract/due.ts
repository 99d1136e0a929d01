/** By when: the first expression of time ahead in a sentence, with its day where the day of publication makes it plain. */
import type { Range } from "../model/article.ts";
import type { NextStep } from "../model/key-point.ts";
import { beginsTime } from "./grammar.ts";
import { isIn, matchAt, placeIn, type Series } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { wordIndexAt } from "./words.ts";

type Due = NonNullable<NextStep["due"]>;
/** `length` words from the first on; `day` as "YYYY-MM-DD". */
type Expression = { readonly length: number; readonly day?: string };

/** `published` is the article's day; without it only full dates have a day. */
export function dueWithin(passage: Passage, sentence: Range, published: string | undefined): Due | undefined {
  const { text, words } = passage;
  const from = wordIndexAt(words, sentence.start);
  const to = wordIndexAt(words, sentence.end);
  for (let index = from; index < to; index++) {
    if (!beginsTime(passage.grammar, words[index]?.small ?? "")) continue;
    const found = expressionAt(passage, index, to, published);
    if (found === undefined || (found.day !== undefined && published !== undefined && found.day < published)) continue;
    const first = withPreposition(passage, index, from);
    const said = text.slice(words[first]?.start, words[index + found.length - 1]?.end);
    return found.day === undefined ? { text: said } : { text: said, day: found.day };
  }
  return undefined;
}

function expressionAt(
  passage: Passage,
  index: number,
  to: number,
  published: string | undefined,
): Expression | undefined {
  const { words, grammar } = passage;
  const { ends, spans, relativeDays } = grammar.time;
  const small = words[index]?.small ?? "";
  const date = dateAt(passage, index, to, published);
  if (date !== undefined) return date;
  for (const unit of ["month", "year"] as const) {
    const length = matchAt(ends[unit], words, index);
    if (length > 0) return published === undefined ? { length } : { length, day: endOf(unit, published) };
  }
  const span = matchAt(spans, words, index);
  if (span > 0) return { length: span };
  const days = Object.hasOwn(relativeDays, small) ? relativeDays[small] : undefined;
  if (days !== undefined)
    return published === undefined ? { length: 1 } : { length: 1, day: daysAfter(published, days) };
  return weekdayAt(passage, index, published) ?? yearAt(passage, index, published);
}

/** «1 июля 2026 года», "July 1, 2026", «1 июля», «в июле 2026 года». */
function dateAt(
  { words, grammar }: Passage,
  index: number,
  to: number,
  published: string | undefined,
): Expression | undefined {
  const { months, yearWords } = grammar.time;
  const small = (offset: number): string => (index + offset < to ? (words[index + offset]?.small ?? "") : "");
  const dayFirst = /^\d{1,2}$/.test(small(0)) ? monthOf(months, words[index + 1]) : 0;
  const monthFirst = dayFirst === 0 ? monthOf(months, words[index]) : 0;
  const month = dayFirst || monthFirst;
  if (
    month === 0 ||
    (monthFirst > 0 && !words[index]?.capital && !/^\d/.test(small(1)) && grammar.time.yearWords.exact.size === 0)
  )
    return undefined;
  const dayAfter = monthFirst > 0 && /^\d{1,2}$/.test(small(1));
  const day = dayFirst > 0 ? Number(small(0)) : dayAfter ? Number(small(1)) : undefined;
  let length = dayFirst > 0 || dayAfter ? 2 : 1;
  const year = /^(?:19|20)\d\d$/.test(small(length)) ? Number(small(length)) : undefined;
  if (year !== undefined) length++;
  if (year !== undefined && isIn(yearWords, words[index + length])) length++;
  const resolved = day === undefined ? undefined : resolveDay(day, month, year, published);
  return resolved === undefined ? { length } : { length, day: resolved };
}

/** From 1; 0 where the word is none. */
const monthOf = (months: Series, word: Passage["words"][number] | undefined): number => placeIn(months, word) + 1;

/** Without a year: the first such day from two months before the day of publication on. */
function resolveDay(
  day: number,
  month: number,
  year: number | undefined,
  published: string | undefined,
): string | undefined {
  if (year !== undefined) return validDay(year, month, day);
  if (published === undefined) return undefined;
  const own = Number(published.slice(0, 4));
  const same = validDay(own, month, day);
  return same !== undefined && same >= daysAfter(published, -60) ? same : validDay(own + 1, month, day);
}

function validDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function weekdayAt({ words, grammar }: Passage, index: number, published: string | undefined): Expression | undefined {
  const weekday = placeIn(grammar.time.weekdays, words[index]);
  if (weekday < 0) return undefined;
  if (published === undefined) return { length: 1 };
  const today = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { length: 1, day: daysAfter(published, (weekday - today + 7) % 7) };
}

/** A year alone, that of publication or a later one. */
function yearAt({ words, grammar }: Passage, index: number, published: string | undefined): Expression | undefined {
  const small = words[index]?.small ?? "";
  if (!/^20\d\d$/.test(small) || (published !== undefined && small < published.slice(0, 4))) return undefined;
  return { length: isIn(grammar.time.yearWords, words[index + 1]) ? 2 : 1 };
}

const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

function endOf(unit: "month" | "year", published: string): string {
  const [year = 0, month = 1] = published.split("-").map(Number);
  return new Date(Date.UTC(year, unit === "year" ? 12 : month, 0)).toISOString().slice(0, 10);
}

/** One or two words of a preposition before the expression belong to it. */
function withPreposition({ words, grammar }: Passage, index: number, from: number): number {
  for (const back of [3, 2, 1]) {
    if (index - back >= from && matchAt(grammar.time.deadlines, words, index - back) === back) return index - back;
  }
  return index;
}
