/** Where the clause of a verb begins, and what stands aside in it: the stretch that the verb's subject is looked for in. */
import type { CueClass } from "../../language/cue-classes.ts";
import { gapBefore, isBreak, isSpaceBefore, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import type { WordSpan } from "../words/words.ts";
import type { Clause, Cue } from "./clauses.ts";

/** In words. */
const longestClause = 30;

/** What is told of a sentence: its cues, and the clauses that they stand in. */
export type Told = { readonly cues: readonly Cue[]; readonly clauses: readonly Clause[] };

const subordinating: ReadonlySet<CueClass> = new Set(["content", "relative", "condition", "purpose"]);

/** At which words clauses are parted, which of these make a clause about a noun, and whether the sentence tells who says so. */
export type Parting = {
  readonly clauses: ReadonlySet<number>;
  readonly relatives: ReadonlySet<number>;
  readonly says: boolean;
};

export function partingIn({ grammar }: Passage, told: Told, dependents: readonly WordSpan[]): Parting {
  const verbFirst = grammar.verbLast === undefined;
  const clauses = new Set(verbFirst ? [] : dependents.map(({ to }) => to - 1));
  const relatives = new Set<number>();
  for (const { class: name, word } of told.cues) {
    if (verbFirst && subordinating.has(name)) clauses.add(word);
    if (name === "relative") relatives.add(word);
  }
  return { clauses, relatives, says: told.clauses.some(({ says }) => says) };
}

/** Back to a mark that parts clauses or opens what is said, or past the word that makes a clause of what follows it: «что», "that". */
export function clauseStart(passage: Passage, from: number, at: number, { clauses }: Parting): number {
  const earliest = Math.max(from, at - longestClause);
  if (passage.grammar.verbLast === undefined && at > earliest && clauses.has(at - 1)) return at;
  for (let index = at; index > earliest; index--) {
    const gap = isSpaceBefore(passage, index) ? " " : gapBefore(passage, index);
    if (/[,;:—–]|\s-\s/.test(gap) || (/[«“„"]$/.test(gap) && !isClosedBefore(passage, index, at))) return index;
    if (index < at && clauses.has(index - 1)) return index;
  }
  return earliest;
}

function isClosedBefore(passage: Passage, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++)
    if (!isSpaceBefore(passage, index) && /^["»”“]/.test(gapBefore(passage, index))) return true;
  return false;
}

/** «Совет, который собрался в пятницу, опубликует …»: where an aside begins that stands between subject and verb; else the verb. */
export function asideBefore(passage: Passage, start: number, verb: number, { relatives }: Parting): number {
  const { words, grammar } = passage;
  if (grammar.verbLast !== undefined || verb <= start || gapBefore(passage, verb) !== ", ") return verb;
  let from = verb - 1;
  while (from > Math.max(start, verb - longestClause) && !isBreak(passage, from)) from--;
  const first = words[from];
  if (from === start || first === undefined || gapBefore(passage, from) !== ", ") return verb;
  const isRelative = relatives.has(from) || relatives.has(from + 1);
  const isParticiple =
    !first.capital &&
    (hasEnding(grammar.verbs.past.endings, first.small) || hasEnding(grammar.attributes, first.small));
  return isRelative || isParticiple ? from : verb;
}
