/** Days, weeks, months and years that are counted or pointed to: "within two weeks", «в следующем месяце», "a 10-day term". */
import type { TimeParts } from "../words/grammar.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type Word, type WordSpan, wordAt } from "../words/words.ts";
import { calendarUnits, endOf, later, validDay } from "./calendar.ts";
import { dateOf, originAfter, type Span, type Time, timeAfter } from "./counted-times.ts";
import { type Edge, edgeBeside, halfBeside } from "./months-and-parts.ts";
import { half, numberOf, numbersTogether } from "./numbers.ts";
import { pastYear } from "./pointed-years.ts";
import { isDash } from "./time-ranges.ts";
import { dateAt, dayNamed, pastEnding, type TimedPassage } from "./times.ts";

/** "within two weeks", «в течение месяца», «жыл аягына чейин», "next month": reckoned from the day of publication. */
export function unitAt(
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
    return told > 0 &&
      !isIn(parts.linking, words[end]) &&
      !isIn(parts.lasting, wordAt(words, first - 1)) &&
      originAfter(passage, end) !== undefined
      ? { first, end, kind: "loose", span: spanOf(told) }
      : undefined;
  return partOf(passage, unit, said, edgeBeside(passage, said.first, index + 1, bounds), published);
}

/** «двухмесячный срок», «10-дневный срок». */
export function termAt(
  { words, grammar }: TimedPassage,
  index: number,
  published: string | undefined,
): Time | undefined {
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

/** In words: "iki yüz kırk beş"; "the next two". */
const longestPointing = 4;

/** With the word for "within" or "after", which stands before; where the verb stands last, after. */
function withinBeside({ words, grammar }: TimedPassage, { first }: Pointed, index: number, { from, to }: WordSpan) {
  const { within } = grammar.time.parts;
  if (grammar.verbLast === undefined) {
    const has = first > from && words[first]?.spaced === true && isIn(within, words[first - 1]);
    return { first: has ? first - 1 : first, end: index + 1 };
  }
  return { first, end: index + 1 < to && isIn(within, words[index + 1]) ? index + 2 : index + 1 };
}
