/** Where the article names somebody in full: runs of words with a capital that are a person's name. */
import { genderOfFirstName } from "./gender.ts";
import { isIn } from "./lexicon.ts";
import { nominativesOf } from "./name-forms.ts";
import { gapBefore, nameRun, type Passage } from "./passage.ts";
import { lastStartingBy } from "./places.ts";
import type { Word } from "./words.ts";

/** Words `from` to before `to`, less the roles, titles and abbreviations before the name. */
export type NameRun = { readonly passage: Passage; readonly from: number; readonly to: number };

const longestName = 4;
/** Of a common noun's forms so many letters at the end may differ. */
const endingLetters = 2;

/** In the order of the text. A sentence's first word is a name only where nothing tells that it is a noun. */
export function nameRunsOf(passages: readonly Passage[]): readonly NameRun[] {
  const common = commonStems(passages);
  return passages
    .flatMap(runsIn)
    .filter(
      (run) =>
        !opensSentence(run) || isFirstName(run.passage, run.from) || !common.has(stemOf(firstWord(run)?.small ?? "")),
    );
}

export const wordsOfName = ({ passage, from, to }: NameRun): readonly Word[] => passage.words.slice(from, to);

/** Where a capital alone does not tell a name. */
export const opensSentence = (run: NameRun): boolean => {
  const start = firstWord(run)?.start ?? 0;
  return lastStartingBy(run.passage.sentences, start)?.start === start;
};

const firstWord = ({ passage, from }: NameRun): Word | undefined => passage.words[from];

/** Known to the language, in whichever case. */
function isFirstName({ words, grammar: { genders, nameForms } }: Passage, index: number): boolean {
  const small = words[index]?.small ?? "";
  return [...nominativesOf(nameForms, "first", small)].some((each) => genderOfFirstName(genders, each) !== undefined);
}

/** The stems of the words that the article has in small letters somewhere. */
const commonStems = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ words }) => words.filter(({ capital }) => !capital).map(({ small }) => stemOf(small))));

const stemOf = (small: string): string => small.slice(0, Math.max(4, small.length - endingLetters));

function runsIn(passage: Passage): readonly NameRun[] {
  const { words } = passage;
  const found: NameRun[] = [];
  for (let index = 0; index < words.length; ) {
    const end = index + nameRun(passage, index, words.length);
    let from = index;
    while (from < end && isNoName(passage, from)) from++;
    let to = from;
    while (to < end && !isNoName(passage, to)) to++;
    if (to - from > 2 && !isFirstName(passage, from) && isFirstName(passage, from + 1)) from++;
    const quoted = /[«"“]$/.test(gapBefore(passage, from));
    if (to - from >= 2 && to - from <= longestName && !quoted) found.push({ passage, from, to });
    index = Math.max(index + 1, to);
  }
  return found;
}

/** A role or title, an abbreviation, or a name in another script: in a Russian text an outlet's or a company's. */
function isNoName({ text, words, grammar }: Passage, index: number): boolean {
  const word = words[index];
  const { roles, collectives } = grammar.people;
  if (word === undefined || [roles, collectives, grammar.attribution.fillers].some((each) => isIn(each, word)))
    return true;
  const { masculine, feminine } = grammar.genders;
  if (masculine.titles.has(word.small) || feminine.titles.has(word.small)) return true;
  const form = text.slice(word.start, word.stemEnd);
  return /^\p{Lu}{2,}/u.test(form) || [...form.toLowerCase()].every((letter) => grammar.foreign.test(letter));
}
