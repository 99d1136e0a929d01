/** Which verb a time belongs to: one of what is over, or one of what is ahead. */
import type { CueClass } from "../../language/cue-classes.ts";
import { inflectionOf } from "../phrases/inflection.ts";
import { isBreak, type Passage } from "../text/passage.ts";
import type { Time } from "../time/counted-times.ts";
import { hasEnding } from "../words/endings.ts";
import { matchAt } from "../words/lexicon.ts";
import type { Clause } from "./clauses.ts";

/**
 * "ahead" after a verb that points ahead, "aheadAfter" before one, "within" before another in the same clause; "over" for
 * a past or a participle, "said" for a verb of saying; "open" where nothing tells.
 */
export type Governor = "ahead" | "aheadAfter" | "within" | "over" | "said" | "open";
type Verb = "ahead" | "over" | "said";

/** Cues whose clause points ahead whatever their verb's form: "was to", "scheduled". */
const pointing: ReadonlySet<CueClass> = new Set(["will", "need", "schedule"]);
/** Those that do unless in the past. */
const wishing: ReadonlySet<CueClass> = new Set(["intend", "promise", "want", "strive"]);

export function governingVerb(
  passage: Passage,
  clauses: readonly Clause[],
  index: number,
  { first, end }: Pick<Time, "first" | "end">,
): Governor {
  const clause = clauses[index];
  if (clause === undefined) return "open";
  if (passage.grammar.verbLast !== undefined) return lastGovernor(passage, clause, end);
  for (let at = first - 1; at >= clause.from; at--) {
    const verb = verbAt(passage, clause, at);
    if (verb !== undefined) return verb;
  }
  return firstVerb(passage, clause, end) ?? (hasVerb(passage, clause) ? "open" : opening(passage, clauses, index));
}

const hasVerb = (passage: Passage, clause: Clause): boolean => firstVerb(passage, clause, clause.from) !== undefined;

/** Without a verb of its own, what opens a sentence belongs to the clause that follows: "On Friday, the council …". */
function opening(passage: Passage, clauses: readonly Clause[], index: number): Governor {
  const next = clauses[index + 1];
  return (next && firstVerb(passage, next, next.from)) ?? "open";
}

function firstVerb(passage: Passage, clause: Clause, from: number): "aheadAfter" | "over" | "said" | undefined {
  for (let at = from; at < clause.to; at++) {
    const verb = verbAt(passage, clause, at);
    if (verb !== undefined) return verb === "ahead" ? "aheadAfter" : verb;
  }
  return undefined;
}

/** The next verb; a participle between is that of a clause about a noun, and the last verb is the clause's own, as is a converb's time. */
function lastGovernor(passage: Passage, clause: Clause, end: number): Governor {
  const { grammar } = passage;
  let found: Verb | undefined;
  let later = false;
  for (let at = end; at < clause.to; at++) {
    const verb = verbAt(passage, clause, at) ?? participleAt(passage, at);
    if (verb === undefined) continue;
    if (found === undefined) found = verb;
    else if (matchAt(grammar.attribution.say, passage.words, at) === 0) later = true;
  }
  if (found !== "ahead") return found ?? "open";
  return later ? "within" : "ahead";
}

function participleAt(passage: Passage, at: number): Verb | undefined {
  const { verbLast } = passage.grammar;
  const word = passage.words[at];
  if (verbLast === undefined || word === undefined || word.capital || isBreak(passage, at + 1)) return undefined;
  if (hasEnding(verbLast.converbs, word.small)) return undefined;
  return inflectionOf(passage, verbLast, at) === "subordinate" ? "over" : undefined;
}

function verbAt(passage: Passage, clause: Clause, at: number): Verb | undefined {
  const { words, grammar } = passage;
  const { from, forms, cues } = clause;
  const form = forms[at - from];
  const points = (each: CueClass) => pointing.has(each) || (form !== "past" && wishing.has(each));
  if (cues.some((cue) => cue.word === at && points(cue.class))) return "ahead";
  const said = matchAt(grammar.attribution.say, words, at);
  if (said > 0 && !(said > 1 && forms[at + said - 1 - from] === "future")) return "said";
  return form === undefined ? undefined : form === "past" && !isAhead(passage, clause, at) ? "over" : "ahead";
}

/** "will be held", "to be built": a participle that a verb right before it points ahead. */
function isAhead({ grammar }: Passage, { from, forms, cues }: Clause, at: number): boolean {
  if (grammar.verbLast !== undefined) return false;
  return [at - 1, at - 2].some(
    (before) =>
      forms[before - from] === "infinitive" || cues.some((cue) => cue.word === before && pointing.has(cue.class)),
  );
}
