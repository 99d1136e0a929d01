/** Calendar days as news texts write them, in figures or with the month in words. */
import { monthStems, monthWords } from "./news-words.ts";

/** Longest first, so that «ноября» is not left as «ноя». */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

const month = `(?:${alternatives(monthWords)})(?![\\p{L}])\\.?`;
const yearMark = "(?:\\s*(?:года|год|г\\.?)(?![\\p{L}]))?";

/** Sources of regular expressions without capturing groups, for the flag `u`: a day with or without its year. */
const dayForms: readonly string[] = [
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}\\.\\d{1,2}\\.\\d{4}",
  `\\d{1,2}(?:-го)?\\s+${month}(?:,?\\s+\\d{4}${yearMark})?`,
  `${month}\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
];
export const dayPattern = `(?i:${dayForms.join("|")})`;

/** The day that the words name, "YYYY-MM-DD"; undefined where there is no year, or no such day in the calendar. */
export function parseWrittenDay(words: string): string | undefined {
  const parts = figuresOf(words) ?? wordsOf(words);
  if (parts === undefined) return undefined;
  const [year, monthNumber, day] = parts;
  const iso = `${pad(year, 4)}-${pad(monthNumber, 2)}-${pad(day, 2)}`;
  return isCalendarDay(iso) ? iso : undefined;
}

type DayParts = readonly [year: number, month: number, day: number];

function figuresOf(words: string): DayParts | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const dotted = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(words);
  return dotted === null ? undefined : [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])];
}

function wordsOf(words: string): DayParts | undefined {
  const lower = words.toLowerCase();
  const monthNumber = monthStems.find(([stem]) => new RegExp(`(?<!\\p{L})${stem}`, "u").test(lower))?.[1];
  const year = /(?<!\d)\d{4}(?!\d)/.exec(lower)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(lower)?.[0];
  if (monthNumber === undefined || year === undefined || day === undefined) return undefined;
  return [Number(year), monthNumber, Number(day)];
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

function isCalendarDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
