/** By when: of a sentence's times the one that its plan is to be carried out by. */
import type { Range } from "../../model/article.ts";
import type { NextStep } from "../../model/key-point.ts";
import { inflectionOf } from "../phrases/inflection.ts";
import { isBreak, type Passage } from "../text/passage.ts";
import { daysBetween, later } from "../time/calendar.ts";
import type { Origin, Time } from "../time/counted-times.ts";
import { boundsOf, isOver } from "../time/day-within.ts";
import { halfBeside } from "../time/months-and-parts.ts";
import { reckonedTimes } from "../time/reckoned-times.ts";
import type { TimedPassage } from "../time/times.ts";
import { hasEnding } from "../words/endings.ts";
import { verbFormOf } from "../words/grammar.ts";
import { endsAt, isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type WordSpan, wordIndexAt } from "../words/words.ts";
import type { Clause } from "./clauses.ts";
import { governingVerb } from "./governing-verb.ts";

export type Due = NonNullable<NextStep["due"]>;

/**
 * The one that most speaks for; none that belongs to what is over, to a condition, or to somebody's saying so. Its words
 * do not go on into the `owner`, who is to act.
 */
export function dueOfPlan(
  passage: Passage,
  sentence: Range,
  clauses: readonly Clause[],
  published: string | undefined,
  owner: string | undefined,
): Due | undefined {
  const bounds = boundsOf(passage, sentence);
  const start = owner === undefined ? -1 : passage.text.indexOf(owner, sentence.start);
  const acts = start < 0 || start >= sentence.end ? bounds.to : wordIndexAt(passage.words, start);
  const isOwners = ({ first }: Time): boolean => {
    const last = Math.max(first, acts);
    let at = Math.min(first, acts) + 1;
    while (at <= last && !isBreak(passage, at)) at++;
    return passage.grammar.verbLast !== undefined && at > last;
  };
  let best: { readonly time: Time; readonly claim: number } | undefined;
  const times = reckonedTimes(passage, bounds, published);
  for (const [index, time] of times.entries()) {
    const isOut = isOver(time, published) || isOfHappening(passage, times[index - 1], time, bounds);
    const told = isOut ? 0 : claimOf(passage, clauses, time, bounds, published) * exactness(time);
    const claim = told > 0 && isOwners(time) ? told + ownersClause : told;
    if (claim > (best?.claim ?? 0)) best = { time, claim };
  }
  if (best === undefined) return undefined;
  const { day, ...undated } = best.time;
  const isReckoned = day !== undefined && !(best.time.kind === "counted" && isBygone(passage, bounds));
  return dueOf(passage, isReckoned ? best.time : undated, bounds, acts);
}

/** Of two times for which as much speaks that with a day tells more; one that is counted from what has none, least. */
function exactness({ day, origin }: Time): number {
  if (origin !== undefined) return countedElsewhere;
  return day === undefined ? withoutDay : 1;
}

const withoutDay = 0.85;
const countedElsewhere = 0.5;

/** "a day before the summit on March 12": no mark or word parts the day from what the time before it is counted from. */
function isOfHappening(passage: Passage, before: Time | undefined, time: Time, bounds: WordSpan): boolean {
  if (before?.origin === undefined || passage.grammar.verbLast !== undefined) return false;
  const [from] = withDeadline(passage, time, bounds);
  return happeningAfter(passage, before.origin, time.first) >= from && !isBreak(passage, from);
}

/** "60 gün içinde ödemesi gerektiği belirtilmişti": counted from the day of what was before, which the sentence does not tell. */
const isBygone = ({ words, grammar }: Passage, { to }: WordSpan): boolean =>
  grammar.verbLast !== undefined && endsAt(grammar.cues.before, words, to - 1);

/** Of two times for which as much speaks, that which no mark parts from who acts. */
const ownersClause = 0.1;
/** What speaks for a time: the verb that it belongs to; without one, that it is a date and so can only be ahead. */
const claims = { ahead: 2, aheadAfter: 1.75, within: 1.25, open: 0.5, over: 0.25, said: 0.25 } as const;

function claimOf(
  passage: Passage,
  clauses: readonly Clause[],
  time: Time,
  bounds: WordSpan,
  published: string | undefined,
): number {
  const { words, grammar } = passage;
  const index = clauses.findIndex(({ to }) => time.first < to);
  const clause = clauses[index];
  if (clause === undefined) return 0;
  const deadline = withDeadline(passage, time, bounds);
  if (isConditional(passage, clause, { first: deadline[0], end: time.end }, index < clauses.length - 1)) return 0;
  const isTold = (at: number) => at >= bounds.from && at < bounds.to && isIn(grammar.cues.before, words[at]);
  if (isAttribute(passage, time, bounds) || isDatelines(passage, time) || isNegated(passage, time, bounds)) return 0;
  if (isOfPastYear(passage, time, bounds)) return 0;
  if (time.kind === "loose" && [time.first - 1, time.first, time.end].some(isTold)) return 0;
  const end = time.day === undefined ? time.end : deadline[1];
  const governor = governingVerb(passage, clauses, index, { first: time.first, end });
  if (time.kind === "loose" && (governor === "over" || governor === "said")) return 0;
  if (governor === "over" && (time.kind === "counted" || isRatherPast(passage, time, published))) return 0;
  return claims[governor] + (time.kind === "date" && claims[governor] < 1 ? 0.5 : 0);
}

