/** The dictionaries that come with the program; for the languages without one, docs/decisions/spelling.md says why. */
import englishAffixes from "../../node_modules/dictionary-en-gb/index.aff?url";
import englishWords from "../../node_modules/dictionary-en-gb/index.dic?url";
import russianAffixes from "../../node_modules/dictionary-ru/index.aff?url";
import russianWords from "../../node_modules/dictionary-ru/index.dic?url";
import turkishAffixes from "../../node_modules/dictionary-tr/index.aff?url";
import turkishWords from "../../node_modules/dictionary-tr/index.dic?url";
import { mainTag } from "./main-tag.ts";

/** Addresses of the two files that Hunspell reads. */
export type DictionaryFiles = { readonly affixes: string; readonly words: string };

const dictionaries: Readonly<Record<string, DictionaryFiles>> = {
  en: { affixes: englishAffixes, words: englishWords },
  ru: { affixes: russianAffixes, words: russianWords },
  tr: { affixes: turkishAffixes, words: turkishWords },
};

/** By the language's tag, whatever its region or script; undefined where there is none. */
export const findDictionary = (language: string): DictionaryFiles | undefined => dictionaries[mainTag(language)];
