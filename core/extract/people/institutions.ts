/** Institutions that the article gives as a source with their name; so that «в министерстве» can be led back to one. */
import type { Range } from "../../model/article.ts";
import { speakerAfter } from "../phrases/speaker-phrase.ts";
import type { Passage } from "../text/passage.ts";
import { matchAt } from "../words/lexicon.ts";
import { countBefore } from "../words/places.ts";
import { wordIndexAt } from "../words/words.ts";
import { isSameWord } from "./roles.ts";

/** How many institutions back is looked. */
const widestLook = 40;

export function institutionsIn(passage: Passage): readonly Range[] {
  const { words, grammar } = passage;
  const { say, institution } = grammar.attribution;
  if (institution.empty) return [];
  const found: Range[] = [];
  for (let index = 0; index < words.length; index++) {
    const length = matchAt(say, words, index);
    const phrase = length > 0 ? speakerAfter(passage, index + length, words.length) : undefined;
    if (phrase === undefined || matchAt(institution, words, wordIndexAt(words, phrase.start)) === 0) continue;
    if (/\p{Lu}/u.test(passage.text.slice(phrase.start, phrase.end))) found.push(phrase);
  }
  return found;
}

/** «источник» alone: with the institution that was last given as the source. Never a person. */
export function sourceWithin(
  institutions: readonly Range[],
  text: string,
  phrase: Range,
  length: number,
): string | undefined {
  const institution = institutions[countBefore(institutions, phrase.start, ({ start }) => start) - 1];
  if (length !== 1 || institution === undefined) return undefined;
  return `${text.slice(phrase.start, phrase.end)} ${text.slice(institution.start, institution.end)}`;
}

/** «в министерстве»: the institution of that kind that was last given as a source with its name. */
export function institutionNamed(institutions: readonly Range[], text: string, phrase: Range): string | undefined {
  const [, kind = "", ...rest] = text.slice(phrase.start, phrase.end).toLowerCase().split(" ");
  const end = countBefore(institutions, phrase.start, ({ start }) => start);
  if (rest.length > 0) return undefined;
  return institutions
    .slice(Math.max(0, end - widestLook), end)
    .map(({ start, end: close }) => text.slice(start, close).replace(/^\S+\s/, ""))
    .findLast((name) => name.includes(" ") && isSameWord(name.toLowerCase().split(" ")[0] ?? "", kind));
}

/** Letters beyond these an abbreviation hardly has. */
const longestAcronym = 8;

/** Abbreviations that the article explains, with what it has before the bracket: «Служба охраны озёр (СОО)». */
export function acronymsIn(passage: Passage): readonly (readonly [string, string])[] {
  const { text, words, paragraph } = passage;
  const found: (readonly [string, string])[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  for (let at = body.indexOf(")"); at >= 0; at = body.indexOf(")", at + 1)) {
    const close = paragraph.start + at;
    const index = wordIndexAt(words, close) - 1;
    const { start = close, end = close } = words[index] ?? {};
    if (end !== close || text.charAt(start - 1) !== "(" || end - start > longestAcronym) continue;
    const acronym = text.slice(start, end);
    const from = /^\p{Lu}{2,}$/u.test(acronym) ? spelledFrom(passage, index, acronym.toLowerCase()) : undefined;
    if (from !== undefined) found.push([acronym, text.slice(words[from]?.start, words[index - 1]?.end)]);
  }
  return found;
}

/** Back over the words whose first letters spell the abbreviation, small words left out. */
function spelledFrom({ words }: Passage, end: number, letters: string): number | undefined {
  let index = end;
  let left = letters.length;
  while (left > 0 && index > 0 && end - index < 2 * longestAcronym) {
    index--;
    const { small = "", capital = false } = words[index] ?? {};
    if (small.startsWith(letters.charAt(left - 1))) left--;
    else if (capital || small.length > smallWord) return undefined;
  }
  return left === 0 ? index : undefined;
}

/** «и», "of", "the": words that an abbreviation leaves out. */
const smallWord = 3;
