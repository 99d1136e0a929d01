/** How names change with their case: from a form in the text back to the nominatives that it may be of. */
import type { LanguagePack } from "../../language/pack.ts";
import { Remembered } from "./remembered.ts";

export type Gender = "masculine" | "feminine";
type Part = "first" | "last";

/** One way to read a form: how many letters to take off, what to put in their place, and what that would make of it. */
export type NameReading = {
  readonly cut: number;
  readonly ending: string;
  readonly nominative: string;
  /** Undefined where the ending is either's. */
  readonly gender: Gender | undefined;
  /** Which place in its row the ending has: 0 is the nominative. Undefined for a name that never changes. */
  readonly place: number | undefined;
};
export type NameForms = {
  readonly endings: Readonly<Record<Part, ReadonlyMap<string, readonly Ending[]>>>;
  readonly met: Readonly<Record<Part, Remembered<Readings>>>;
  /** Whether first names have cases of their own, so that both parts must agree. */
  readonly agree: boolean;
};
/** Every way to read a form, the nominatives that it may be of, itself among them, and of which gender each would be. */
type Readings = {
  readonly each: readonly NameReading[];
  readonly nominatives: ReadonlySet<string>;
  readonly genders: Genders;
};
/** By the nominative. */
export type Genders = ReadonlyMap<string, ReadonlySet<Gender | undefined>>;
type Ending = Pick<NameReading, "ending" | "gender" | "place">;

/** «Льва» is of «Лев», but no surname is so short. */
const shortestStem = { first: 1, last: 2 } as const;
const longestEnding = 6;

type Declension = Exclude<LanguagePack["people"]["declension"], undefined>;

/** `added` are the endings that stand after the whole name: possessives, the case endings of Turkic languages. */
export function compileNameForms(declension: Declension | undefined, added: readonly string[]): NameForms {
  const endings = { first: new Map<string, Ending[]>(), last: new Map<string, Ending[]>() };
  for (const part of ["first", "last"] as const) {
    for (const gender of ["masculine", "feminine"] as const) {
      for (const row of declension?.[gender][part] ?? []) enter(endings[part], row, gender);
    }
  }
  if (declension === undefined) enter(endings.first, [""], undefined);
  if (declension === undefined) enter(endings.last, ["", ...new Set(added)], undefined);
  return { endings, met: { first: new Remembered(), last: new Remembered() }, agree: declension !== undefined };
}

function enter(endings: Map<string, Ending[]>, row: readonly string[], gender: Gender | undefined): void {
  const [nominative = ""] = row;
  row.forEach((form, place) => {
    const reading = { ending: nominative, gender, place: row.length === 1 ? undefined : place };
    const before = endings.get(form);
    if (before === undefined) endings.set(form, [reading]);
    else before.push(reading);
  });
}

function readingsMet({ endings, met }: NameForms, part: Part, small: string): Readings {
  return met[part].of(small, () => {
    const each = readingsIn(endings[part], small, shortestStem[part]);
    const genders = new Map<string, Set<Gender | undefined>>();
    for (const { nominative, gender } of each)
      genders.set(nominative, (genders.get(nominative) ?? new Set()).add(gender));
    return { each, nominatives: new Set([small, ...genders.keys()]), genders };
  });
}

function readingsIn(
  endings: ReadonlyMap<string, readonly Ending[]>,
  small: string,
  stemLength: number,
): readonly NameReading[] {
  const found: NameReading[] = [];
  for (let cut = 0; cut <= Math.min(longestEnding, small.length - stemLength); cut++) {
    const stem = small.slice(0, small.length - cut);
    for (const each of endings.get(small.slice(small.length - cut)) ?? [])
      found.push({ ...each, cut, nominative: stem + each.ending });
  }
  return found;
}

/** Every way to read the form, in small letters; at least as the nominative that it may be. */
export const readingsOf = (forms: NameForms, part: Part, small: string): readonly NameReading[] =>
  readingsMet(forms, part, small).each;

/** The nominatives that the form may be of, itself among them. */
export const nominativesOf = (forms: NameForms, part: Part, small: string): ReadonlySet<string> =>
  readingsMet(forms, part, small).nominatives;

/** The genders that the form would have, by the nominative that it may be of. */
export const gendersOf = (forms: NameForms, part: Part, small: string): Genders =>
  readingsMet(forms, part, small).genders;

/** Whether two forms may be of one name. */
export function isSameForm(forms: NameForms, part: Part, left: string, right: string): boolean {
  if (left === right) return true;
  const nominatives = nominativesOf(forms, part, left);
  return nominatives.has(right) || readingsOf(forms, part, right).some(({ nominative }) => nominatives.has(nominative));
}
