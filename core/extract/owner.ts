/** Who is to act: the subject of the words that make a sentence a next step, where it is named. */
import type { CueClass } from "../language/cue-classes.ts";
import type { Range } from "../model/article.ts";
import { isIn } from "./lexicon.ts";
import { gapBefore, nameRun, type Passage } from "./passage.ts";
import type { Cue } from "./signals.ts";
import { speakerBefore } from "./speaker-phrase.ts";
import { subjectBefore } from "./subject.ts";
import { wordIndexAt } from "./words.ts";

/** Cues whose subject acts; of a demand, in which a last verb's infinitives stand too, the subject is who demands. */
const acting: ReadonlySet<CueClass> = new Set(["will", "intend", "need", "want", "decide", "schedule", "act"]);
const longestClause = 30;
/** A longer subject is no name or role any more. */
const longestOwner = 8;

export function ownerWithin(passage: Passage, sentence: Range, cues: readonly Cue[]): string | undefined {
  const { text, words, grammar } = passage;
  const start = wordIndexAt(words, sentence.start);
  if (grammar.verbLast !== undefined && cues.some((cue) => cue.class === "demand")) return undefined;
  for (const cue of cues) {
    if (!acting.has(cue.class)) continue;
    const from = clauseStart(passage, start, cue.word);
    const subject = cue.word > from ? subjectOf(passage, from, cue.word) : undefined;
    const head = subject === undefined ? -1 : wordIndexAt(words, subject.start);
    if (subject === undefined || wordIndexAt(words, subject.end) - head > longestOwner) continue;
    const to = wordIndexAt(words, subject.end);
    const role = words.slice(head, to).some((word) => isIn(grammar.people.roles, word));
    const name = nameRun(passage, head, to) >= (head === start || isOpened(passage, head) ? 2 : 1);
    if ((role || name) && !grammar.nominatives.has(words[head]?.small ?? ""))
      return text.slice(subject.start, subject.end);
  }
  return undefined;
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
    if (/[,;:—–]/.test(gapBefore(passage, index))) return index;
  return Math.max(from, at - longestClause);
}
