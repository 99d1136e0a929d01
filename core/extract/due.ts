/** By when: of a sentence's times the one that its plan is to be carried out by. */
import type { Range } from "../model/article.ts";
import type { NextStep } from "../model/key-point.ts";
import type { Clause } from "./clauses.ts";
import { governingVerb } from "./governing-verb.ts";
import { isIn, matchAt } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { reckonedTimes, type Time } from "./reckoned-times.ts";
import type { TimedPassage } from "./times.ts";
import { type WordSpan, wordIndexAt } from "./words.ts";

export type Due = NonNullable<NextStep["due"]>;

/** The first that is not over; `published` is the article's day, without which only full dates have a day. */
export function dueWithin(passage: TimedPassage, sentence: Range, published: string | undefined): Due | undefined {
  const bounds = boundsOf(passage, sentence);
  const time = reckonedTimes(passage, bounds, published).find((each) => !isOver(each, published));
  return time && dueOf(passage, time, bounds);
}

/** The one that most speaks for; none that belongs to what is over, to a condition, or to somebody's saying so. */
export function dueOfPlan(
  passage: Passage,
  sentence: Range,
  clauses: readonly Clause[],
  published: string | undefined,
): Due | undefined {
  const bounds = boundsOf(passage, sentence);
  let best: { readonly time: Time; readonly claim: number } | undefined;
  for (const time of reckonedTimes(passage, bounds, published)) {
    const claim = isOver(time, published) ? 0 : claimOf(passage, clauses, time, bounds);
    if (claim > (best?.claim ?? 0)) best = { time, claim };
  }
  return best && dueOf(passage, best.time, bounds);
}

const boundsOf = ({ words }: TimedPassage, { start, end }: Range) => ({
  from: wordIndexAt(words, start),
  to: wordIndexAt(words, end),
});

const isOver = ({ last }: Time, published: string | undefined): boolean =>
  last !== undefined && published !== undefined && last < published;

/** What speaks for a time: the verb that it belongs to; without one, that it is a date and so can only be ahead. */
const claims = { ahead: 2, aheadAfter: 1.75, within: 1.25, open: 0.5, over: 0.25, said: 0.25 } as const;

function claimOf(passage: Passage, clauses: readonly Clause[], time: Time, bounds: WordSpan): number {
  const { words, grammar } = passage;
  const index = clauses.findIndex(({ to }) => time.first < to);
  const clause = clauses[index];
  if (clause === undefined || isConditional(passage, clause, time, index < clauses.length - 1)) return 0;
  const isTold = (at: number) => at >= bounds.from && at < bounds.to && isIn(grammar.cues.before, words[at]);
  if (isAttribute(passage, time, bounds)) return 0;
  if (time.kind === "loose" && [time.first - 1, time.first, time.end].some(isTold)) return 0;
  const end = time.day === undefined ? time.end : withDeadline(passage, time, bounds)[1];
  const governor = governingVerb(passage, clauses, index, { first: time.first, end });
  if (time.kind === "loose" && (governor === "over" || governor === "said")) return 0;
  if (time.kind === "counted" && governor === "over") return 0;
  return claims[governor] + (time.kind === "date" && claims[governor] < 1 ? 0.5 : 0);
}

/** «бюджет 2027 года», "2027 bütçesi": a year that only says which. */
function isAttribute(passage: Passage, time: Time, bounds: WordSpan): boolean {
  const { words, grammar } = passage;
  const word = words[time.first];
  if (word === undefined || !/^20\d\d$/.test(word.small) || time.day !== undefined) return false;
  const [first, end] = withDeadline(passage, time, bounds);
  if (grammar.verbLast === undefined) return first === time.first;
  return end === time.first + 1 && word.end === word.stemEnd && words[end]?.spaced === true;
}

/** Where the verb stands last its ending tells the condition. */
const isConditional = ({ grammar }: Passage, { role, cues }: Clause, { end }: Time, goesOn: boolean): boolean =>
  role === "condition" ||
  (grammar.verbLast !== undefined && cues.some((cue) => cue.class === "condition" && (goesOn || cue.word >= end)));

function dueOf(passage: TimedPassage, time: Time, bounds: WordSpan): Due {
  const { text, words } = passage;
  const [first, end] = withDeadline(passage, time, bounds);
  const said = text.slice(words[first]?.start, words[end - 1]?.end);
  return time.day === undefined ? { text: said } : { text: said, day: time.day };
}

/** One to three words of a preposition belong to the expression; where the verb stands last, those after it. */
function withDeadline({ text, words, grammar }: TimedPassage, { first, end }: Time, { from, to }: WordSpan) {
  const { deadlines } = grammar.time;
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
