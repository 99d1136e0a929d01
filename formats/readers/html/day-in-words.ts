/** The day that a page's line about an article names, in any order and in the languages that `monthNames` knows. */
import { monthWords } from "../article/news-words.ts";
import { monthNames } from "./month-names.ts";

const longest = 160;

/** ISO 8601, RFC 5322, figures or words; undefined where there is no whole day. `monthFirst`: as Americans write figures. */
export function dayInWords(words: string, monthFirst = false): string | undefined {
  const line = words.slice(0, longest);
  return dayInFigures(line, monthFirst) ?? dayByMonthName(line);
}

const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u;
const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d{3,})/;
const yearLast = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2})(?!\d)/;

function dayInFigures(line: string, monthFirst: boolean): string | undefined {
  const iso = yearFirst.exec(line) ?? compact.exec(line);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, one, separator, other, year] = (yearLast.exec(line) ?? []).map(String);
  if (one === undefined || other === undefined) return undefined;
  const isMonthFirst = Number(other) > 12 || (monthFirst && separator === "/" && Number(one) <= 12);
  return isMonthFirst
    ? calendarDay(Number(year), Number(one), Number(other))
    : calendarDay(Number(year), Number(other), Number(one));
}

const numbers: ReadonlyMap<string, number> = new Map(
  [...monthWords, ...monthNames].flatMap((names, index) => names.map((name) => [name, (index % 12) + 1] as const)),
);
const clock = /\d{1,2}\s?(?::|h|ч)\s?\d{2}(?::\d{2})?/gu;
/** How many words from its month a day and a year may stand. */
const reach = { day: 2, year: 4 };

function dayByMonthName(line: string): string | undefined {
  const tokens =
    line
      .replace(clock, " ")
      .toLowerCase()
      .match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  for (const [index, token] of tokens.entries()) {
    const month = numbers.get(token);
    if (month === undefined) continue;
    const before = tokens.slice(0, index).toReversed();
    const behind = tokens.slice(index + 1);
    const isDay = (one: string): boolean => /^\d{1,2}$/.test(one);
    const day = before.slice(0, reach.day).find(isDay) ?? behind.slice(0, reach.day).find(isDay);
    const isYear = (one: string): boolean => /^(?:19|20|25)\d{2}$/.test(one);
    const year = behind.slice(0, reach.year).find(isYear) ?? before.slice(0, reach.year).find(isYear);
    const found = day && year ? calendarDay(commonYear(Number(year)), month, Number(day)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Thai pages count from the Buddha's death. */
const commonYear = (year: number): number => (year > 2400 ? year - 543 : year);

function calendarDay(year: number, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
