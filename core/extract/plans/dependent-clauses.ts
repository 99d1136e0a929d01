/** Clauses of condition, time or cause: who acts in one need not be who the sentence says is to act. */
import type { Range } from "../../model/article.ts";
import { isBreak, type Passage } from "../text/passage.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { type WordSpan, wordIndexAt } from "../words/words.ts";
import type { Clause, Cue } from "./clauses.ts";

/** A sentence's, in order; where the verb stands last each ends with the word that makes it one. */
export function dependentClauses(passage: Passage, sentence: Range, clauses: readonly Clause[]): readonly WordSpan[] {
  return passage.grammar.verbLast === undefined
    ? clauses.flatMap((clause) => begunWithin(passage, clauses, clause) ?? [])
    : closedWithin(passage, sentence, clauses);
}

export const isDependent = (dependents: readonly WordSpan[], word: number): boolean =>
  dependents.some(({ from, to }) => word >= from && word < to);

/** From «когда», "once" to the clause's end; «после того, как» goes on in the next. */
function begunWithin(
  passage: Passage,
  clauses: readonly Clause[],
  { from, to, cues, role }: Clause,
): WordSpan | undefined {
  if (role === "condition") return { from, to };
  const condition = cues.find((cue) => cue.class === "condition")?.word ?? to;
  for (let index = from; index < to; index++) {
    const length = index === condition ? 1 : lengthOfBeginning(passage, index, cues, from);
    const end = index + length;
    if (length > 0) return { from: index, to: end > to ? (clauses.find((each) => end <= each.to)?.to ?? to) : to };
  }
  return undefined;
}

/** "After the court rules", but not "After the meeting the court will" nor «мэрия пока ждёт»: a preposition or adverb, too, may be the same word. */
function lengthOfBeginning({ words, grammar }: Passage, index: number, cues: readonly Cue[], from: number): number {
  const length = matchAt(grammar.subordinating, words, index);
  if (length === 1 && index > from && isIn(grammar.cues.now, words[index])) return 0;
  const isPreposition = length > 0 && matchAt(grammar.attribution.prepositions, words, index) > 0;
  return isPreposition && cues.some((cue) => cue.class === "will" && cue.word > index) ? 0 : length;
}

/** From the mark before, or the last such clause's end, to «-гандан кийин», "-dıktan sonra"; the sentence's own verb stands after. */
function closedWithin(passage: Passage, sentence: Range, clauses: readonly Clause[]): readonly WordSpan[] {
  const { words } = passage;
  const ends = endsOf(passage, sentence, clauses);
  const last = wordIndexAt(words, sentence.end);
  const found: WordSpan[] = [];
  let from = wordIndexAt(words, sentence.start);
  for (let index = from; index < last; index++) {
    if (isBreak(passage, index)) from = index;
    if (!ends.has(index + 1) || index + 1 >= last) continue;
    found.push({ from, to: index + 1 });
    from = index + 1;
  }
  return found;
}

/** Before which words one has been closed. */
function endsOf({ words, grammar }: Passage, sentence: Range, clauses: readonly Clause[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { cues } of clauses)
    for (const cue of cues) if (cue.class === "condition") ends.add(wordIndexAt(words, cue.end));
  const last = wordIndexAt(words, sentence.end);
  for (let index = wordIndexAt(words, sentence.start); index < last; index++) {
    const length = words[index]?.capital === true ? 0 : matchAt(grammar.subordinating, words, index);
    if (length > 0) ends.add(index + length);
  }
  return ends;
}
