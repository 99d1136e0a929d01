/** Words in the order that a language puts them in: by the engine, or by the language's own alphabet. */
import { formsOf } from "./language-forms.ts";

type Compare = (left: string, right: string) => number;

export function compareIn(language: string): Compare {
  const alphabet = formsOf(language)?.alphabet;
  return alphabet === undefined
    ? new Intl.Collator(language).compare
    : compareByAlphabet(language, alphabet.split(" "));
}

/** Signs before letters, letters that the alphabet lacks after those that it has. */
function compareByAlphabet(language: string, alphabet: readonly string[]): Compare {
  const { compare } = new Intl.Collator("en");
  const letters = new RegExp(`${alphabet.toSorted((one, other) => other.length - one.length).join("|")}|.`, "gsu");
  const spell = (words: string): readonly string[] =>
    words.normalize("NFC").toLocaleLowerCase(language).match(letters) ?? [];
  const rank = (letter: string): number => {
    const place = alphabet.indexOf(letter);
    if (place !== -1) return place;
    return /\p{L}/u.test(letter) ? alphabet.length : -1;
  };
  return (left, right) => {
    const [one, other] = [spell(left), spell(right)];
    for (const [at, letter] of one.entries()) {
      const beside = other[at];
      if (beside === undefined) return 1;
      const difference = rank(letter) - rank(beside) || compare(letter, beside);
      if (difference !== 0) return difference;
    }
    return one.length - other.length;
  };
}
