/** The day that a page's line about an article names, in any order and in the languages that `monthNames` knows. */
import { monthWords } from "../article/news-words.ts";
import { dayInIran } from "./day-in-iran.ts";
import { monthNames, thaiMonth, thaiMonths } from "./month-names.ts";

const longest = 160;

/** ISO 8601, RFC 5322, figures or words; undefined where there is no whole day. `monthFirst`: as Americans write figures. */
export function dayInWords(words: string, monthFirst = false): string | undefined {
  const line = inPlainFigures(words.slice(0, longest));
  return dayInFigures(line, monthFirst) ?? dayByMonthName(line) ?? dayInOtherYears(line) ?? dayInSeconds(line);
}

const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u;
const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=\d{6}(?!\d)|T|Z|(?!\d{3,}))/;
const yearLast = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2})(?!\d)/;

function dayInFigures(line: string, monthFirst: boolean): string | undefined {
  const iso = yearFirst.exec(line) ?? compact.exec(line);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, one, separator, other, written] = (yearLast.exec(line) ?? shortYear.exec(line) ?? []).map(String);
  if (one === undefined || other === undefined || written === undefined) return undefined;
  const year = written.length === 2 ? `20${written}` : written;
  const isMonthFirst = Number(other) > 12 || (monthFirst && separator === "/" && Number(one) <= 12);
  return isMonthFirst
    ? calendarDay(Number(year), Number(one), Number(other))
    : calendarDay(Number(year), Number(other), Number(one));
}

/** "12.03.25": the year's last two figures, in a line that holds no longer number. */
const shortYear = /(?<![\d:.])(\d{1,2})([./-])(\d{1,2})\2([0-4]\d)(?![\d.:])/;

/** Years that are not counted from Christ's birth: Japan's era of Reiwa, Taiwan's, Iran's. */
function dayInOtherYears(line: string): string | undefined {
  const reiwa = /令和\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/.exec(line);
  if (reiwa !== null) return calendarDay(2018 + (Number(reiwa[1]) || 1), Number(reiwa[2]), Number(reiwa[3]));
  const minguo = /(?<!\d)(1[0-4]\d)年\s?(\d{1,2})月\s?(\d{1,2})日/.exec(line);
  if (minguo !== null) return calendarDay(1911 + Number(minguo[1]), Number(minguo[2]), Number(minguo[3]));
  return dayInIran(line);
}

/** A moment in seconds or thousandths since 1970, alone in its place. */
function dayInSeconds(line: string): string | undefined {
  const found = /^\s*([1-2]\d{9})(?:\d{3})?\s*$/.exec(line);
  return found === null ? undefined : new Date(Number(found[1]) * 1000).toISOString().slice(0, 10);
}

const numbers: ReadonlyMap<string, number> = new Map(
  [...monthWords, ...monthNames].flatMap((names, index) => names.map((name) => [name, (index % 12) + 1] as const)),
);
/** Figures of other scripts, months that are written in two words or with full stops, months by number. */
const inPlainFigures = (line: string): string =>
  line
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙၀-၉]/g, (figure) => String((figure.codePointAt(0) ?? 0) - figureZero(figure)))
    .replace(/(كانون|تشرين) (الثاني|الأول)/g, "$1$2")
    .replace(/(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})/i, "$1/$2/$3")
    .replace(/(\d{4}) оны (\d{1,2})-?р? сарын (\d{1,2})/i, "$1-$2-$3")
    .replace(thaiMonth, (short) => thaiMonths[short.replace(/\s/g, "")] ?? short);

const figureZero = (figure: string): number => {
  const code = figure.codePointAt(0) ?? 0;
  return [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040].findLast((zero) => zero <= code) ?? 0;
};

const clock = /\d{1,2}\s?(?::|h|ч)\s?\d{2}(?::\d{2})?/gu;
/** How many words from its month a day and a year may stand. */
const reach = { day: 3, year: 4 };

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
