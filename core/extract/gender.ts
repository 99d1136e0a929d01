/** What tells whether somebody is a man or a woman: a first name, a title, an ending, the verb beside the name. */
import type { LanguagePack } from "../language/pack.ts";
import type { Gender } from "./name-forms.ts";

type Signs = {
  readonly firstNames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly verbs: readonly string[];
};
export type GenderSigns = Readonly<Record<Gender, Signs>> & {
  readonly masculineNames: readonly string[];
  readonly feminineSurnames: readonly string[];
  readonly surnames: readonly string[];
};

export function compileGenders(genders: LanguagePack["people"]["genders"]): GenderSigns {
  const { masculineNames, feminineSurnames, surnames = [] } = genders;
  return {
    masculineNames,
    feminineSurnames,
    surnames,
    masculine: {
      firstNames: new Set(genders.masculineFirstNames),
      titles: new Set(genders.masculineTitles),
      verbs: genders.masculineVerbs ?? [],
    },
    feminine: {
      firstNames: new Set(genders.feminineFirstNames),
      titles: new Set(genders.feminineTitles),
      verbs: genders.feminineVerbs ?? [],
    },
  };
}

/** A first name in the nominative that the language knows. */
export const genderOfFirstName = (signs: GenderSigns, small: string): Gender | undefined =>
  signs.masculine.firstNames.has(small) ? "masculine" : signs.feminine.firstNames.has(small) ? "feminine" : undefined;

/** Of a nominative whose first name is not known. */
export function genderOfEndings(signs: GenderSigns, first: string, last: string): Gender | undefined {
  if (signs.feminineSurnames.some((ending) => last.endsWith(ending))) return "feminine";
  return signs.masculineNames.some((ending) => first.endsWith(ending)) ? "masculine" : undefined;
}

/** Whether a nominative ends as only people's names do. */
export const isSurname = ({ surnames, feminineSurnames }: GenderSigns, last: string): boolean =>
  surnames.some((ending) => last.endsWith(ending)) || feminineSurnames.some((ending) => last.endsWith(ending));

export const genderOfTitle = (signs: GenderSigns, small: string | undefined): Gender | undefined =>
  small === undefined
    ? undefined
    : signs.masculine.titles.has(small)
      ? "masculine"
      : signs.feminine.titles.has(small)
        ? "feminine"
        : undefined;

/** Of a verb's subject; feminine endings are the longer ones, so they are looked at first. */
export function genderOfVerb(signs: GenderSigns, small: string): Gender | undefined {
  if (signs.feminine.verbs.some((ending) => small.endsWith(ending))) return "feminine";
  return signs.masculine.verbs.some((ending) => small.endsWith(ending)) ? "masculine" : undefined;
}
