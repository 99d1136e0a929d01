/** What a subject's phrase can end with, where the verb stands last: a name, role or pronoun without a case ending. */

import { isBreak, isMarked, isNameLike, isPronoun, nameRun, nameStem, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { isSurname } from "../words/gender.ts";
import { beginsTime, type VerbLast } from "../words/grammar.ts";
import { begins, endsAt, isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type Word } from "../words/words.ts";
import { inflectionOf, opensSentence } from "./inflection.ts";

/** As `nameRun`, but an abbreviation among names begins another phrase: «Майк Помпео | БУУ». */
export function namesInRow(passage: Passage, index: number, limit: number): number {
  const run = nameRun(passage, index, limit);
  for (let length = 1; length < run; length++) if (isAbbreviated(passage, index + length)) return length;
  return run;
}

function isAbbreviated({ text, words }: Passage, index: number): boolean {
  const word = words[index];
  return word !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(word.start, word.stemEnd));
}

/** How many words, from `index` on, are what a subject's phrase can end with; 0 where none. */
export function headLength(passage: Passage, verbLast: VerbLast, index: number, to: number): number {
  if (isPronoun(passage, index)) return isSubjectPronoun(passage, index, to) ? 1 : 0;
  const run = !isNameLike(passage, index) || isMarked(passage, index) ? 0 : namesInRow(passage, index, to);
  if (run === 0 && !(isHead(passage, index) && endsName(passage, index, to))) return 0;
  const length = Math.max(run, 1);
  const last = index + length - 1;
  if (inflectionOf(passage, verbLast, last) !== "bare")
    return run === 0 ? 0 : uninflectedLength(passage, verbLast, index, run);
  return belongsToNext(passage, verbLast, last + 1, to) || isNoName(passage, index, length, to) ? 0 : length;
}

/** A word for what somebody or some institution is. */
export const isHead = ({ words, grammar }: Passage, index: number): boolean =>
  endsAt(grammar.people.roles, words, index) || endsAt(grammar.people.collectives, words, index);

const headsMet = new WeakMap<Passage, Int32Array>();

/** For each word the first, from it on, that a subject's phrase can end with at all: a pronoun, name or role; most are none. */
export function possibleHeads(passage: Passage): Int32Array {
  const before = headsMet.get(passage);
  if (before !== undefined) return before;
  const heads = new Int32Array(passage.words.length);
  let next = heads.length;
  for (let index = heads.length - 1; index >= 0; index--) {
    if (isNameLike(passage, index) || isPronoun(passage, index) || isHead(passage, index)) next = index;
    heads[index] = next;
  }
  headsMet.set(passage, heads);
  return heads;
}

/** A capital that a sentence begins with tells nothing, where no comma follows and the word is no name elsewhere. */
function isNoName(passage: Passage, index: number, length: number, to: number): boolean {
  const { words, names } = passage;
  const next = index + length;
  if (next < to && afterFillers(passage, next, to) === to) return false;
  if (length > 1 || isHead(passage, index) || !opensSentence(passage, index)) return false;
  return next < to && !isBreak(passage, next) && !names.stems.has(nameStem(words[index]?.small ?? ""));
}

/** «Selma Aksoy Bişkek'te»: of names in a row of which the last has an ending, those that are somebody else's; 0 for none. */
function uninflectedLength(passage: Passage, verbLast: VerbLast, index: number, run: number): number {
  const { words, grammar } = passage;
  if (isAbbreviated(passage, index)) return 0;
  let roles = 0;
  while (roles < run && isIn(grammar.people.roles, words[index + roles])) roles++;
  const names = run - roles;
  const length = names >= 3 ? roles + 2 : names === 2 && roles > 0 ? roles + 1 : 0;
  for (let at = index + roles; at < index + length; at++) if (isParted(words[at], verbLast, passage, at)) return 0;
  return length;
}

/** Whether a sign parts an ending from the word: «Hartum'dan Port Sudan'a» names nobody. */
function isParted(word: Word | undefined, verbLast: VerbLast, passage: Passage, index: number): boolean {
  return word !== undefined && word.stemEnd < word.end && inflectionOf(passage, verbLast, index) !== "bare";
}

