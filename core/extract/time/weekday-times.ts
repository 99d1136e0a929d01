/** Days of the week: which date one means, or two. */
import { isIn, type Lexicon } from "../words/lexicon.ts";
import { type WordSpan, wordAt } from "../words/words.ts";
import { daysAfter, weekdayOf } from "./calendar.ts";
import { dateOf, type Time } from "./counted-times.ts";
import { goesThrough } from "./time-ranges.ts";
import { dateAt, dayOfMonth, type TimedPassage, weekdayAt, yearWithin } from "./times.ts";

/** «в понедельник, 2 марта»: the date tells which; "next Monday" is that of the next week. */
export function weekdayTimeAt(
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
export const goesOnAt = ({ text, words }: TimedPassage, index: number): boolean =>
  /^,?\s$/.test(text.slice(words[index - 1]?.end, words[index]?.start));
