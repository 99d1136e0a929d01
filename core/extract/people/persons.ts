/** The persons of an article: which full names are of one person. */

import { gapBefore, isBreak, isInitial } from "../text/passage.ts";
import { genderOfFirstName } from "../words/gender.ts";
import type { Grammar } from "../words/grammar.ts";
import { isIn } from "../words/lexicon.ts";
import { type Gender, isSameForm, nominativesOf, readingsOf } from "../words/name-forms.ts";
import { hasAge, hasFirstName, type NameRun, opensSentence, wordsOfName } from "./names.ts";
import { introducing } from "./roles.ts";

/** Who is meant, before all is known of them. */
export type Draft = {
  readonly grammar: Grammar;
  readonly runs: Naming[];
  /** Forms in which the article has the surname. */
  readonly bare: Set<string>;
  /** Whether the surname stands alone somewhere. */
  alone: boolean;
  readonly votes: Record<Gender, number>;
};
export type Naming = {
  readonly forms: readonly string[];
  readonly smalls: readonly string[];
  /** After a preposition, which no nominative stands after. */
  readonly governed: boolean;
  /** Where a subject stands, in the nominative. */
  readonly subject: boolean;
  /** By a role or an age. */
  readonly introduced: boolean;
};
/** What tells the case in which a name stands. */
export type Standing = Readonly<Record<"isGoverned" | "isSubject", (run: NameRun) => boolean>>;
/** By the nominatives that a surname, or a first name, may be of. */
export type Register = { readonly last: Map<string, Draft[]>; readonly first: Map<string, Draft[]> };

/** So many persons of one surname are told apart; so many of one person's namings are compared. */
const mostNamesakes = 12;
export const mostCompared = 8;
const shortestPart = 3;

/**
 * Each run's person. The surest names are taken first: those whose first name the language knows, then those that open
 * no sentence. What looks like two people's surnames in a row is no name then.
 */
export function registerPersons(runs: readonly NameRun[], standing: Standing) {
  const register: Register = { last: new Map(), first: new Map() };
  const drafts = new Map<NameRun, Draft>();
  const meet = (run: NameRun): void => {
    const naming = namingOf(run, standing);
    const draft = knownAs(register, run.passage.grammar, naming) ?? newDraft(run.passage.grammar);
    if (draft.runs.length < mostCompared) draft.runs.push(naming);
    enter(register, draft, naming);
    drafts.set(run, draft);
  };
  const sure = runs.filter(hasFirstName);
  const unsure = runs.filter((run) => !hasFirstName(run));
  sure.forEach(meet);
  for (const run of unsure.filter((each) => !opensSentence(each))) if (!isPair(register, run)) meet(run);
  for (const run of unsure.filter(opensSentence)) if (!isPair(register, run) && !isNamesake(register, run)) meet(run);
  return { register, drafts };
}

/** Two surnames that are known apart: «Trump Rosenstein görüşmesi». */
function isPair(register: Register, run: NameRun): boolean {
  const { grammar } = run.passage;
  const naming = smallsOf(run);
  return (
    knownAs(register, grammar, naming) === undefined &&
    bearersOf(register, grammar, "last", firstOf(naming)).length > 0 &&
    namedBy(register, grammar, lastOf(naming)).length > 0
  );
}

const newDraft = (grammar: Grammar): Draft => ({
  grammar,
  runs: [],
  bare: new Set(),
  alone: false,
  votes: { masculine: 0, feminine: 0 },
});

function namingOf(run: NameRun, { isGoverned, isSubject }: Standing): Naming {
  const words = wordsOfName(run);
  return {
    forms: words.map(({ start, stemEnd }, index) => {
      const form = run.passage.text.slice(start, stemEnd);
      return isInitial(run.passage, run.from + index) ? `${form}.` : form;
    }),
    smalls: words.map(({ small }) => small),
    governed: isGoverned(run),
    subject: isSubject(run),
    introduced: introducing(run).roles.length > 0 || hasAge(run),
  };
}

const smallsOf = (run: NameRun): Smalls => ({ smalls: wordsOfName(run).map(({ small }) => small) });

type Smalls = Pick<Naming, "smalls">;
export const firstOf = ({ smalls }: Smalls): string => smalls[0] ?? "";
export const lastOf = ({ smalls }: Smalls): string => smalls.at(-1) ?? "";

