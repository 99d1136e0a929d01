/** Who is to act: the subject of the words that make a sentence a next step, where it is named. */
import type { CueClass } from "../language/cue-classes.ts";
import type { Range } from "../model/article.ts";
import type { Cue } from "./clauses.ts";
import { verbFormOf } from "./grammar.ts";
import { isIn } from "./lexicon.ts";
import { gapBefore, isSpaceBefore, nameRun, type Passage } from "./passage.ts";
import { speakerBefore } from "./speaker-phrase.ts";
import { subjectBefore } from "./subject.ts";
import { wordIndexAt } from "./words.ts";

/** Cues whose subject acts; of a demand, in which a last verb's infinitives stand too, the subject is who demands. */
const acting: ReadonlySet<CueClass> = new Set([
  "will",
  "intend",
  "promise",
  "need",
  "want",
  "strive",
  "decide",
  "schedule",
  "act",
]);
const longestClause = 30;
/** A longer subject is no name or role any more. */
const longestOwner = 8;

export function ownerWithin(passage: Passage, sentence: Range, cues: readonly Cue[]): string | undefined {
  if (passage.grammar.verbLast !== undefined && cues.some((cue) => cue.class === "demand")) return undefined;
  const start = wordIndexAt(passage.words, sentence.start);
  const verbs = [
    ...cues.filter((cue) => acting.has(cue.class)).map(({ word }) => word),
    ...futuresWithin(passage, sentence),
  ];
  for (const verb of verbs) {
    const owner = ownerOf(passage, start, verb);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Verbs whose form tells a future. */
function futuresWithin({ words, grammar }: Passage, sentence: Range): readonly number[] {
  const found: number[] = [];
  const to = wordIndexAt(words, sentence.end);
  for (let index = wordIndexAt(words, sentence.start); index < to; index++) {
    const word = words[index];
    if (word !== undefined && verbFormOf(grammar, word, undefined) === "future") found.push(index);
  }
  return found;
}

/** The subject before the verb in its clause, where it is a name or role. */
function ownerOf(passage: Passage, start: number, verb: number): string | undefined {
  const { text, words, grammar } = passage;
  const from = clauseStart(passage, start, verb);
  const subject = verb > from ? subjectOf(passage, from, verb) : undefined;
  if (subject === undefined) return undefined;
  const head = wordIndexAt(words, subject.start);
  const to = wordIndexAt(words, subject.end);
  if (to - head > longestOwner || isIn(grammar.nominatives, words[head])) return undefined;
  const role = words
    .slice(head, to)
    .some((word) => isIn(grammar.people.roles, word) || isIn(grammar.people.collectives, word));
  const name = nameRun(passage, head, to) >= (head === start || isOpened(passage, head) ? 2 : 1);
  return role || name ? text.slice(subject.start, subject.end) : undefined;
}

function subjectOf(passage: Passage, from: number, verb: number): Range | undefined {
  const { verbLast } = passage.grammar;
  const subject = verbLast === undefined ? undefined : subjectBefore(passage, verbLast, from, verb);
  return subject ?? speakerBefore(passage, from, verb);
}

/** After a mark or colon a capital tells no name. */
const isOpened = (passage: Passage, index: number): boolean => /[:"«“„‘']\s*$/.test(gapBefore(passage, index));

function clauseStart(passage: Passage, from: number, at: number): number {
  for (let index = at; index > Math.max(from, at - longestClause); index--)
    if (!isSpaceBefore(passage, index) && /[,;:—–]/.test(gapBefore(passage, index))) return index;
  return Math.max(from, at - longestClause);
}
