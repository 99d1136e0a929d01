/** Times in full, as a deadline needs them: ranges, a weekday with its date, parts of a month, so many weeks from now. */

import { beginsTime, type TimeParts } from "../words/grammar.ts";
import { isIn, type Lexicon, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type Word, type WordSpan, wordAt } from "../words/words.ts";
import { calendarUnits, daysAfter, endOf, later, validDay, weekdayOf } from "./calendar.ts";
import { fromOrigins, originAfter, type Span, type Time, timeAfter } from "./counted-times.ts";
import {
  dateAt,
  dayNamed,
  dayOfMonth,
  monthOf,
  pastEnding,
  resolveDay,
  type TimedPassage,
  undatedAt,
  weekdayAt,
  yearWithin,
} from "./times.ts";

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

/** «быйыл 1-мартта»: the year's word and the day are one time, which begins with the word returned. */
function thisYearBefore({ words, grammar }: TimedPassage, before: Time | undefined, time: Time): number | undefined {
  const isYear = before?.end === time.first && matchAt(grammar.time.ends.year, words, before.first) > 0;
  const namesMonth = words.slice(time.first, time.end).some((word) => isIn(grammar.time.months.any, word));
  return isYear && namesMonth && words[time.first]?.spaced === true ? before?.first : undefined;
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

type PointedYear = WordsOfTime & { readonly years: number };
type WordsOfTime = Pick<Time, "first" | "end">;

function yearAfter(passage: TimedPassage, { first, end }: WordsOfTime, { to }: WordSpan): PointedYear | undefined {
  const { words, grammar } = passage;
  let at = end;
  while (at - end < longestLink && isIn(grammar.time.parts.linking, words[at])) at++;
  const years = words[end]?.spaced === true && at + 1 < to ? yearPointedBy(passage, at) : undefined;
  return years === undefined ? undefined : { first, end: at + 2, years };
}

/** Right before it, in the sentence that begins with the word `start`. */
function yearBeside(passage: TimedPassage, { first, end }: WordsOfTime, start: number): PointedYear | undefined {
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

const dateOf = (first: number, end: number, day: string): Time => ({ first, end, day, last: day, kind: "date" });

/** «01.03.2026»: the day first, as everywhere between Ankara and Bishkek; "2026-03-01" (ISO 8601), which may be three words. */
function numericAt({ text, words }: TimedPassage, index: number): Time | undefined {
  const start = words[index]?.start ?? 0;
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

/** «с 1 по 5 марта», "1-5 Mart", "from 1 March to 15 April": its last day, by which it is over. */
function rangeAt(
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
const ends = ({ words, grammar }: TimedPassage, index: number): boolean =>
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
function goesThrough(passage: TimedPassage, end: number, needsSign: boolean): number | undefined {
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

const isDash = ({ text, words }: TimedPassage, index: number): boolean =>
  /^\s?[–—-]\s?$/.test(text.slice(words[index - 1]?.end, words[index]?.start));

/** «в понедельник, 2 марта»: the date tells which; "next Monday" is that of the next week. */
function weekdayTimeAt(
  passage: TimedPassage,
  index: number,
  { from, to }: WordSpan,
  published: string | undefined,
): Time | undefined {
  const { words, grammar } = passage;
  const weekday = weekdayAt(passage, index, published);
  if (weekday === undefined) return undefined;
  const end = index + weekday.length;
  const date = goesOnAt(passage, end) ? dateAt(passage, end, to, published) : undefined;
  if (date?.day !== undefined) return dateOf(index, end + date.length, date.day);
  const isPointed = (lexicon: Lexicon) =>
    index > from && words[index]?.spaced === true && isIn(lexicon, words[index - 1]);
  const { parts } = grammar.time;
  const which = weekdayOfMonth(passage, index, end, { from, to });
  if (which !== undefined) return which;
  if (weekday.day === undefined || published === undefined) return { first: index, end, kind: "loose" };
  const second = goesThrough(passage, end, true);
  const other = second === undefined || second >= to ? undefined : weekdayAt(passage, second, published);
  const close = other?.day === undefined ? undefined : { end: (second ?? end) + other.length, weekday: other.day };
  if (isPointed(parts.next)) {
    const day = daysAfter(published, daysInWeek - weekdayOf(published) + weekdayOf(weekday.day));
    return dateOf(index - 1, close?.end ?? end, close === undefined ? day : nextSuch(close.weekday, day));
  }
  const first = isPointed(parts.this) && !isPointed(parts.linking) ? index - 1 : index;
  const day = close === undefined ? weekday.day : nextSuch(close.weekday, weekday.day);
  return { first, end: close?.end ?? end, day, last: day, kind: "loose" };
}

/** «первый понедельник марта», "the last Friday of May": none of this week's days. */
function weekdayOfMonth(passage: TimedPassage, index: number, end: number, { from, to }: WordSpan): Time | undefined {
  const { words, grammar } = passage;
  const { ordinals, linking } = grammar.time.parts;
  if (grammar.verbLast !== undefined || index <= from || !isIn(ordinals, words[index - 1])) return undefined;
  const at = isIn(linking, words[end]) ? end + 1 : end;
  const month = dayOfMonth(passage, at, to);
  if (month === undefined || month.day !== undefined) return undefined;
  const year = yearWithin(passage, at + month.length, to);
  const first = isIn(linking, wordAt(words, index - 2)) && index - 2 >= from ? index - 2 : index - 1;
  return { first, end: at + month.length + (year?.length ?? 0), kind: "loose" };
}

const daysInWeek = 7;

/** The same day of the week, after `from`. */
const nextSuch = (weekday: string, from: string): string =>
  daysAfter(from, ((weekdayOf(weekday) - weekdayOf(from) + daysInWeek - 1) % daysInWeek) + 1);

/** Past a space, or a comma and a space. */
const goesOnAt = ({ text, words }: TimedPassage, index: number): boolean =>
  /^,?\s$/.test(text.slice(words[index - 1]?.end, words[index]?.start));

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

/** «до конца марта», «к марту», "mart sonuna kadar": its last day, or the first where all is to be done before. */
function monthAt(
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

type Edge = { readonly first: number; readonly end: number; readonly part: "end" | "middle" | "beginning" | undefined };

/** What part of a month or year is meant, said before it; where the verb stands last, after it. */
function edgeBeside(passage: TimedPassage, first: number, end: number, { from, to }: WordSpan): Edge {
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
const longestLink = 3;

function partNamed(parts: TimeParts, word: Word | undefined): Edge["part"] {
  if (isIn(parts.within, word)) return undefined;
  for (const part of ["end", "middle", "beginning"] as const) if (isIn(parts[part], word)) return part;
  return undefined;
}

/** "within two weeks", «в течение месяца», «жыл аягына чейин», "next month": reckoned from the day of publication. */
function unitAt(
  passage: TimedPassage,
  index: number,
  bounds: WordSpan,
  published: string | undefined,
): Time | undefined {
  const { words, grammar } = passage;
  const { parts } = grammar.time;
  const measure = measureOf(parts, words[index]);
  if (measure === undefined) return undefined;
  const { unit } = measure;
  if (unit === "day" && halfBeside(passage, index, index + 1, bounds) !== undefined) return undefined;
  if (unit === "quarter" && isIn(parts.ordinals, words[index - 1])) {
    const first = isIn(parts.linking, wordAt(words, index - 2)) ? index - 2 : index - 1;
    return { first: Math.max(bounds.from, first), end: pastYear(passage, index + 1, bounds.to), kind: "loose" };
  }
  const said = pointedBefore(passage, index, bounds.from);
  if (isRate(passage, said, bounds.from)) return undefined;
  const ofDay = unit === "week" ? weekOf(passage, index, said, bounds.to, published) : undefined;
  if (ofDay !== undefined) return ofDay;
  const inMonth = unit === "month" ? dayOfThat(passage, index, said, bounds, published) : undefined;
  if (inMonth !== undefined) return inMonth;
  if (!said.next && !said.isThis && halfBeside(passage, index, index + 1, bounds) !== undefined)
    return { first: index, end: index + 1, kind: "loose" };
  const last = index + matchAt(parts.andHalf, words, index + 1);
  const { first, end } = withinBeside(passage, said, last, bounds);
  const told = said.count ?? (measure.count === 1 ? undefined : 1);
  const counted = first < said.first || end > last + 1 || (said.next && told !== undefined);
  const spanOf = (count: number): Span => ({ unit, count: (count + (last > index ? half : 0)) * measure.count });
  if (counted && (told !== undefined || !(said.next || said.pointed))) {
    const count = told ?? (grammar.verbLast === undefined ? 1 : undefined);
    if (!count) return { first, end, kind: "counted" };
    const span = spanOf(count);
    const day = published && timeAfter(published, span);
    return day ? { first, end, day, last: day, kind: "counted", span } : { first, end, kind: "counted", span };
  }
  if (told !== undefined)
    return told > 0 && !isIn(parts.linking, words[end]) && originAfter(passage, end) !== undefined
      ? { first, end, kind: "loose", span: spanOf(told) }
      : undefined;
  return partOf(passage, unit, said, edgeBeside(passage, said.first, index + 1, bounds), published);
}

/** «двухмесячный срок», «10-дневный срок». */
function termAt({ words, grammar }: TimedPassage, index: number, published: string | undefined): Time | undefined {
  const { parts } = grammar.time;
  const span = isIn(parts.terms, words[index + 1]) ? lengthNamed(parts, words[index]) : undefined;
  if (span === undefined) return undefined;
  const day = published && timeAfter(published, span);
  const time = { first: index, end: index + 2, kind: "counted", span } as const;
  return day ? { ...time, day, last: day } : time;
}

function lengthNamed({ lengths }: TimeParts, word: Word | undefined): Span | undefined {
  const small = word?.small ?? "";
  const [, number, rest] = /^(\d{1,3})[-‑](.+)$/.exec(small) ?? [];
  for (const unit of ["day", "month"] as const) {
    const count = lengths[unit]?.[rest ?? small];
    if (count !== undefined) return { unit, count: count * Number(number ?? 1) };
  }
  return undefined;
}

/** "1.5 million barrels a day", which is no day to count from. */
function isRate({ words, grammar }: TimedPassage, { first, count }: Pointed, from: number): boolean {
  const article = words[first];
  if (count !== 1 || grammar.verbLast !== undefined || article === undefined || beginsWithDigit(article)) return false;
  for (let index = first - 1; index >= Math.max(from, first - longestFigure) && words[index + 1]?.spaced; index--) {
    const word = words[index];
    if (word !== undefined && beginsWithDigit(word)) return true;
  }
  return false;
}

/** In words: "1.5 million barrels". */
const longestFigure = 3;

/** "the week of March 9": its last day. */
function weekOf(
  passage: TimedPassage,
  index: number,
  { first }: Pointed,
  to: number,
  published: string | undefined,
): Time | undefined {
  const { words, grammar } = passage;
  const isLinked = grammar.verbLast === undefined && isIn(grammar.time.parts.linking, words[index + 1]);
  const date = isLinked ? dateAt(passage, index + 2, to, published) : undefined;
  if (date?.day === undefined) return undefined;
  const isThe = isIn(grammar.time.parts.linking, wordAt(words, first - 1));
  return dateOf(isThe ? first - 1 : first, index + 2 + date.length, endOf("week", date.day));
}

const half = 0.5;

/** "bu ayın 15'ine kadar", «кийинки айдын 15-ине чейин»; a month that nothing points to may be every month. */
function dayOfThat(
  { text, words, grammar }: TimedPassage,
  index: number,
  { first, count, next, isThis }: Pointed,
  { to }: WordSpan,
  published: string | undefined,
): Time | undefined {
  const word = index + 1 < to ? words[index + 1] : undefined;
  const said = word?.spaced === true ? dayNamed(grammar.time, word) : undefined;
  if (grammar.verbLast === undefined || word === undefined || said === undefined || count !== undefined)
    return undefined;
  const end = pastEnding({ text, words }, index + 2, to);
  const counts = end === index + 2 && word.stemEnd === word.end && /^\d+$/.test(word.small);
  if (counts) return undefined;
  if (!next && !isThis) return { first, end, kind: "loose" };
  const [year = 0, month = 0] = (published && later(published, "month", next ? 1 : 0))?.split("-").map(Number) ?? [];
  const day = validDay(year, month, said);
  return day === undefined || published === undefined ? { first, end, kind: "loose" } : dateOf(first, end, day);
}

/** A unit's word, or one for several of them: "fortnight", «полгода». */
function measureOf({ units, measures }: TimeParts, word: Word | undefined) {
  const unit = calendarUnits.find((name) => isIn(units[name], word));
  if (unit !== undefined) return { unit, count: 1 };
  for (const each of ["day", "month"] as const) {
    const count = word && measures[each]?.[word.small];
    if (count !== undefined) return { unit: each, count };
  }
  return undefined;
}

function partOf(
  { words }: TimedPassage,
  unit: Span["unit"],
  { next, isThis }: Pointed,
  { first, end, part }: Edge,
  published: string | undefined,
): Time | undefined {
  if (part === undefined && !next && !isThis) return undefined;
  if (published === undefined || words[first] === undefined) return { first, end, kind: "loose" };
  const last = endOf(unit, next ? later(published, unit, 1) : published);
  if (unit === "day" && part === undefined && !next) return undefined;
  return part === "end" ? dateOf(first, end, last) : { first, end, last, kind: next ? "date" : "loose" };
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

type Pointed = {
  readonly first: number;
  readonly count: number | undefined;
  readonly next: boolean;
  readonly isThis: boolean;
  /** Whether anything but a number points to the one meant: "the", "this". */
  readonly pointed: boolean;
};

/** What stands before a unit of time and says how many, or which. */
function pointedBefore(passage: TimedPassage, index: number, from: number): Pointed {
  const { words, grammar } = passage;
  const { parts } = grammar.time;
  let first = index;
  let count: number | undefined;
  let next = false;
  let isThis = false;
  let pointed = false;
  while (first > from && index - first < longestPointing && words[first]?.spaced === true) {
    const word = words[first - 1];
    const number = numberOf(parts, word);
    const links = isIn(parts.linking, word);
    const together = number === undefined ? undefined : numbersTogether(number, count);
    if (together !== undefined) count = together;
    else if (isIn(parts.next, word)) next = true;
    else if (isIn(parts.this, word) && !links) isThis = true;
    else if (!links) break;
    pointed ||= links || isThis;
    first--;
  }
  if (count !== undefined) first = firstOfRange(passage, first, from);
  while (first < index && isIn(parts.linking, words[first]) && !isIn(parts.this, words[first])) first++;
  return { first: next || isThis || count !== undefined ? first : index, count, next, isThis, pointed };
}

/** «10–15 дней», "10 to 15 days": the larger was counted. */
function firstOfRange(passage: TimedPassage, first: number, from: number): number {
  const { words, grammar } = passage;
  const { parts } = grammar.time;
  const lower = isDash(passage, first) ? first - 1 : isIn(parts.through, words[first - 1]) ? first - 2 : from;
  return lower > from && numberOf(parts, words[lower]) !== undefined ? lower : first;
}

const ten = 10;
const hundred = 100;
const isTens = (number: number): boolean => number >= ten && number < hundred && number % ten === 0;

/** «он бес» is a ten and a five, "yüz yirmi" a hundred and a twenty, "bir buçuk" one and a half, "half a" a half; what is not to be counted stays so: "a few". */
function numbersTogether(number: number, after: number | undefined): number | undefined {
  if (after === undefined) return number;
  if (after === 0) return 0;
  const goesOn = (isTens(number) && after < ten) || (number === hundred && after < hundred);
  if (after === half || goesOn) return number + after;
  if (number === half) return after === 1 ? half : undefined;
  if (number === 1) return after;
  const ofHundreds = number < ten && Number.isInteger(number) && after >= hundred && after < 2 * hundred;
  return ofHundreds ? after + (number - 1) * hundred : undefined;
}

/** In words: "iki yüz kırk beş"; "the next two". */
const longestPointing = 4;

/** «две», "10", "forty-five"; of «две-три» the larger; 0 for what is not to be counted («несколько»). */
export function numberOf({ numbers }: TimeParts, word: Word | undefined): number | undefined {
  const [, opening = "", small = ""] = /^(?:([\p{L}\d]+)[-‑])?(.*)$/u.exec(word?.small ?? "") ?? [];
  const told = (written: string) =>
    /^\d{1,3}$/.test(written) ? Number(written) : Object.hasOwn(numbers, written) ? numbers[written] : undefined;
  const number = told(small);
  const tens = told(opening);
  return tens !== undefined && number !== undefined && number > 0 && number < ten && isTens(tens) && !/\d/.test(opening)
    ? tens + number
    : number;
}

/** With the word for "within" or "after", which stands before; where the verb stands last, after. */
function withinBeside({ words, grammar }: TimedPassage, { first }: Pointed, index: number, { from, to }: WordSpan) {
  const { within } = grammar.time.parts;
  if (grammar.verbLast === undefined) {
    const has = first > from && words[first]?.spaced === true && isIn(within, words[first - 1]);
    return { first: has ? first - 1 : first, end: index + 1 };
  }
  return { first, end: index + 1 < to && isIn(within, words[index + 1]) ? index + 2 : index + 1 };
}

/** «весной 2027 года», "the first quarter of next year": past the year that a part of one belongs to. */
function pastYear(passage: TimedPassage, end: number, to: number): number {
  const { words, grammar } = passage;
  if (grammar.verbLast !== undefined) return end;
  const at = isIn(grammar.time.parts.linking, words[end]) ? end + 1 : end;
  if (words[end]?.spaced !== true || at >= to) return end;
  const year = yearWithin(passage, at, to);
  if (year !== undefined) return at + year.length;
  return at + 1 < to && yearPointedBy(passage, at) !== undefined ? at + 2 : end;
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
