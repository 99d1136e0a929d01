/** What tells whether somebody is a man or a woman: a first name, a title, an ending, the verb beside the name. */
import type { LanguagePack } from "../../language/pack.ts";
import { compileEndings, type Endings, hasEnding } from "./endings.ts";
import type { Gender } from "./name-forms.ts";

type Signs = {
  readonly firstNames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly verbs: Endings;
};
export type GenderSigns = Readonly<Record<Gender, Signs>> & {
  readonly masculineNames: Endings;
  readonly feminineSurnames: Endings;
  readonly surnames: Endings;
};

export function compileGenders(genders: LanguagePack["people"]["genders"]): GenderSigns {
  return {
    masculineNames: compileEndings(genders.masculineNames),
    feminineSurnames: compileEndings(genders.feminineSurnames),
    surnames: compileEndings(genders.surnames),
    masculine: {
      firstNames: new Set(genders.masculineFirstNames),
      titles: new Set(genders.masculineTitles),
      verbs: compileEndings(genders.masculineVerbs),
    },
    feminine: {
      firstNames: new Set(genders.feminineFirstNames),
      titles: new Set(genders.feminineTitles),
      verbs: compileEndings(genders.feminineVerbs),
    },
  };
}

/** A first name in the nominative that the language knows. */
export const genderOfFirstName = (signs: GenderSigns, small: string): Gender | undefined =>
  signs.masculine.firstNames.has(small) ? "masculine" : signs.feminine.firstNames.has(small) ? "feminine" : undefined;

/** Of a nominative whose first name is not known. */
export function genderOfEndings(signs: GenderSigns, first: string, last: string): Gender | undefined {
  if (hasEnding(signs.feminineSurnames, last)) return "feminine";
  return hasEnding(signs.masculineNames, first) ? "masculine" : undefined;
}

/** Whether a nominative ends as only people's names do. */
export const isSurname = ({ surnames, feminineSurnames }: GenderSigns, last: string): boolean =>
  hasEnding(surnames, last) || hasEnding(feminineSurnames, last);

export const genderOfTitle = (signs: GenderSigns, small: string | undefined): Gender | undefined =>
  small === undefined
    ? undefined
    : signs.masculine.titles.has(small)
      ? "masculine"
      : signs.feminine.titles.has(small)
        ? "feminine"
        : undefined;

/** Of a verb's subject; feminine endings are the longer ones, so they are looked at first. */
export function genderOfVerb({ masculine, feminine }: GenderSigns, small: string): Gender | undefined {
  if (hasEnding(feminine.verbs, small)) return "feminine";
  return hasEnding(masculine.verbs, small) ? "masculine" : undefined;
}
