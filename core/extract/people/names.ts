/** Where the article names somebody in full: runs of words with a capital that are a person's name. */

import { gapBefore, isBreak, nameRun, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { genderOfFirstName } from "../words/gender.ts";
import { isIn } from "../words/lexicon.ts";
import { nominativesOf, readingsOf } from "../words/name-forms.ts";
import { lastStartingBy } from "../words/places.ts";
import type { Word } from "../words/words.ts";

/** Words `from` to before `to`, less the roles, titles and abbreviations before the name. */
export type NameRun = { readonly passage: Passage; readonly from: number; readonly to: number };

const longestName = 4;
/** Of a common noun's forms so many letters at the end may differ. */
const endingLetters = 2;
/** A role stands within so many words of a place that it governs. */
const roleReach = 5;
/** An ending of so many letters no name has by chance. */
const certainEnding = 4;

/** In the order of the text. A sentence's first word is a name only where nothing tells that it is a noun. */
export function nameRunsOf(passages: readonly Passage[]): readonly NameRun[] {
  const runs = passages.flatMap(runsIn);
  const doubtful = runs.filter((run) => opensSentence(run) && !isFirstName(run.passage, run.from));
  if (doubtful.length === 0) return runs;
  const stemAt = (run: NameRun): string => stemOf(firstWord(run)?.small ?? "");
  const common = commonAmong(new Set(doubtful.map(stemAt)), passages);
  const nouns = new Set(doubtful.filter((run) => common.has(stemAt(run))));
  return runs.filter((run) => !nouns.has(run));
}

export const wordsOfName = ({ passage, from, to }: NameRun): readonly Word[] => passage.words.slice(from, to);

/** Where a capital alone does not tell a name. */
export const opensSentence = (run: NameRun): boolean => {
  const start = firstWord(run)?.start ?? 0;
  return lastStartingBy(run.passage.sentences, start)?.start === start;
};

const firstWord = ({ passage, from }: NameRun): Word | undefined => passage.words[from];

/** An age beside the name: "Owen Pratt, 42," «42-летний Олег Крымов», "42 yaşındaki Selma Aksoy". */
export const hasAge = ({ passage, from, to }: NameRun): boolean =>
  [from - 1, from - 2].some((index) => index >= 0 && isAge(passage, index) && !isBreak(passage, index + 1)) ||
  (isAge(passage, to) && gapBefore(passage, to) === ", ");

const isAge = ({ words }: Passage, index: number): boolean => /^[1-9]\d(?!\d)/.test(words[index]?.small ?? "");

export const hasFirstName = ({ passage, from }: NameRun): boolean => isFirstName(passage, from);

/** Known to the language, in whichever case. */
function isFirstName({ words, grammar: { genders, nameForms } }: Passage, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  word.findings.firstName ??= [...nominativesOf(nameForms, "first", word.small)].some(
    (each) => genderOfFirstName(genders, each) !== undefined,
  );
  return word.findings.firstName;
}

/** Those of the stems that the article has in small letters somewhere: few are asked for, whose first letters rule out most words. */
function commonAmong(stems: ReadonlySet<string>, passages: readonly Passage[]): ReadonlySet<string> {
  const letters = new Set([...stems].map((stem) => stem.charCodeAt(0)));
  const found = new Set<string>();
  for (const { words } of passages)
    for (const { capital, small } of words) {
      if (capital || !letters.has(small.charCodeAt(0))) continue;
      const stem = stemOf(small);
      if (stems.has(stem)) found.add(stem);
    }
  return found;
}

const stemOf = (small: string): string => small.slice(0, Math.max(4, small.length - endingLetters));

/** Where a surname stands last and ends as only surnames do, a place or another name follows: «Асан Үсөнов Токтогулда». */
function isLastOfName({ words, grammar }: Passage, index: number): boolean {
  return !grammar.nameForms.agree && hasEnding(grammar.genders.surnames, words[index]?.small ?? "");
}

/** In languages where only a name's last word is declined, what follows a case ending, or an owner ("Kenya's"), is another name. */
function isParted({ words, grammar, names }: Passage, index: number): boolean {
  const word = words[index];
  if (word === undefined || grammar.nameForms.agree) return false;
  return (
    word.end > word.stemEnd ||
    readingsOf(grammar.nameForms, "last", word.small).some(
      ({ cut, nominative }) =>
        cut > 0 && (cut >= certainEnding || names.forms.has(nominative) || /^['’]/.test(word.small.slice(-cut))),
    )
  );
}

function runsIn(passage: Passage): readonly NameRun[] {
  const { words } = passage;
  const found: NameRun[] = [];
  for (let index = 0; index < words.length; ) {
    const end = index + nameRun(passage, index, words.length);
    let from = index;
    while (from < end && (isNoName(passage, from) || isInfinitive(passage, from))) from++;
    let to = from;
    while (to < end && !isNoName(passage, to)) {
      to++;
      if (isParted(passage, to - 1) && !isFirstName(passage, to - 1)) break;
      if (to - from > 1 && isLastOfName(passage, to - 1)) break;
    }
    if (to - from > 2 && !isFirstName(passage, from) && (isFirstName(passage, from + 1) || isPlace(passage, from, to)))
      from++;
    const isName = to - from >= 2 && words.slice(from, to).filter(({ capital }) => capital).length <= longestName;
    if (isName && !/[«"“]$/.test(gapBefore(passage, from))) found.push({ passage, from, to });
    index = Math.max(index + 1, to);
  }
  return found;
}

/** Of a name's three words none is shorter, where the first is a place: «Мун Чжэ Ин» are all one person's. */
const shortestWord = 3;

/**
 * «президент Замбии Мбула Чисенга», «пекарь из Кабула Насима Ширзад»: where three words are a name with a patronymic,
 * after a role the first of any other three is where its bearer belongs to.
 */
function isPlace(passage: Passage, from: number, to: number): boolean {
  const { words, grammar } = passage;
  const { patronymics } = grammar;
  const whole = words.slice(from, to);
  if (patronymics.size === 0 || to - from !== 3 || isBreak(passage, from)) return false;
  if (whole.some(({ small, capital }) => !capital || small.length < shortestWord || hasEnding(patronymics, small)))
    return false;
  for (let index = from - 1; index >= Math.max(0, from - roleReach); index--) {
    if (isIn(grammar.people.roles, words[index])) return true;
    if (words[index]?.capital === true) return false;
    if (isBreak(passage, index)) return false;
  }
  return false;
}

/** A sentence's first word that is a verb: «Строить Рогун …». */
function isInfinitive({ words, sentences, grammar }: Passage, index: number): boolean {
  const word = words[index];
  const { endings, not } = grammar.verbs.infinitive;
  if (word === undefined || !grammar.nameForms.agree || !hasEnding(endings, word.small)) return false;
  return !hasEnding(not, word.small) && lastStartingBy(sentences, word.start)?.start === word.start;
}

/** A role or title, an abbreviation, or a name in another script: in a Russian text an outlet's or a company's. */
function isNoName(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (word === undefined) return true;
  word.findings.noName ??= isNoNamesWord(passage, word);
  return word.findings.noName;
}

function isNoNamesWord({ text, grammar }: Passage, word: Word): boolean {
  const { roles, collectives } = grammar.people;
  const isCommon = [roles, collectives, grammar.attribution.fillers].some((each) => isIn(each, word));
  if (isCommon && !(word.capital && genderOfFirstName(grammar.genders, word.small) !== undefined)) return true;
  const { masculine, feminine } = grammar.genders;
  if (masculine.titles.has(word.small) || feminine.titles.has(word.small)) return true;
  const form = text.slice(word.start, word.stemEnd);
  return /^\p{Lu}{2,}/u.test(form) || [...form.toLowerCase()].every((letter) => grammar.foreign.test(letter));
}
