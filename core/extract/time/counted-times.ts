/** Spans of time and what they are counted from: the day of publication, another day, or something that has none. */
import { endsAt, isIn, matchAt } from "../words/lexicon.ts";
import { type WordSpan, wordAt } from "../words/words.ts";
import { type CalendarUnit, daysAfter, later } from "./calendar.ts";
import type { TimedPassage } from "./times.ts";

export type Time = {
  /** Words, from the first to before the last. */
  readonly first: number;
  readonly end: number;
  /** "YYYY-MM-DD", where it names one that could be held to. */
  readonly day?: string;
  /** The last day that it can mean, where that is known: past it, it is gone. */
  readonly last?: string;
  /** A date tells by itself whether it is ahead; what is counted may tell how long something took; else the verb tells. */
  readonly kind: "date" | "counted" | "loose";
  /** How long it is, of what is counted. */
  readonly span?: Span;
  /** What it is counted from, where that is told and has no day of its own: «со дня подписания». */
  readonly origin?: Origin;
};

/** Of one day that a calendar has. */
export const dateOf = (first: number, end: number, day: string): Time => ({ first, end, day, last: day, kind: "date" });

export type Span = { readonly unit: CalendarUnit; readonly count: number };
/** The words that say so, without what happens then; whether it is counted on from there or back. */
export type Origin = WordSpan & { readonly back: boolean };

/** The day so long after another; half a year is six months, half a month fifteen days; no other half is reckoned. */
export function timeAfter(day: string, { unit, count }: Span): string | undefined {
  if (Number.isInteger(count)) return later(day, unit, count);
  if (unit === "year") return later(day, "month", count * monthsInYear);
  return unit === "month" ? daysAfter(later(day, unit, Math.floor(count)), halfMonth) : undefined;
}

const monthsInYear = 12;
/** In days. */
const halfMonth = 15;

/** Each span with the day that it comes to, counted from what is told beside it; without one, where that has none. */
export function fromOrigins(
  passage: TimedPassage,
  times: readonly Time[],
  bounds: WordSpan,
  published: string | undefined,
): readonly Time[] {
  if (times.every(({ span }) => span === undefined)) return times;
  const found: Time[] = [];
  for (let index = 0; index < times.length; index++) {
    const time = times[index];
    if (time?.span === undefined) {
      if (time !== undefined) found.push(time);
      continue;
    }
    const { first, end, kind, span } = time;
    const isBefore = passage.grammar.verbLast !== undefined;
    const base = isBefore ? found.at(-1) : times[index + 1];
    const origin = originOf(passage, time, bounds) ?? (isBefore ? dayBefore(passage, time, base) : undefined);
    if (origin === undefined) {
      found.push(time);
      continue;
    }
    if (base !== undefined && base.span === undefined && touches(base, origin, isBefore)) {
      if (isBefore) found.pop();
      else index++;
      found.push(countedFrom(base, time, span, origin));
      continue;
    }
    const isNow = !isBefore && isIn(passage.grammar.time.parts.now, passage.words[origin.to]);
    const day = isNow && published !== undefined ? timeAfter(published, span) : undefined;
    if (isNow) found.push({ first, end: origin.to + 1, kind: "counted", ...(day && { day, last: day }) });
    else found.push({ first, end, kind, origin });
  }
  return found;
}

const touches = (base: Time, { from, to }: Origin, isBefore: boolean): boolean =>
  isBefore ? base.end === from || base.end === to : base.first === to;

/** "a week from Friday", «через 10 дней после 1 марта». */
function countedFrom(base: Time, time: Time, { unit, count }: Span, { back }: Origin): Time {
  const first = Math.min(base.first, time.first);
  const end = Math.max(base.end, time.end);
  const day = base.day && timeAfter(base.day, { unit, count: back ? -count : count });
  return day ? { first, end, day, last: day, kind: "date" } : { first, end, kind: "loose" };
}

function originOf(passage: TimedPassage, { first, end }: Time, { from }: WordSpan): Origin | undefined {
  return passage.grammar.verbLast === undefined ? originAfter(passage, end) : originBefore(passage, first, end, from);
}

/** "1 Mart'tan 30 gün sonra": a day right before so long "after". */
function dayBefore({ words, grammar }: TimedPassage, { first, end }: Time, base: Time | undefined): Origin | undefined {
  if (base?.end !== first || words[first]?.spaced !== true) return undefined;
  return isIn(grammar.time.parts.afterSpan, words[end - 1]) ? { from: first, to: first, back: false } : undefined;
}

/** "of the signing", «со дня», «до»: right after the span. */
export function originAfter({ words, grammar }: TimedPassage, end: number): Origin | undefined {
  if (grammar.verbLast !== undefined || words[end]?.spaced !== true) return undefined;
  const { countedFrom, countedBack } = grammar.time.parts;
  const back = matchAt(countedBack, words, end);
  const length = Math.max(back, matchAt(countedFrom, words, end));
  return length === 0 ? undefined : { from: end, to: end + length, back: back > 0 };
}

/** *itibaren*, «баштап», between what happens and the span; or the case of what happens, before so long "after". */
function originBefore(passage: TimedPassage, first: number, end: number, from: number): Origin | undefined {
  const { words, grammar } = passage;
  const { countedFrom, countedFromCase, afterSpan, next } = grammar.time.parts;
  const mayHaveCase = isIn(afterSpan, words[end - 1]) || isIn(next, words[first]);
  let at = first;
  while (at > from && words[at]?.spaced === true) {
    const word = wordAt(words, at - 1);
    if (isIn(countedFrom, word)) return { from: at - 1, to: at, back: false };
    if (mayHaveCase && word?.capital === false && isIn(countedFromCase, word))
      return { from: at - 1, to: at, back: false };
    if (first - at >= longestAdverb || !endsAt(grammar.time.deadlines, words, at - 1)) return undefined;
    at--;
  }
  return undefined;
}

/** In words: "en geç", which may stand between. */
const longestAdverb = 2;
