/** Calendar days as news texts write them, in figures or with the month in words. */
import { monthWords } from "./news-words.ts";

/** Cheaper to compile than a class of letters; what it lets in besides is no month. */
const word = "[^\\s\\d.,:;/()]{3,9}";

/**
 * What may be a day, with or without its year: the source of a regular expression without capturing groups, for the
 * flag `u`. Whether the word in it is a month is seen by `isWrittenDay`.
 */
export const dayPattern = `(?:${[
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}\\.\\d{1,2}\\.\\d{4}",
  `\\d{4}(?:-жылдын|\\sжылғы|\\sж\\.|-yil(?:ning)?)\\s+\\d{1,2}[\\s-]${word}`,
  `\\d{1,2}(?:(?:-го)?\\s+|-)${word}\\.?(?:,?\\s+\\d{4}(?:\\s*(?:года|год|[гж]\\.|г(?=[\\s,/])|-c[iıuü]\\sil|-жыл(?!\\p{L})))?)?`,
  `${word}\\.?\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
].join("|")})`;

/** What was matched by `dayPattern`: figures, or a month with its day. */
export const isWrittenDay = (words: string): boolean => !/[^\s\d.,-]{3}/.test(words) || findMonth(words) !== undefined;

/** The day that the words name, "YYYY-MM-DD"; undefined where there is no year, or no such day in the calendar. */
export function parseWrittenDay(words: string): string | undefined {
  const parts = partsInFigures(words) ?? partsInWords(words);
  if (parts === undefined) return undefined;
  const [year, month, day] = parts;
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDay(iso) ? iso : undefined;
}

type DayParts = readonly [year: number, month: number, day: number];

function partsInFigures(words: string): DayParts | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const dotted = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(words);
  return dotted === null ? undefined : [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])];
}

function partsInWords(words: string): DayParts | undefined {
  const month = findMonth(words);
  const year = /(?<!\d)\d{4}(?!\d)/.exec(words)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  return month === undefined || year === undefined || day === undefined
    ? undefined
    : [Number(year), month, Number(day)];
}

const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** 1 to 12, by the first word of three letters and more that is one's. */
const findMonth = (words: string): number | undefined =>
  words
    .match(/[^\s\d.,-]{3,}/g)
    ?.map((one) => monthNumbers.get(one.toLowerCase()))
    .find((month) => month !== undefined);

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

function isCalendarDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
