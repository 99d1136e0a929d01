/** The signs that a sentence's clauses give: what kind of intention each holds, in which tense, and whether all is over. */
import type { CueClass } from "../../language/cue-classes.ts";
import type { Time } from "../time/counted-times.ts";
import type { Clause, Cue } from "./clauses.ts";

/** Classes that mean much the same to a sentence: what few texts show of each, they show of all together. */
const groups = {
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
} as const satisfies Readonly<Partial<Record<CueClass, string>>>;

type Group = (typeof groups)[keyof typeof groups];
const groupOf: ReadonlyMap<CueClass, Group> = new Map(Object.entries(groups) as [CueClass, Group][]);

/** Whether the cue alone makes a sentence worth weighing; «что» or «не» does not. */
export const isTelling = (cue: Cue): boolean => groupOf.has(cue.class);

/** The names of each group's signs, made once. */
const groupSigns = new Map([...new Set(Object.values(groups))].map((group) => [group, signsFor(group)]));

function signsFor(group: Group) {
  const others = [...new Set(Object.values(groups))].filter((other) => other > group);
  return {
    aside: `${group} aside`,
    tensed: { past: `${group} past`, present: `${group} present`, future: `${group} future` },
    /** In one order, whichever stands first. */
    beside: new Map<Group, string>(others.map((other) => [other, `${group} with ${other}`])),
  };
}

export function addClauseSigns(
  signs: Set<string>,
  clauses: readonly Clause[],
  times: readonly Time[],
  published: string | undefined,
): void {
  const held = clauses.map(groupsIn);
  clauses.forEach((clause, index) => {
    addOwnSigns(signs, clause, held[index] ?? nothing);
  });
  addHeadSigns(signs, clauses, held);
  if (held.every(({ size }) => size === 0)) signs.add("bare");
  if (!held.some(isForward)) signs.add("idle");
  for (const time of times) addTimeSigns(signs, clauses, time, published);
}

const timeSigns = { past: "time past", present: "time present", future: "time future" } as const;

/** A time in a clause of that tense; a day before or after that of publication. What is counted in the past took so long. */
function addTimeSigns(
  signs: Set<string>,
  clauses: readonly Clause[],
  { first, day, last = day, kind }: Time,
  published: string | undefined,
): void {
  const clause = clauses.find(({ to }) => first < to);
  if (kind === "counted" && clause?.tense === "past") return;
  if (clause !== undefined) signs.add(timeSigns[clause.tense]);
  if (last === undefined || published === undefined) return;
  signs.add(last > published ? "day ahead" : last < published ? "day gone" : "that day");
}

/** Not a clause about a noun, a condition or a purpose. */
const isHead = ({ role }: Clause): boolean => role === "main" || role === "content";

/** What it holds in its tense, and what stands beside what; of lesser clauses only what they hold. */
function addOwnSigns(signs: Set<string>, clause: Clause, held: ReadonlySet<Group>): void {
  const isLesser = !isHead(clause);
  for (const group of held) {
    const names = groupSigns.get(group);
    if (names !== undefined) signs.add(isLesser ? names.aside : names.tensed[clause.tense]);
  }
  if (isLesser) return;
  for (const group of held)
    for (const other of held) {
      const beside = groupSigns.get(group)?.beside.get(other);
      if (beside !== undefined) signs.add(beside);
    }
}

const nothing: ReadonlySet<Group> = new Set();

function groupsIn({ cues, tense }: Clause): ReadonlySet<Group> {
  if (cues.length === 0 && tense !== "future") return nothing;
  const found = new Set<Group>();
  for (const cue of cues) {
    const group = groupOf.get(cue.class);
    if (group !== undefined) found.add(group);
  }
  if (tense === "future") found.add("ahead");
  return found;
}

/** Groups that speak of what is wanted or to come; the others only of what it is about. */
const forward: readonly Group[] = ["volition", "directive", "must", "ahead", "end", "benefit", "stand"];

const isForward = (held: ReadonlySet<Group>): boolean => held.size > 0 && forward.some((group) => held.has(group));

/** The signs of the clauses that say something for themselves. */
function addHeadSigns(signs: Set<string>, clauses: readonly Clause[], held: readonly ReadonlySet<Group>[]): void {
  const heads = clauses.filter(isHead);
  const past = heads.some(({ tense }) => tense === "past");
  if (past && clauses.every((clause, index) => !isHead(clause) || held[index]?.size === 0)) signs.add("finished");
  if (past && heads.every(({ tense, says }) => tense === "past" || says)) signs.add("all past");
  if (heads.some(({ tense }) => tense === "future")) signs.add("some future");
  if (heads.some(({ says }) => says)) signs.add("says");
  if (heads.some(({ says, cues }) => says && cues.some((cue) => cue.class === "wanted"))) signs.add("says wanted");
}
