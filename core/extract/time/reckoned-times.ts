/** Times in full, as a deadline needs them: ranges, a weekday with its date, parts of a month, so many weeks from now. */
import { beginsTime } from "../words/grammar.ts";
import { isIn } from "../words/lexicon.ts";
import { beginsWithDigit, type WordSpan } from "../words/words.ts";
import { validDay } from "./calendar.ts";
import { dateOf, fromOrigins, type Time } from "./counted-times.ts";
import { monthAt } from "./months-and-parts.ts";
import { pastYear, thisYearBefore, yearAfter, yearBeside } from "./pointed-years.ts";
import { rangeAt } from "./time-ranges.ts";
import { dateAt, dayOfMonth, type TimedPassage, undatedAt, weekdayAt } from "./times.ts";
import { termAt, unitAt } from "./units-of-time.ts";
import { goesOnAt, weekdayTimeAt } from "./weekday-times.ts";

/** In order; `published` is the article's day, without which only full dates have a day. */
export function reckonedTimes(passage: TimedPassage, { from, to }: WordSpan, published: string | undefined) {
  const { words, grammar } = passage;
  const found: Time[] = [];
  for (let index = from; index < to; ) {
    const word = words[index];
    if (word !== undefined)
      word.findings.timeOrUnit ??= beginsTime(grammar, word) || isIn(grammar.time.parts.anyUnit, word);
    const time =
      word?.findings.timeOrUnit === true
        ? timeInYear(passage, index, { from: found.at(-1)?.end ?? from, to }, from, published)
        : undefined;
    while (time !== undefined && (found.at(-1)?.end ?? 0) > time.first) found.pop();
    const year = time === undefined ? undefined : thisYearBefore(passage, found.at(-1), time);
    if (year !== undefined) found.pop();
    if (time !== undefined) found.push({ ...time, first: year ?? time.first });
    index = time?.end ?? index + 1;
  }
  return fromOrigins(passage, found, { from, to }, published);
}

/** «15 декабря следующего года», "gelecek yılın 15 Aralık": of a day or month the year that is pointed to, not the nearest. */
function timeInYear(
  passage: TimedPassage,
  index: number,
  bounds: WordSpan,
  start: number,
  published: string | undefined,
) {
  const time = timeAt(passage, index, bounds, published);
  const { words, grammar } = passage;
  if (time === undefined || !words.slice(time.first, time.end).some((word) => isIn(grammar.time.months.any, word)))
    return time;
  const pointed = grammar.verbLast === undefined ? yearAfter(passage, time, bounds) : yearBeside(passage, time, start);
  if (pointed === undefined) return time;
  const { first, end, years } = pointed;
  const opened = published && `${Number(published.slice(0, 4)) + years}-01-01`;
  return { ...(timeAt(passage, index, bounds, opened) ?? time), first, end };
}

function timeAt(
  passage: TimedPassage,
  index: number,
  bounds: WordSpan,
  published: string | undefined,
): Time | undefined {
  const { words, grammar } = passage;
  const { months, parts } = grammar.time;
  const word = words[index];
  if (word !== undefined && beginsWithDigit(word))
    return (
      numericAt(passage, index) ??
      rangeAt(passage, index, bounds, published) ??
      dateTimeAt(passage, index, bounds, published) ??
      phraseAt(passage, index, bounds, published) ??
      termAt(passage, index, published)
    );
  if (isIn(months.any, word))
    return (
      rangeAt(passage, index, bounds, published) ??
      dateTimeAt(passage, index, bounds, published) ??
      monthAt(passage, index, bounds, published)
    );
  return (
    weekdayTimeAt(passage, index, bounds, published) ??
    termAt(passage, index, published) ??
    (isIn(parts.anyUnit, word) ? unitAt(passage, index, bounds, published) : undefined) ??
    phraseAt(passage, index, bounds, published)
  );
}

/** «01.03.2026»: the day first, as everywhere between Ankara and Bishkek; "2026-03-01" (ISO 8601), which may be three words. */
function numericAt({ text, words }: TimedPassage, index: number): Time | undefined {
  const start = words[index]?.start ?? 0;
  if (![1, 2, 4].some((length) => /[.-]/.test(text.charAt(start + length)))) return undefined;
  const digits = text.slice(start, start + longestNumeric);
  const [iso, year, month, day] = /^(20\d\d)-(\d\d?)-(\d\d?)(?![\d-])/.exec(digits) ?? [];
  const [dotted, ...parts] = iso === undefined ? (/^(\d\d?)\.(\d\d?)\.(20\d\d)(?!\d)/.exec(digits) ?? []) : [];
  const [first, second, third] = iso === undefined ? parts.toReversed() : [year, month, day];
  const found = validDay(Number(first), Number(second), Number(third));
  if (found === undefined) return undefined;
  let end = index + 1;
  while ((words[end]?.start ?? Number.POSITIVE_INFINITY) < start + (iso ?? dotted ?? "").length) end++;
  return dateOf(index, end, found);
}

/** In characters. */
const longestNumeric = "2026-03-01.".length;

/** With a weekday after it: "2 Mart Pazartesi", «7 маусымда, жексенбі күні». */
function dateTimeAt(
  passage: TimedPassage,
  index: number,
  { to }: WordSpan,
  published: string | undefined,
): Time | undefined {
  const date = dateAt(passage, index, to, published);
  if (date === undefined) return undefined;
  const end = index + date.length;
  if (date.day === undefined)
    return dayOfMonth(passage, index, to)?.day === undefined ? undefined : { first: index, end, kind: "loose" };
  const weekday = goesOnAt(passage, end) ? weekdayAt(passage, end, published) : undefined;
  return dateOf(index, end + (weekday?.length ?? 0), date.day);
}

/** Any other expression; what it holds of a unit or month may tell its day («в течение месяца» is listed whole). */
function phraseAt(
  passage: TimedPassage,
  index: number,
  bounds: WordSpan,
  published: string | undefined,
): Time | undefined {
  const found = undatedAt(passage, index, published);
  if (found === undefined) return undefined;
  const end = pastYear(passage, index + found.length, bounds.to);
  if (found.day !== undefined) {
    const isDate = found.length === 1 && published !== undefined && found.day > published;
    return { first: index, end, day: found.day, last: found.day, kind: isDate ? "date" : "loose" };
  }
  for (let at = index + 1; at < end; at++) {
    if (!isIn(passage.grammar.time.parts.anyUnit, passage.words[at])) continue;
    const inner = unitAt(passage, at, { ...bounds, from: index }, published);
    if (inner !== undefined) return { ...inner, first: index, end: Math.max(end, inner.end) };
  }
  return { first: index, end, kind: "loose" };
}
