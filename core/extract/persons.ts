/** The persons of an article: which full names are of one person, what they are called in the nominative, and their gender. */
import { genderOfEndings, genderOfFirstName } from "./gender.ts";
import type { Grammar } from "./grammar.ts";
import { type Gender, isSameForm, type NameReading, nominativesOf, readingsOf } from "./name-forms.ts";
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
  /** By a role or an age. */
  readonly introduced: boolean;
};
export type Person = {
  readonly name: string;
  /** In the nominative and small letters. */
  readonly surname: string;
  /** Nothing but two capitals tells that it is a person: "La Paz", «Чили Боливия». */
  readonly doubtful: boolean;
  /** Undefined where nothing tells. */
  readonly feminine: boolean | undefined;
};
/** By the nominatives that a surname, or a first name, may be of. */
export type Register = { readonly last: Map<string, Draft[]>; readonly first: Map<string, Draft[]> };

/** So many persons of one surname are told apart; so many of one person's namings are compared. */
const mostNamesakes = 12;
const mostCompared = 8;
const shortestPart = 3;

/**
 * Each run's person. The surest names are taken first: those whose first name the language knows, then those that open
 * no sentence. What looks like two people's surnames in a row is no name then.
 */
export function registerPersons(runs: readonly NameRun[], isGoverned: (run: NameRun) => boolean) {
  const register: Register = { last: new Map(), first: new Map() };
  const drafts = new Map<NameRun, Draft>();
  const meet = (run: NameRun): void => {
    const naming = namingOf(run, isGoverned(run));
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
  const naming = namingOf(run, false);
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

function namingOf(run: NameRun, governed: boolean): Naming {
  const words = wordsOfName(run);
  return {
    forms: words.map(({ start, stemEnd }) => run.passage.text.slice(start, stemEnd)),
    smalls: words.map(({ small }) => small),
    governed,
    introduced: introducing(run).roles.length > 0 || hasAge(run),
  };
}

const firstOf = ({ smalls }: Naming): string => smalls[0] ?? "";
const lastOf = ({ smalls }: Naming): string => smalls.at(-1) ?? "";

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

/** Everybody whose surname, or first name, the form may be of. */
function bearersOf(register: Register, grammar: Grammar, part: "first" | "last", small: string): readonly Draft[] {
  const found = new Set<Draft>();
  for (const each of nominativesOf(grammar.nameForms, part, small))
    for (const draft of register[part].get(each) ?? []) found.add(draft);
  return [...found];
}

const knownAs = (register: Register, grammar: Grammar, naming: Naming): Draft | undefined =>
  bearersOf(register, grammar, "last", lastOf(naming)).find(({ runs }) =>
    runs.some((run) => isSameFirst(grammar, firstOf(run), firstOf(naming))),
  );

/** Two forms of one first name, or its initial. */
export const isSameFirst = ({ nameForms }: Grammar, left: string, right: string): boolean =>
  isSameForm(nameForms, "first", left, right) ||
  ((left.length === 1 || right.length === 1) && left.charAt(0) === right.charAt(0));

/** Whether somebody of another first name is known by this surname: «Встреча Трампа» is no relative of his. */
function isNamesake(register: Register, run: NameRun): boolean {
  const naming = namingOf(run, false);
  const { grammar } = run.passage;
  const known = bearersOf(register, grammar, "last", lastOf(naming));
  return known.length > 0 && knownAs(register, grammar, naming) === undefined;
}

/** A way to read all namings of a person: their first name and surname in the nominative. */
type Candidate = {
  readonly naming: Naming;
  readonly first: NameReading;
  readonly last: NameReading;
  readonly gender: Gender | undefined;
};

export function personOf(draft: Draft): Person {
  const ranked = draft.runs
    .flatMap((naming) => candidatesOf(draft.grammar, naming))
    .map((candidate) => ({ candidate, score: scoreOf(draft, candidate) }));
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (before, each) => (before === undefined || each.score > before.score ? each : before),
    undefined,
  );
  if (best === undefined) {
    const [naming] = draft.runs;
    return {
      name: naming?.forms.join(" ") ?? "",
      surname: naming?.smalls.at(-1) ?? "",
      doubtful: true,
      feminine: undefined,
    };
  }
  const { first, last } = best.candidate;
  const gender = genderOf(draft, best.candidate);
  return {
    name: nameOf(draft, best.candidate),
    surname: last.nominative,
    doubtful: isDoubtful(draft, first),
    feminine: gender === undefined ? undefined : gender === "feminine",
  };
}

function isDoubtful({ grammar, runs, bare, alone, votes }: Draft, first: NameReading): boolean {
  const told =
    genderOfFirstName(grammar.genders, first.nominative) !== undefined || votes.masculine + votes.feminine > 0;
  const surnameFirst = runs.some(({ smalls }) => smalls.length > 2 && bare.has(smalls[0] ?? ""));
  return !told && !alone && !surnameFirst && !runs.some(({ introduced }) => introduced);
}

function candidatesOf({ nameForms }: Grammar, naming: Naming): readonly Candidate[] {
  const lasts = readingsOf(nameForms, "last", lastOf(naming));
  return readingsOf(nameForms, "first", firstOf(naming)).flatMap((first) =>
    lasts
      .filter((last) => agrees(first, last) || !nameForms.agree)
      .map((last) => ({ naming, first, last, gender: first.gender ?? last.gender })),
  );
}

const agrees = (first: NameReading, last: NameReading): boolean =>
  first.gender === last.gender && (first.place === undefined || last.place === undefined || first.place === last.place);

/** How well a candidate accounts for every form that the article has of the name. */
function scoreOf(draft: Draft, { naming, first, last, gender }: Candidate): number {
  const { genders } = draft.grammar;
  const known = genderOfFirstName(genders, first.nominative);
  const told = genderOfEndings(genders, first.nominative, last.nominative);
  return (
    explained(draft, "first", first.nominative, gender) +
    explained(draft, "last", last.nominative, gender) +
    (known === undefined ? 0 : known === gender || gender === undefined ? 4 : -2) +
    (told !== undefined && told === gender ? 0.5 : 0) +
    (gender === undefined ? 0 : Math.min(3, draft.votes[gender])) +
    standing(first, last, naming.governed) -
    (isOdd(draft, naming, last) ? 1 : 0) +
    specificity * last.cut
  );
}

/** Of two rows that have the same form the one with the longer ending is meant: «Путиным» is of «Путин», not of «Путиный». */
const specificity = 0.1;

/** What the case itself says: most names stand in the nominative, none after a preposition; two that decline alike mean it. */
function standing(first: NameReading, last: NameReading, governed: boolean): number {
  if (last.place === 0 && (first.place ?? 0) === 0) return governed ? -2 : 0.9;
  if (last.place === undefined) return first.place === undefined ? 0.8 : 0.5;
  const declined = first.place !== undefined || last.gender === undefined;
  return declined && (last.gender !== undefined || last.cut >= certainEnding) ? 1 : 0;
}

/** A nominative that the article never has, of a surname that need not change at all: «Кеннеди». */
const isOdd = ({ grammar, bare }: Draft, naming: Naming, last: NameReading): boolean =>
  last.nominative !== lastOf(naming) &&
  !bare.has(last.nominative) &&
  readingsOf(grammar.nameForms, "last", lastOf(naming)).some(
    ({ place, gender, cut }) => cut > 0 && place === undefined && gender === last.gender,
  );

/** An ending so long that a name hardly has it by chance. */
const certainEnding = 3;

function explained(
  { grammar, runs, bare }: Draft,
  part: "first" | "last",
  nominative: string,
  gender: Gender | undefined,
) {
  const forms = new Set(runs.map(part === "first" ? firstOf : lastOf));
  if (part === "last") for (const form of [...bare].slice(0, mostCompared)) forms.add(form);
  return [...forms].filter((form) =>
    readingsOf(grammar.nameForms, part, form).some((each) => each.nominative === nominative && each.gender === gender),
  ).length;
}

function genderOf({ grammar, votes }: Draft, { first, last, gender }: Candidate): Gender | undefined {
  const known = genderOfFirstName(grammar.genders, first.nominative);
  if (known !== undefined) return known;
  if (votes.masculine !== votes.feminine) return votes.masculine > votes.feminine ? "masculine" : "feminine";
  const told = genderOfEndings(grammar.genders, first.nominative, last.nominative);
  return told ?? (last.place === undefined || last.cut === 0 ? undefined : gender);
}

/** Of the namings with these parts the shortest, with every word in the nominative. */
function nameOf({ grammar, runs }: Draft, candidate: Candidate): string {
  const { naming, first, last, gender } = candidate;
  const whole = runs.filter(({ smalls }) => smalls[0] === firstOf(naming) && smalls.at(-1) === lastOf(naming));
  const shortest = whole.reduce((before, each) => (each.forms.length < before.forms.length ? each : before), naming);
  const place = last.place ?? first.place;
  return shortest.forms
    .map((form, index) => {
      if (index === 0) return inNominative(form, first);
      if (index === shortest.forms.length - 1) return inNominative(form, last);
      const readings = readingsOf(grammar.nameForms, "last", shortest.smalls[index] ?? "");
      const fitting = readings.find((each) => each.place === place && each.gender === gender);
      return fitting === undefined || !grammar.nameForms.agree ? form : inNominative(form, fitting);
    })
    .join(" ");
}

const inNominative = (form: string, { cut, ending }: NameReading): string => form.slice(0, form.length - cut) + ending;