function enter(register: Register, draft: Draft, naming: Naming): void {
  for (const [part, small] of [
    ["first", firstOf(naming)],
    ["last", lastOf(naming)],
  ] as const) {
    for (const each of keysOf(draft.grammar, part, small)) {
      const before = register[part].get(each) ?? [];
      if (!before.includes(draft) && before.length < mostNamesakes) register[part].set(each, [...before, draft]);
    }
  }
}

/** A surname of two parts may be cut to its second: "Berners-Lee", «аль-Муалем». */
function keysOf({ nameForms }: Grammar, part: "first" | "last", small: string): ReadonlySet<string> {
  const second = part === "last" ? small.slice(small.lastIndexOf("-") + 1) : "";
  const nominatives = nominativesOf(nameForms, part, small);
  return second.length < shortestPart || second === small
    ? nominatives
    : new Set([...nominatives, ...nominativesOf(nameForms, part, second)]);
}

/** Everybody whom the form names alone: by their surname, else by a first word that is no known first name («Мун Чжэ Ин»). */
export function namedBy(register: Register, grammar: Grammar, small: string): readonly Draft[] {
  const bearers = bearersOf(register, grammar, "last", small);
  if (bearers.length > 0) return bearers;
  return bearersOf(register, grammar, "first", small).filter(({ runs }) =>
    runs.some((run) => genderOfFirstName(grammar.genders, firstOf(run)) === undefined && firstOf(run) === small),
  );
}

const nobody: readonly Draft[] = [];

/** Everybody whose surname, or first name, the form may be of. */
function bearersOf(register: Register, grammar: Grammar, part: "first" | "last", small: string): readonly Draft[] {
  let found = nobody;
  for (const each of nominativesOf(grammar.nameForms, part, small)) {
    const drafts = register[part].get(each) ?? nobody;
    if (found === nobody) found = drafts;
    else for (const draft of drafts) if (!found.includes(draft)) found = [...found, draft];
  }
  return found;
}

/** Whether a man's or woman's surname has that form: of «Смирнов» and «Смирнова» each has their own. */
export function mayBear({ grammar, runs }: Draft, small: string): boolean {
  const { nameForms, genders } = grammar;
  const forms = readingsOf(nameForms, "last", small);
  return runs.some((run) => {
    const known = [...nominativesOf(nameForms, "first", firstOf(run))]
      .map((each) => genderOfFirstName(genders, each))
      .find((each) => each !== undefined);
    return readingsOf(nameForms, "last", lastOf(run)).some(
      ({ nominative, gender }) =>
        (known === undefined || gender === undefined || gender === known) &&
        forms.some((form) => form.nominative === nominative && form.gender === gender),
    );
  });
}

const knownAs = (register: Register, grammar: Grammar, naming: Smalls): Draft | undefined =>
  bearersOf(register, grammar, "last", lastOf(naming)).find(({ runs }) =>
    runs.some((run) => isSameFirst(grammar, firstOf(run), firstOf(naming))),
  );

/** Two forms of one first name, or its initial. */
export const isSameFirst = ({ nameForms }: Grammar, left: string, right: string): boolean =>
  isSameForm(nameForms, "first", left, right) ||
  ((left.length === 1 || right.length === 1) && left.charAt(0) === right.charAt(0));

/** Whether somebody of another first name is known by this surname: «Встреча Трампа» is no relative of his, unless a role follows. */
function isNamesake(register: Register, run: NameRun): boolean {
  if (isDescribed(run)) return false;
  const naming = smallsOf(run);
  const { grammar } = run.passage;
  const known = bearersOf(register, grammar, "last", lastOf(naming));
  return known.length > 0 && knownAs(register, grammar, naming) === undefined;
}

/** In words. */
const longestDescription = 8;

/** "Ann Doe, an analyst at the bank, said": a role between two commas. */
function isDescribed({ passage, to }: NameRun): boolean {
  const { words, grammar } = passage;
  if (gapBefore(passage, to) !== ", ") return false;
  let role = false;
  for (let index = to; index < Math.min(words.length, to + longestDescription); index++) {
    if (index > to && isBreak(passage, index)) return role && gapBefore(passage, index) === ", ";
    role ||= isIn(grammar.people.roles, words[index]);
  }
  return false;
}