/** «бюджет 2027 года», "2027 bütçesi", "2027 yılı bütçesi", "2027-ci ilin büdcəsi": a year that only says which. */
function isAttribute(passage: Passage, time: Time, bounds: WordSpan): boolean {
  const { words, grammar } = passage;
  const word = words[time.first];
  if (word === undefined || !/^20\d\d(?:[-‑]20\d\d)?$/.test(word.small) || time.day !== undefined) return false;
  const [first, end] = withDeadline(passage, time, bounds);
  if (grammar.verbLast === undefined) return first === time.first;
  const last = words[end - 1];
  if (last !== undefined && last !== word) {
    const isWhich = isIn(grammar.time.yearsOf, last) && words[end]?.spaced === true && end < bounds.to;
    return isWhich || hasEnding(grammar.verbLast.nouns.genitive, last.small);
  }
  return word.end === word.stemEnd && words[end]?.spaced === true;
}

/** "BISHKEK, Feb. 10 (Kabar) - ", «ОШ, 10 фев — »: the day on which it was written. */
function isDatelines({ text, words, paragraph }: Passage, { first, end }: Time): boolean {
  const before = text.slice(paragraph.start, words[first]?.start);
  const after = text.slice(words[end - 1]?.end, (words[end - 1]?.end ?? 0) + longestAgency);
  return /^\p{Lu}[\p{Lu}\s.,'’()/-]*[\s,]$/u.test(before) && /^\.?\s(?:\([^()]+\)\s)?[-–—]+\s/.test(after);
}

/** In characters. */
const longestAgency = 40;

/** «не 1 марта, а 1 апреля», "not on March 1 but on April 1"; but "not before March 1" is a day to hold to. */
function isNegated(passage: Passage, time: Time, bounds: WordSpan): boolean {
  const { words, grammar } = passage;
  if (grammar.verbLast !== undefined) return false;
  const before = withDeadline(passage, time, bounds)[0] - 1;
  return before >= bounds.from && words[before + 1]?.spaced === true && isIn(grammar.cues.negation, words[before]);
}

/** "Two years ago, on May 15", «В прошлом году, 15 мая», «15 мая прошлого года»: beside a year or the like that is over. */
function isOfPastYear(passage: Passage, time: Time, bounds: WordSpan): boolean {
  const { words, grammar } = passage;
  if (grammar.verbLast !== undefined) return false;
  const [first, end] = withDeadline(passage, time, bounds);
  const pairs = [first - 2, end].filter((index) => index >= bounds.from && index + 1 < bounds.to);
  return pairs.some((index) => {
    const pair = words.slice(index, index + 2);
    const isOfUnit = pair.some((word) => isIn(grammar.time.parts.anyUnit, word));
    return isOfUnit && pair.some((word) => isIn(grammar.cues.before, word));
  });
}

/** «2 декабря начались переговоры», in February: of what is over the last such day, where that is much nearer and no year tells another one. */
function isRatherPast({ words, grammar }: Passage, time: Time, published: string | undefined): boolean {
  const { day, first, end, kind } = time;
  if (kind !== "date" || day === undefined || published === undefined || day <= published) return false;
  const inside = words.slice(first, end);
  if (!inside.some((word) => isIn(grammar.time.months.any, word))) return false;
  if (inside.some(({ small }) => /^20\d\d/.test(small)) || isIn(grammar.time.parts.units.year, words[end - 1]))
    return false;
  return 2 * daysBetween(later(day, "year", -1), published) < daysBetween(published, day);
}

/** Where the verb stands last its ending tells the condition; else a word before the time, unless that is its preposition. */
const isConditional = (
  { grammar }: Passage,
  { role, cues }: Clause,
  { first, end }: Pick<Time, "first" | "end">,
  goesOn: boolean,
): boolean =>
  role === "condition" ||
  cues.some((cue) => {
    if (cue.class !== "condition") return false;
    return grammar.verbLast === undefined ? cue.word < first : goesOn || cue.word >= end;
  });

/** `acts` is the first word of who is to act. */
function dueOf(passage: Passage, time: Time, bounds: WordSpan, acts: number): Due {
  const { text, words } = passage;
  const [first, end] = withOrigin(passage, withDeadline(passage, time, bounds), time, bounds, acts);
  const said = text.slice(words[first]?.start, words[end - 1]?.end);
  return time.day === undefined ? { text: said } : { text: said, day: time.day };
}

/** «30 дней со дня подписания указа»: with what it is counted from, as without it the words would mean another day. */
function withOrigin(
  passage: Passage,
  [first, end]: readonly [number, number],
  { origin }: Time,
  { from, to }: WordSpan,
  acts: number,
): readonly [number, number] {
  if (origin === undefined) return [first, end];
  if (passage.grammar.verbLast !== undefined) return [happeningBefore(passage, origin, from), end];
  return [first, happeningAfter(passage, origin, acts > origin.from ? Math.min(acts, to) : to)];
}

/** One to three words of a preposition belong to the expression; where the verb stands last, those after it. */
function withDeadline(passage: TimedPassage, time: Time, { from, to }: WordSpan) {
  const { text, words, grammar } = passage;
  const { deadlines } = grammar.time;
  const half = halfBeside(passage, time.first, time.end, { from, to });
  const [first, end] = half === undefined ? [time.first, time.end] : [half.from, half.to];
  if (grammar.verbLast === undefined) {
    const back = [3, 2, 1].find((count) => first - count >= from && matchAt(deadlines, words, first - count) === count);
    return [first - (back ?? 0), end] as const;
  }
  let last = end;
  while (last < to && /^[-‑'’]$/.test(text.slice(words[last - 1]?.end, words[last]?.start))) last++;
  let length = matchAt(deadlines, words, last);
  while (length > 0 && last + length <= to) {
    last += length;
    length = matchAt(deadlines, words, last);
  }
  return [first, last] as const;
}

/** In words, of what happens. */
const longestHappening = 8;

/** A clause («после того, как …», "after the decree is signed") to its end, a noun with what it governs. */
function happeningAfter(passage: Passage, origin: Origin, to: number): number {
  const { words, grammar } = passage;
  const { prepositions } = grammar.attribution;
  const opening = matchAt(grammar.subordinating, words, origin.from);
  const start = Math.max(origin.to, origin.from + opening);
  const last = Math.min(to, start + longestHappening);
  for (let at = start; at < last; at++) {
    if (at > start && (isBreak(passage, at) || isIn(grammar.people.joining, words[at]))) return at;
    if (opening > 1) continue;
    if (at > start && (isSurelyVerb(passage, at) || isIn(grammar.cues.negation, words[at]))) return at;
    if (pointsAhead(passage, at) || (opening > 0 && matchAt(grammar.time.deadlines, words, at) > 0)) return at;
    const isPreposition = opening === 0 && at > start && matchAt(prepositions, words, at) > 0;
    if (isPreposition && !isIn(grammar.time.parts.linking, words[at])) return Math.min(at + 2, last);
  }
  return last;
}

/** «через две недели после прививки формируется иммунитет»: in letters, so long an ending no noun has by chance. */
const certainEnding = 3;
const isSurelyVerb = ({ words, grammar }: Passage, index: number): boolean =>
  words[index]?.capital === false &&
  hasEnding(grammar.verbEndings, words[index].small, (_, ending) => ending.length >= certainEnding);

/** A verb of what is to be done then, which is not what happens before. */
function pointsAhead(passage: Passage, index: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  const form = word && verbFormOf(grammar, word, words[index + 1]?.small);
  return (
    form === "future" ||
    form === "infinitive" ||
    matchAt(grammar.cues.will, words, index) > 0 ||
    matchAt(grammar.cues.need, words, index) > 0
  );
}

/** Where the verb stands last: a word before, with those whose case makes them part of it. */
function happeningBefore(passage: Passage, origin: Origin, from: number): number {
  const { words, grammar } = passage;
  const { verbLast } = grammar;
  const goesOn = (at: number) => at > from && !isBreak(passage, at);
  let at = origin.from;
  const { countedFrom, countedFromCase } = grammar.time.parts;
  if (goesOn(at) && !isIn(countedFromCase, words[at])) at--;
  const isDayOf = at < origin.from || (verbLast !== undefined && inflectionOf(passage, verbLast, at - 1) !== "bare");
  if (goesOn(at) && isDayOf && isIn(countedFrom, words[at])) at--;
  const first = Math.max(from, at - longestLink);
  while (at > first && goesOn(at) && verbLast !== undefined && inflectionOf(passage, verbLast, at - 1) !== "bare") at--;
  return isOfVerb(passage, at, origin.from) && at > from && goesOn(at) ? at - 1 : at;
}

/** "dərc" before "olunduğu gündən": right before a clause's last word, a noun in small letters is the verb's own. */
function isOfVerb({ words, grammar }: Passage, at: number, to: number): boolean {
  const word = words[at - 1];
  const isOne = to - at <= 2 && word !== undefined && !word.capital && !beginsWithDigit(word);
  return isOne && grammar.verbLast !== undefined && hasEnding(grammar.verbLast.subordinate, words[at]?.small ?? "");
}

/** In words: "anlaşmanın yürürlüğe" before "girmesinden". */
const longestLink = 3;