/** Whether the word at `index` governs the one before it, or counts, owns or goes on with it: «BBC Radio 4», «Скопье қаласының». */
function belongsToNext(passage: Passage, verbLast: VerbLast, index: number, to: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  if (index >= to || word === undefined || isBreak(passage, index) || isMarked(passage, index)) return false;
  if (matchAt(verbLast.postpositions, words, index) > 0 || isNumberOfName(passage, index)) return true;
  if (beginsTime(grammar, word)) return false;
  if (isNameLike(passage, index)) return !isNameLike(passage, index - 1);
  if (isPronoun(passage, index) || matchAt(grammar.attribution.fillers, words, index) > 0) return false;
  const inflection = inflectionOf(passage, verbLast, index);
  if (inflection === "genitive") return !isFullName(passage, index) && !isOwnersOwner(passage, verbLast, index);
  if (inflection === "bare" && isHead(passage, index))
    return endsName(passage, index, to) && !isAnothers(passage, verbLast, index);
  if (inflection === "oblique" && isIn(grammar.people.collectives, word) && !isFullName(passage, index))
    return hasEnding(verbLast.possessed.oblique, word.small) || !isWholeHead(passage, index - 1);
  return isNameLike(passage, index - 1)
    ? isIn(verbLast.namedThings, word) && !isIntroduced(passage, index)
    : inflection === "subordinate" && index < to - 1;
}

/** "sendikası hükümet": a second institution, which does not say that it belongs to the one before. */
export function isAnothers({ words, grammar }: Passage, { possessed }: VerbLast, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || word.capital) return false;
  if (!isIn(grammar.people.collectives, before) || !isIn(grammar.people.collectives, word)) return false;
  return hasEnding(possessed.bare, before.small) && !hasEnding(possessed.bare, word.small);
}

/** "Belediye meclisi okulun geleceğini", "ölkənin Prezidenti qərarın": after an institution, or a role with whose it is, an owner that is not its own («кеңештин төрагасынын» is). */
function isOwnersOwner(passage: Passage, { possessed }: VerbLast, index: number): boolean {
  const { words, grammar } = passage;
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || word.capital) return false;
  const isOwned = isIn(grammar.people.roles, before) && hasEnding(possessed.bare, before.small);
  if (!isOwned && !isIn(grammar.people.collectives, before)) return false;
  return !isHead(passage, index) && !hasEnding(possessed.genitive, word.small);
}

/** «Комиссия отчётту»: an institution that has its capital only from the sentence which it begins, and is no other's name. */
const isWholeHead = (passage: Passage, index: number): boolean =>
  isIn(passage.grammar.people.collectives, passage.words[index]) &&
  (!isNameLike(passage, index) || opensSentence(passage, index));

/** «BBC Radio 4», but not a year, a day of a month or a count: «Түркия 1 июнга чейин», "agentlik 200 müfəttiş", "Quliyeva 120 tələbə". */
function isNumberOfName({ words, grammar }: Passage, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    words[index - 1]?.capital === true &&
    beginsWithDigit(word) &&
    !/^(?:19|20)\d\d$/.test(word.small) &&
    !isSurname(grammar.genders, words[index - 1]?.small ?? "") &&
    !(next !== undefined && begins(grammar.time.starts, next))
  );
}

/** After a full name only a title that ends the phrase belongs to it («Нодира Каримова xonim»), or the institution of two names; no other noun. */
const endsName = (passage: Passage, index: number, to: number): boolean =>
  !isFullName(passage, index) || index + 1 >= to || isBreak(passage, index + 1) || isInstitution(passage, index);

/** "İklim Değişikliği Bakanlığı": with the capital of a name, and no other's abbreviation. */
const isInstitution = (passage: Passage, index: number): boolean => {
  const { words, grammar } = passage;
  return (
    words[index]?.capital === true && isIn(grammar.people.collectives, words[index]) && !isAbbreviated(passage, index)
  );
};

const isFullName = (passage: Passage, index: number): boolean =>
  !isBreak(passage, index) && isNameLike(passage, index - 1) && isNameLike(passage, index - 2);

/** A full name that follows a role is a person's, whatever comes next: «deputat Kəmalə Əhmədli komitədə». */
const isIntroduced = (passage: Passage, index: number): boolean =>
  isFullName(passage, index) &&
  !isBreak(passage, index - 1) &&
  !isBreak(passage, index - 2) &&
  isHead(passage, index - 3);

/** «o» is a pronoun, but before a noun of time it points: "o gün". */
function isSubjectPronoun({ text, words, grammar }: Passage, index: number, to: number): boolean {
  if (!isIn(grammar.nominatives, words[index])) return false;
  const next = words[index + 1];
  const follows = text.slice(words[index]?.end, next?.start);
  if (next === undefined || index + 1 >= to || next.capital || follows.trim() !== "") return true;
  return endsAt(grammar.attribution.say, words, index - 1) || !isIn(grammar.attribution.circumstances, next);
}

/** Past the adverbs from word `from` on. */
export function afterFillers({ words, grammar }: Passage, from: number, to: number): number {
  let index = from;
  for (let length = 1; index < to && length > 0; index += length)
    length = matchAt(grammar.attribution.fillers, words, index);
  return Math.min(index, to);
}
