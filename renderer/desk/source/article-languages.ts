/** The languages that an article may be said to be in: the region's, its neighbours' and the world's news languages. */
import { nameLanguage } from "../../words/catalogue.ts";
import { compareIn } from "../../words/collation.ts";

const tags =
  "ar az ba be bg cs de el en es et fa fi fr he hi hu hy it ja ka kk ko ky lt lv mn nl pl ps pt ro ru sk sr sv tg tk tr tt ug uk ur uz vi zh".split(
    " ",
  );

/** Stands for a language that is not known. */
export const unknownLanguage = "und";

export type LanguageOption = { readonly value: string; readonly label: string };

/** In the order of their names; with the article's own, whichever it is. */
export function languageOptions(own: string | undefined, inLanguage: string): readonly LanguageOption[] {
  const all = own === undefined || tags.includes(own) ? tags : [...tags, own];
  const compare = compareIn(inLanguage);
  return all
    .map((value) => ({ value, label: nameLanguage(value, inLanguage) }))
    .toSorted((left, right) => compare(left.label, right.label));
}
