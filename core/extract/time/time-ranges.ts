/** Two ends of a time: «с 1 по 5 марта», "March 15–20", "2026-2027": the last day, by which it is over. */
import { isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type Word, type WordSpan } from "../words/words.ts";
import { dateOf, type Time } from "./counted-times.ts";
import {
  dateAt,
  dayNamed,
  dayOfMonth,
  monthOf,
  pastEnding,
  resolveDay,
  type TimedPassage,
  yearWithin,
} from "./times.ts";

/** «с 1 по 5 марта», "1-5 Mart", "from 1 March to 15 April": its last day, by which it is over. */
export function rangeAt(
  passage: TimedPassage,
  index: number,
  { to }: WordSpan,
  published: string | undefined,
): Time | undefined {
  const { text, words } = passage;
  if (text.charAt((words[index]?.start ?? 0) - 1) === ":") return undefined;
  const days = lastOfDays(words[index]);
  if (days !== undefined) {
    const month = dayOfMonth(passage, index + 1, to);
    const day = month === undefined ? undefined : resolveDay(days, month.month, undefined, published);
    return day === undefined || month?.day !== undefined ? undefined : dateOf(index, index + 2, day);
  }
  const whole = rangeInMonth(passage, index, to, published) ?? yearsAt(passage, index, to);
  if (whole !== undefined) return whole;
  const opening = /^\d\d?$/.test(words[index]?.small ?? "") ? index + 1 : undefined;
  const [, close] = (opening && /^\p{L}+[-‑](\d\d?)$/u.exec(words[opening]?.small ?? "")) || [];
  if (close !== undefined) return rangeTo(passage, index, Number(close), { from: index + 2, to }, published);
  const date = dateAt(passage, index, to, published);
  const end = date?.day === undefined ? opening : index + date.length;
  const second = end === undefined ? undefined : goesThrough(passage, end, date === undefined);
  const last = second === undefined ? undefined : dateAt(passage, second, to, published);
  if (second === undefined || last?.day === undefined) return undefined;
  const past = second + last.length;
  const isBy = (at: number) => isIn(passage.grammar.time.parts.by, words[at]);
  return second === end && !isDash(passage, second) && !isBy(past - 1) && !isBy(past)
    ? undefined
    : dateOf(index, past, last.day);
}

/** Of «15-20» the second. */
function lastOfDays(word: Word | undefined): number | undefined {
  const [, last] = /^\d\d?[-‑](\d\d?)$/.exec(word?.small ?? "") ?? [];
  return last === undefined ? undefined : Number(last);
}

/** "March 15–20", "from March 15 to 20", "martın 15-20-də": the month once, before both days. */
function rangeInMonth(
  passage: TimedPassage,
  index: number,
  to: number,
  published: string | undefined,
): Time | undefined {
  const { words, grammar } = passage;
  const month = index + 1 < to ? monthOf(grammar.time.months, words[index]) : 0;
  if (month === 0) return undefined;
  const start = isIn(grammar.time.parts.units.month, words[index + 1]) ? index + 2 : index + 1;
  const first = dayNamed(grammar.time, words[start]);
  const past = pastEnding(passage, start + 1, to);
  const second = first === undefined ? start : (goesThrough(passage, past, true) ?? untilDay(passage, past, to));
  if (second === undefined || second >= to) return undefined;
  const last = first === undefined ? lastOfDays(words[second]) : dayNamed(grammar.time, words[second]);
  const end = pastEnding(passage, second + 1, to);
  const counts = first !== undefined && words[end]?.spaced === true && end < to;
  if (last === undefined || last <= (first ?? 0)) return undefined;
  if (counts && end === second + 1 && !isDash(passage, second) && !ends(passage, end)) return undefined;
  const year = yearWithin(passage, end, to);
  const day = resolveDay(last, month, year?.year, published);
  return day === undefined ? undefined : dateOf(index, end + (year?.length ?? 0), day);
}

/** "martın 15-dən 20-dək", «15-інен 20-сына дейін»: where cases alone join the days, a word or ending for "by" tells the last. */
function untilDay(passage: TimedPassage, index: number, to: number): number | undefined {
  const { words, grammar } = passage;
  const { by } = grammar.time.parts;
  if (grammar.verbLast === undefined || index >= to || words[index]?.spaced !== true) return undefined;
  const end = pastEnding(passage, index + 1, to);
  return isIn(by, words[end]) || (end > index + 1 && isIn(by, words[end - 1])) ? index : undefined;
}

/** «2026–2028 жылдары», "2026-2028 yıllarında": no year of them is the one meant. */
function yearsAt(passage: TimedPassage, index: number, to: number): Time | undefined {
  const { text, words, grammar } = passage;
  const joined = /^20\d\d[-‑](20\d\d)$/.exec(words[index]?.small ?? "");
  const isSecond =
    yearWithin(passage, index, index + 1) !== undefined &&
    /^[-‑–—]$/.test(text.slice(words[index]?.end, words[index + 1]?.start));
  const second = isSecond ? yearWithin(passage, index + 1, to) : undefined;
  const last = joined === null ? second?.year : Number(joined[1]);
  if (last === undefined) return undefined;
  let end = index + 1 + (second?.length ?? 0);
  while (end < to && (isIn(grammar.time.yearWords, words[end]) || isIn(grammar.time.parts.units.year, words[end])))
    end++;
  return { first: index, end, last: `${last}-12-31`, kind: "loose" };
}

/** Where the days of a range are over: what "20" counts in "March 15 and 20 delegates" does not begin so. */
export const ends = ({ words, grammar }: TimedPassage, index: number): boolean =>
  matchAt(grammar.time.deadlines, words, index) > 0 ||
  yearWithin({ text: "", words, grammar }, index, index + 1) !== undefined;

/** "28 Şubat-2 Mart": a hyphen makes one word of the first month and the last day. */
function rangeTo(
  passage: TimedPassage,
  index: number,
  day: number,
  { from, to }: WordSpan,
  published: string | undefined,
): Time | undefined {
  const month = from < to ? monthOf(passage.grammar.time.months, passage.words[from]) : 0;
  if (month === 0) return undefined;
  const year = yearWithin(passage, from + 1, to);
  const last = resolveDay(day, month, year?.year, published);
  return last === undefined ? undefined : dateOf(index, from + 1 + (year?.length ?? 0), last);
}

/** Where the second part of a range begins: past «по» or a dash, and an hour; of two whole dates right after the first. */
export function goesThrough(passage: TimedPassage, end: number, needsSign: boolean): number | undefined {
  const { words, grammar } = passage;
  const length = matchAt(grammar.time.parts.through, words, end);
  if (length > 0) return pastHour(passage, end + length);
  if (isDash(passage, end)) return end;
  return needsSign || grammar.verbLast === undefined || words[end]?.spaced !== true ? undefined : end;
}

/** «24:00». */
function pastHour({ text, words }: TimedPassage, index: number): number {
  const [hour, minute] = [words[index], words[index + 1]];
  const isHour = hour !== undefined && minute !== undefined && beginsWithDigit(hour) && beginsWithDigit(minute);
  return isHour && text.slice(hour.end, minute.start) === ":" ? index + 2 : index;
}

export const isDash = ({ text, words }: TimedPassage, index: number): boolean =>
  /^\s?[–—-]\s?$/.test(text.slice(words[index - 1]?.end, words[index]?.start));
