/** Whether and when a sentence's first time is still ahead: all that a fact, or a deadline that somebody types, needs of it. */
import type { Range } from "../../model/article.ts";
import { wordIndexAt } from "../words/words.ts";
import type { Time } from "./counted-times.ts";
import { reckonedTimes } from "./reckoned-times.ts";
import type { TimedPassage } from "./times.ts";

/**
 * The first time that is not over; `published` is the article's day, without which only full dates have a day. Of one
 * counted from what has no day (`elsewhere`) none can be told.
 */
export function dayWithin(passage: TimedPassage, sentence: Range, published: string | undefined) {
  const bounds = boundsOf(passage, sentence);
  const time = reckonedTimes(passage, bounds, published).find((each) => !isOver(each, published));
  return { day: time?.day, elsewhere: time?.origin !== undefined };
}

/** The sentence's words. */
export const boundsOf = ({ words }: TimedPassage, { start, end }: Range) => ({
  from: wordIndexAt(words, start),
  to: wordIndexAt(words, end),
});

export const isOver = ({ last }: Time, published: string | undefined): boolean =>
  last !== undefined && published !== undefined && last < published;
