/** The signs that a sentence's clauses give: what kind of intention each holds, in which tense, and whether all is over. */
import type { CueClass } from "../language/cue-classes.ts";
import type { Clause, Cue } from "./clauses.ts";
import type { TimeMention } from "./due.ts";

/** Classes that mean much the same to a sentence: what few texts show of each, they show of all together. */
const groups: Readonly<Partial<Record<CueClass, string>>> = {
  want: "volition",
  intend: "volition",
  promise: "volition",
  strive: "volition",
  stance: "stand",
  demand: "directive",
  propose: "directive",
  advise: "directive",
  agree: "settled",
  decide: "settled",
  need: "must",
  will: "ahead",
  schedule: "ahead",
  coming: "ahead",
  effect: "rule",
  law: "rule",
  aim: "end",
  purpose: "end",
  chance: "benefit",
  develop: "benefit",
  wanted: "matter",
  plan: "matter",
  act: "doing",
  event: "doing",
};

/** Whether the cue alone makes a sentence worth weighing; «что» or «не» does not. */
export const isTelling = (cue: Cue): boolean => groups[cue.class] !== undefined;

export function signsOfClauses(
  clauses: readonly Clause[],
  times: readonly TimeMention[],
  published: string | undefined,
): readonly string[] {
  return [
    ...clauses.flatMap(signsOfClause),
    ...signsOfAll(clauses.filter(isHead)),
    ...signsOfNothing(clauses),
    ...times.flatMap((time) => signsOfTime(clauses, time, published)),
  ];
}

/** A time in a clause of that tense; a day before or after that of publication. */
function signsOfTime(clauses: readonly Clause[], { word, day }: TimeMention, published: string | undefined) {
  const clause = clauses.find(({ to }) => word < to);
  const tensed = clause === undefined ? [] : [`time ${clause.tense}`];
  if (day === undefined || published === undefined) return tensed;
  return [...tensed, day > published ? "day ahead" : day < published ? "day gone" : "that day"];
}

/** Not a clause about a noun, a condition or a purpose. */
const isHead = ({ role }: Clause): boolean => role === "main" || role === "content";

/** What it holds in its tense, and what stands beside what; of lesser clauses only what they hold. */
function signsOfClause(clause: Clause): readonly string[] {
  const found = groupsOf(clause);
  if (!isHead(clause)) return found.map((group) => `${group} aside`);
  return [...found.map((group) => `${group} ${clause.tense}`), ...pairsOf(found)];
}

/** In one order, whichever stands first. */
const pairsOf = (groups: readonly string[]): readonly string[] =>
  groups.flatMap((group) => groups.filter((other) => other > group).map((other) => `${group} with ${other}`));

function groupsOf({ cues, tense }: Clause): readonly string[] {
  const found = new Set<string>();
  for (const cue of cues) {
    const group = groups[cue.class];
    if (group !== undefined) found.add(group);
  }
  if (tense === "future") found.add("ahead");
  return [...found];
}

/** Groups that speak of what is wanted or to come; the others only of what it is about. */
const forward: ReadonlySet<string> = new Set(["volition", "directive", "must", "ahead", "end", "benefit", "stand"]);

/** Nothing is wanted or to come in any clause. */
function signsOfNothing(clauses: readonly Clause[]): readonly string[] {
  const found = clauses.flatMap(groupsOf);
  if (found.length === 0) return ["bare", "idle"];
  return found.some((group) => forward.has(group)) ? [] : ["idle"];
}

function signsOfAll(heads: readonly Clause[]): readonly string[] {
  const signs: string[] = [];
  const past = heads.some(({ tense }) => tense === "past");
  if (past && heads.every((clause) => groupsOf(clause).length === 0)) signs.push("finished");
  if (past && heads.every(({ tense, says }) => tense === "past" || says)) signs.push("all past");
  if (heads.some(({ tense }) => tense === "future")) signs.push("some future");
  if (heads.some(({ says }) => says)) signs.push("says");
  if (heads.some(({ says, cues }) => says && cues.some((cue) => cue.class === "wanted"))) signs.push("says wanted");
  return signs;
}
