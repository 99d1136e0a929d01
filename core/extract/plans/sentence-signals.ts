/** Every sentence of an article's body with the signs that hold for it. */
import type { CueClass } from "../../language/cue-classes.ts";
import type { Range } from "../../model/article.ts";
import { isBreak, type Passage } from "../text/passage.ts";
import { reckonedTimes } from "../time/reckoned-times.ts";
import { isIn } from "../words/lexicon.ts";
import { wordIndexAt } from "../words/words.ts";
import { isTelling } from "./clause-signals.ts";
import type { Cue } from "./clauses.ts";
import type { Told } from "./owner-clause.ts";
import { type Signals, signalsOf } from "./signals.ts";

/** A sentence with what its clauses tell. */
export type ToldSentence = { readonly passage: Passage; readonly sentence: Range; readonly signals: Told };
export type ReadSentence = ToldSentence & { readonly signals: Signals };

/** Whether anything speaks for a sentence at all: most sentences need no weighing, and who asks plans nothing. */
export const mayIntend = (read: ReadSentence): boolean =>
  !read.signals.names.has("question") &&
  (read.signals.cues.some(isTelling) || read.signals.names.has("time future")) &&
  !isVow(read);

/** What one does in "If X, I will close the port": without such a word nothing is planned ("… I will eat my hat"). */
const doing: ReadonlySet<CueClass> = new Set([
  "act",
  "event",
  "decide",
  "agree",
  "schedule",
  "law",
  "effect",
  "demand",
]);

/** A promise of one alone that hangs on a condition and names no act. */
function isVow({ passage, sentence, signals: { cues, names } }: ReadSentence): boolean {
  if (!names.has("condition")) return false;
  const { words, grammar } = passage;
  const to = wordIndexAt(words, sentence.end);
  let from = wordIndexAt(words, sentence.start);
  for (let index = from; index < to; index++) {
    const closes = grammar.verbLast !== undefined && holds(cues, conditional, index, index + 1);
    if (index + 1 < to && !closes && !isBreak(passage, index + 1)) continue;
    const own = words.slice(from, index + 1).some((word) => isIn(grammar.people.myself, word));
    if (own && !holds(cues, conditional, from, index + 1)) return !holds(cues, doing, from, index + 1);
    from = index + 1;
  }
  return false;
}

const conditional: ReadonlySet<CueClass> = new Set(["condition"]);

const holds = (cues: readonly Cue[], classes: ReadonlySet<CueClass>, from: number, to: number): boolean =>
  cues.some(({ class: name, word }) => word >= from && word < to && classes.has(name));

/** All of them. */
export function readSentences(
  passages: readonly Passage[],
  quotations: readonly Range[],
  published: string | undefined,
): readonly ReadSentence[] {
  const found: ReadSentence[] = [];
  eachSentence(passages, quotations, published, (read) => found.push(read));
  return found;
}

/**
 * Headlines and what has fewer letters than a clause are left out; `quotations` are those found, in order. One at a
 * time: the signs of a long text's sentences would fill the memory.
 */
export function eachSentence(
  passages: readonly Passage[],
  quotations: readonly Range[],
  published: string | undefined,
  visit: (read: ReadSentence) => void,
): void {
  const day = published ?? dayToldBy(passages);
  let position = 0;
  let next = 0;
  for (const passage of passages) {
    if (passage.paragraph.kind === "headline") continue;
    for (const sentence of passage.sentences) {
      const length = sentence.end - sentence.start;
      if (length < shortestSentence || length > longestSentence) continue;
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
      const quoted = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
      visit({ passage, sentence, signals: signalsOf(passage, sentence, { position, quoted, published: day }) });
      position++;
    }
  }
}

/** The first full date that opens the body: what a report that names no day of publication counts from. */
function dayToldBy(passages: readonly Passage[]): string | undefined {
  let left = 2;
  for (const passage of passages) {
    if (passage.paragraph.kind === "headline") continue;
    for (const { day } of reckonedTimes(passage, { from: 0, to: Math.min(passage.words.length, 120) }, undefined))
      if (day !== undefined) return day;
    if (--left === 0) break;
  }
  return undefined;
}

/** In characters: less is no clause, more is no sentence. */
const shortestSentence = 20;
const longestSentence = 2000;
