/** Whether a word is rightly spelt, by a dictionary and by what no dictionary knows of how words are written. */
import { mainTag } from "./main-tag.ts";

export type Hunspell = {
  readonly testSpelling: (word: string) => boolean;
  readonly getSpellingSuggestions: (word: string) => readonly string[];
};

export type Checker = {
  readonly isRight: (word: string) => boolean;
  /** The best first. */
  readonly suggest: (word: string) => readonly string[];
};

const mostSuggestions = 6;

export function createChecker(hunspell: Hunspell, language: string): Checker {
  const isKnown = (word: string): boolean => hunspell.testSpelling(word);
  const isPart = (word: string): boolean => variantsOf(word, language).some(isKnown) || isAbbreviation(word);
  return {
    isRight: (written) => {
      const word = plain(written);
      if (isPart(word)) return true;
      const parts = word.split("-");
      return parts.length > 1 && parts.every((part) => part.length === 1 || isPart(part));
    },
    suggest: (word) => hunspell.getSpellingSuggestions(plain(word)).slice(0, mostSuggestions),
  };
}

/** With the apostrophe and the hyphen that dictionaries have. */
const plain = (word: string): string => word.replace(/[’ʼʻ]/g, "'").replaceAll("\u2011", "-").normalize("NFC");

const isAllCapitals = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** «ОТГ», "OTS": nobody looks for them in a dictionary. */
const longestAbbreviation = 5;
const isAbbreviation = (word: string): boolean => word.length <= longestAbbreviation && isAllCapitals(word);

/** The word as it is; in small letters and as a name where it is all capitals; English also as Oxford spells it. */
function variantsOf(word: string, language: string): readonly string[] {
  const small = isAllCapitals(word) ? word.toLocaleLowerCase(language) : word;
  const asName = small.charAt(0).toLocaleUpperCase(language) + small.slice(1);
  const spelt = small === word ? [word] : [word, small, asName];
  return mainTag(language) === "en" ? spelt.flatMap((one) => [one, one.replace(/([iy])z/g, "$1s")]) : spelt;
}
