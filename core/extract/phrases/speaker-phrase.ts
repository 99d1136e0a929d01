/** The words that name a speaker, found on either side of an attributing verb or after a frame. */
import type { Range } from "../../model/article.ts";
import {
  gapBefore,
  isBreak,
  isInitial,
  isNameLike,
  isPronoun,
  isWithinName,
  nameRun,
  type Passage,
} from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { isIn, matchAt } from "../words/lexicon.ts";

/** A role and the name after it are looked for within this many words. */
const longestPhrase = 30;

/** After a verb, its subject: from word `from` to before word `limit`; undefined where nobody is named. */
export const speakerAfter = (passage: Passage, from: number, limit: number): Range | undefined =>
  speakerFrom(passage, from, limit, isObject);

/** After a frame, or a verb that cites, whoever it governs; as `speakerAfter`. */
export const governedAfter = (passage: Passage, from: number, limit: number): Range | undefined =>
  speakerFrom(passage, from, limit, () => false);

type IsPassedOver = (passage: Passage, index: number, limit: number) => boolean;

function speakerFrom(passage: Passage, from: number, limit: number, isPassedOver: IsPassedOver): Range | undefined {
  const { words, grammar } = passage;
  const { fillers, prepositions, institution, circumstances } = grammar.attribution;
  for (let index = from; index < Math.min(limit, from + longestPhrase); ) {
    if (isBreak(passage, index)) return afterAside(passage, index, limit);
    if (isNominative(passage, index)) return rangeOf(passage, index, index + 1);
    const filler = matchAt(fillers, words, index);
    const preposition = matchAt(prepositions, words, index);
    const governed = index + preposition;
    if (preposition > 0 && matchAt(institution, words, index) > 0 && !isIn(circumstances, words[governed])) {
      if (!isThing(passage, governed, limit)) return institutionFrom(passage, index, limit);
      index = governed + 1;
      continue;
    }
    if (preposition > 0) index = afterPrepositional(passage, index + preposition, limit);
    else if (filler > 0) index += filler;
    else if (/^\d/.test(words[index]?.small ?? "")) index += isIn(circumstances, words[index + 1]) ? 2 : 1;
    else if (isOutlet(passage, index, limit) || isPassedOver(passage, index, limit)) index++;
    else return phraseFrom(passage, index, limit);
  }
  return undefined;
}

/** A clause between verb and subject has at most this many words. */
const longestAside = 10;

/** «сказал, представляя документ, депутат Мелоян»: past what two commas set off. */
function afterAside(passage: Passage, from: number, limit: number): Range | undefined {
  const { words, grammar } = passage;
  const { clause, fillers } = grammar.attribution;
  if (!isComma(passage, from) || words[from]?.capital === true || beginsSpeaker(passage, from, limit)) return undefined;
  if (isIn(clause, words[from]) || isNominative(passage, from)) return undefined;
  let index = from + 1;
  while (index < Math.min(limit, from + longestAside) && !isBreak(passage, index)) index++;
  if (index >= limit || !isComma(passage, index) || matchAt(fillers, words, index) > 0) return undefined;
  const start = pastAttributes(passage, index, limit);
  return beginsSpeaker(passage, start, limit) ? phraseFrom(passage, index, limit) : undefined;
}

const isComma = (passage: Passage, index: number): boolean => gapBefore(passage, index) === ", ";

/** «поделилась планами главный редактор»: a noun in another case than the subject's, which follows it. */
function isObject(passage: Passage, index: number, limit: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  if (grammar.attributes.size === 0 || word === undefined || word.capital || isPronoun(passage, index)) return false;
  if (isAttribute(passage, index) || isSomebody(passage, index) || isIn(grammar.people.several, word)) return false;
  const start = pastAttributes(passage, index + 1, limit);
  return start < limit && !isBreak(passage, index + 1) && !isBreak(passage, start) && isRoleOfOne(passage, start);
}

/** «спросил в мегафон продавец»: no institution is what the subject follows. */
function isThing(passage: Passage, index: number, limit: number): boolean {
  if (isSomebody(passage, index) || isNameLike(passage, index) || isAttribute(passage, index)) return false;
  const start = pastAttributes(passage, index + 1, limit);
  return start < limit && !isBreak(passage, index + 1) && !isBreak(passage, start) && isRoleOfOne(passage, start);
}

const isSomebody = ({ words, grammar }: Passage, index: number): boolean =>
  [grammar.people.roles, grammar.people.collectives, grammar.people.unnamed].some((each) => isIn(each, words[index]));

const isRoleOfOne = ({ words, grammar }: Passage, index: number): boolean =>
  isIn(grammar.people.roles, words[index]) && !isIn(grammar.people.collectives, words[index]);

/** «бывший», «македонский»: in the nominative, so that the noun after it is a subject. */
function isAttribute({ words, grammar }: Passage, index: number): boolean {
  const word = words[index];
  return word !== undefined && !word.capital && hasEnding(grammar.attributes, word.small);
}

function pastAttributes(passage: Passage, from: number, limit: number): number {
  let index = from;
  while (index < limit && isAttribute(passage, index) && !isSomebody(passage, index)) index++;
  return index;
}

/** An apposition that gives a name has at most this many words. */
const longestApposition = 8;

/** «посредник, тоголезский дипломат Коффи Адженон», "a deputy minister, Sipho Radebe": where a name is given after a comma. */
function appositionEnd(passage: Passage, head: number, comma: number, limit: number): number | undefined {
  if (comma >= limit || !isComma(passage, comma) || !isRoleWithin(passage, head, comma)) return undefined;
  let end = comma + 1;
  while (end < Math.min(limit, comma + longestApposition) && !isBreak(passage, end)) end++;
  return isNamedApposition(passage, comma, end) ? end : undefined;
}

/** A role, or any noun without a capital that may be one ("the harbour master"), and no name but before it: "his Uzbek counterpart". */
function isRoleWithin(passage: Passage, from: number, to: number): boolean {
  const { words, grammar } = passage;
  if (grammar.headLast && words[to - 1]?.capital === false && isRoleOfOne(passage, to - 1)) return true;
  let role = words[to - 1]?.capital === false && grammar.headLast;
  for (let index = from; index < to; index++) {
    if (isRoleOfOne(passage, index)) role = true;
    else if (isNameLike(passage, index) || isIn(grammar.people.collectives, words[index])) return false;
  }
  return role;
}

/** Whether the words are a full name, with nothing but what its bearer is before it. */
function isNamedApposition(passage: Passage, from: number, to: number): boolean {
  let start = to;
  while (start > from && isNameLike(passage, start - 1) && !isRoleOfOne(passage, start - 1)) start--;
  if (to - start < 2 || nameRun(passage, start, to) !== to - start) return false;
  return start === from || isRoleOfOne(passage, pastAttributes(passage, from, start));
}

/** Before a verb: within words `from` to before `verb`; undefined where the subject is left out. */
export function speakerBefore(passage: Passage, from: number, verb: number): Range | undefined {
  const { words, grammar } = passage;
  let end = verb;
  while (end > from && isIn(grammar.attribution.fillers, words[end - 1]) && !isPronoun(passage, end - 1)) end--;
  const segments = segmentsOf(passage, from, end, end);
  for (const segment of segments) {
    const head = headWithin(passage, segment.from, segment.to);
    if (head === undefined) continue;
    return rangeOf(
      passage,
      head,
      named(passage, segments.at(-1), segment) ?? phraseEnd(passage, head, segment.to, true),
    );
  }
  return undefined;
}

type Segment = { readonly from: number; readonly to: number };

/** "the minister's lawyer, Anna Doe, said": the end of an apposition that is nothing but a full name. */
function named(passage: Passage, last: Segment | undefined, first: Segment): number | undefined {
  if (last === undefined || last === first) return undefined;
  const length = last.to - last.from;
  return length > 1 && nameRun(passage, last.from, last.to) === length ? last.to : undefined;
}

/** The subject's parts, the likeliest first: before an apposition («X, head of Y, said»), else the last. */
function segmentsOf(passage: Passage, from: number, end: number, verb: number): readonly Segment[] {
  const cuts = [from];
  for (let index = from + 1; index < end; index++) if (isBreak(passage, index)) cuts.push(index);
  const segments = cuts.map((start, position) => ({ from: start, to: cuts[position + 1] ?? end }));
  const last = segments.at(-1);
  const previous = segments.at(-2);
  if (last === undefined || previous === undefined) return segments;
  if (isPastVerb(passage, last.from) && !isSomebody(passage, last.from))
    return segmentsOf(passage, from, last.from, last.from);
  const closed = isBreak(passage, verb) || !(isNameLike(passage, last.from) || isPronoun(passage, last.from));
  const named =
    nameRun(passage, previous.to - 1, previous.to) > 0 && isIn(passage.grammar.people.roles, passage.words[last.from]);
  return closed && (isBreak(passage, verb) || named) ? [previous, last] : [last];
}

/** The word that a subject begins with, past conjunctions, adverbs and prepositional phrases. */
function headWithin(passage: Passage, from: number, to: number): number | undefined {
  const { words, grammar } = passage;
  for (let index = from; index < to; ) {
    if (isPronoun(passage, index) && !isNominative(passage, index))
      return isOwner(passage, index, to) ? index : undefined;
    if (isNominative(passage, index)) return index;
    const filler = matchAt(grammar.attribution.fillers, words, index);
    const preposition = matchAt(grammar.attribution.prepositions, words, index);
    if (
      preposition > 0 &&
      matchAt(grammar.attribution.institution, words, index) > 0 &&
      !isIn(grammar.attribution.circumstances, words[index + 1])
    ) {
      const next = afterPrepositional(passage, index + preposition, to);
      if (next >= to || isIn(grammar.attribution.speech, words[index + 1])) return index;
      index = next;
    } else if (preposition > 0) index = afterPrepositional(passage, index + preposition, to);
    else if (filler > 0) index += filler;
    else if (/^\d/.test(words[index]?.small ?? "")) index++;
    else return !grammar.headLast && isOutlet(passage, index, to) ? index + 1 : index;
  }
  return undefined;
}

/** «его бывший тренер», "its president": a pronoun in another case before somebody who belongs to it. */
function isOwner(passage: Passage, index: number, to: number): boolean {
  for (let next = index + 1; next < to && !isBreak(passage, next); next++) if (isRoleOfOne(passage, next)) return true;
  return false;
}

/** Past the words that a preposition governs: to the next role with its adjectives, pronoun or name that no preposition stands before. */
function afterPrepositional(passage: Passage, from: number, limit: number): number {
  const { words, grammar } = passage;
  let index = from;
  while (index < limit && isNameLike(passage, index)) index++;
  if (index === from) index++;
  while (index < limit && !isBreak(passage, index)) {
    if (isIn(grammar.people.roles, words[index]) || isNominative(passage, index) || nameRun(passage, index, limit) > 1)
      break;
    if (isNameLike(passage, index) && matchAt(grammar.attribution.prepositions, words, index - 1) === 0) break;
    index++;
  }
  while (index - 1 > from && (isAttribute(passage, index - 1) || isPronoun(passage, index - 1))) index--;
  return index;
}

const isNominative = (passage: Passage, index: number): boolean =>
  isIn(passage.grammar.nominatives, passage.words[index]);

/** An outlet that was told: a quoted, foreign or abbreviated name right before the speaker. */
function isOutlet(passage: Passage, index: number, limit: number): boolean {
  const { words, grammar, text } = passage;
  const word = words[index];
  if (word === undefined || index + 1 >= limit || isBreak(passage, index + 1) || !word.capital) return false;
  if (isIn(grammar.people.roles, word)) return false;
  const quoted = /[«"“„]$/.test(gapBefore(passage, index)) && /[»"”“]/.test(gapBefore(passage, index + 1));
  const odd =
    word.small.includes(".") ||
    grammar.foreign.test(word.small) ||
    /^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end));
  return (quoted || odd) && beginsSpeaker(passage, index + 1, limit);
}

function beginsSpeaker(passage: Passage, index: number, limit: number): boolean {
  const { words, grammar } = passage;
  const institution =
    matchAt(grammar.attribution.institution, words, index) > 0 &&
    !isIn(grammar.attribution.circumstances, words[index + 1]);
  return institution || isIn(grammar.people.roles, words[index]) || nameRun(passage, index, limit) > 0;
}

function phraseFrom(passage: Passage, head: number, limit: number): Range {
  const end = phraseEnd(passage, head, limit, false);
  const whole = appositionEnd(passage, head, end, limit) ?? end;
  return rangeOf(passage, head, togetherEnd(passage, whole, limit) ?? whole);
}

/** "said Keller and Novak": the end of a second who speaks, where nothing but their names or roles is left of the clause. */
function togetherEnd(passage: Passage, joining: number, limit: number): number | undefined {
  const { words, grammar } = passage;
  if (joining + 1 >= limit || isBreak(passage, joining) || isBreak(passage, joining + 1)) return undefined;
  if (!isIn(grammar.people.joining, words[joining])) return undefined;
  const first = joining + 1;
  if (!isNameLike(passage, first) && !isSomebody(passage, first) && !isPronoun(passage, first)) return undefined;
  const end = phraseEnd(passage, first, limit, false);
  return end >= limit || isBreak(passage, end) ? end : undefined;
}

/** The word after the phrase's last. A role reaches to the name that follows it, else to the first preposition. */
function phraseEnd(passage: Passage, head: number, limit: number, whole: boolean): number {
  const { words, grammar } = passage;
  const { prepositions, circumstances } = grammar.attribution;
  if (isNominative(passage, head)) return head + 1;
  const named = mayPrecedeName(passage, head) ? namedEnd(passage, head, limit) : undefined;
  if (named !== undefined) return named;
  const unnamed = isIn(grammar.people.unnamed, words[head]);
  let index = head + 1;
  for (; index < Math.min(limit, head + longestPhrase) && !isBreak(passage, index); index++) {
    if (/\d$/.test(words[index]?.small ?? "")) break;
    if (isWithinName(passage, index, limit)) continue;
    if (isAddressee(passage, index)) break;
    if (isIn(circumstances, words[index]) && !belongsToHead(passage, head, index, whole)) break;
    if (!unnamed && matchAt(prepositions, words, index) > 0 && !whole && !isOneOf(passage, index)) break;
    if (whole && endsSubject(passage, index)) break;
    if (unnamed && matchAt(prepositions, words, index) > 0 && isIn(circumstances, words[index + 1])) break;
    const previous = isNameLike(passage, index - 1) && !isIn(grammar.people.roles, words[index - 1]);
    const goesOn = words[index]?.capital === true || isIn(grammar.people.roles, words[index]);
    if (!whole && !unnamed && previous && !goesOn && !/[«"“]/.test(gapBefore(passage, index))) break;
  }
  return index;
}

/** «сказал министр журналистам»: a role in a case that makes nobody a speaker, which the pack names among what is passed over. */
const isAddressee = ({ words, grammar }: Passage, index: number): boolean =>
  isIn(grammar.people.roles, words[index]) && isIn(grammar.attribution.fillers, words[index]);

/** «дилер одного из банков», "one of them": the preposition goes on with the one. */
const isOneOf = ({ words, grammar }: Passage, index: number): boolean =>
  isIn(grammar.indefinite, words[index - 1]) && words[index - 1]?.capital === false;

/** What somebody is, or belongs to («её директор»); where the head stands first, of any noun. */
const mayPrecedeName = (passage: Passage, head: number): boolean =>
  isIn(passage.grammar.people.roles, passage.words[head]) ||
  isPronoun(passage, head) ||
  (!passage.grammar.headLast && passage.words[head]?.capital === false);

/** «участник переговоров», "the letter reads": the noun that the phrase is about, or one that its head governs. */
function belongsToHead({ words, grammar }: Passage, head: number, index: number, whole: boolean): boolean {
  if (index !== head + 1 || words[head]?.capital !== false) return false;
  return grammar.headLast ? whole && !isIn(grammar.people.roles, words[head]) : isIn(grammar.people.roles, words[head]);
}

/** «министр заострил внимание на … и добавил», «Сото хочет сохранить …»: a verb that tells what a subject does beside speaking. */
function endsSubject(passage: Passage, index: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  if (isPastVerb(passage, index)) return isHead(passage, index - 1);
  if (word === undefined || word.capital || !isNameLike(passage, index - 1) || isSomebody(passage, index)) return false;
  return hasEnding(grammar.verbEndings, word.small) || wishes.some((each) => isIn(grammar.cues[each], word));
}

const wishes = ["want", "intend", "promise", "strive"] as const;

const isPastVerb = ({ words, grammar }: Passage, index: number): boolean => {
  const word = words[index];
  return word?.capital === false && hasEnding(grammar.verbs.past.endings, word.small);
};

const isHead = (passage: Passage, index: number): boolean =>
  isNameLike(passage, index) ||
  [passage.grammar.people.roles, passage.grammar.attribution.fillers].some((each) => isIn(each, passage.words[index]));

/** For a role: the end of the first full name after it that no preposition governs. */
function namedEnd(passage: Passage, head: number, limit: number): number | undefined {
  const { words, grammar } = passage;
  const { prepositions, circumstances } = grammar.attribution;
  for (let index = head + 1; index < Math.min(limit, head + longestPhrase); index++) {
    if (
      /[,;:!?…\n]/.test(gapBefore(passage, index)) ||
      (gapBefore(passage, index).includes(".") && !isInitial(passage, index - 1))
    )
      return undefined;
    if (isIn(circumstances, words[index])) return undefined;
    const run = nameRun(passage, index, limit);
    const quoted = /[(«"“]$/.test(gapBefore(passage, index));
    const governed = matchAt(prepositions, words, index - 1) > 0 ? 1 : 0;
    if (run >= 2 + governed && !quoted) return index + run;
    if (run >= 2) index += run - 1;
  }
  return undefined;
}

/** «в министерстве»: a preposition and what it governs. */
export function institutionFrom(passage: Passage, preposition: number, limit: number): Range {
  const { words, grammar } = passage;
  let index = preposition + 1;
  for (
    ;
    index < Math.min(limit, preposition + longestPhrase) && (index === preposition + 1 || !isBreak(passage, index));
    index++
  ) {
    if (index > preposition + 1 && matchAt(grammar.attribution.prepositions, words, index) > 0) break;
    if (/^\d/.test(words[index]?.small ?? "")) break;
  }
  return rangeOf(passage, preposition, index);
}

/** With a mark or bracket whose fellow lies inside, and a bracketed original spelling right after a name. */
export function rangeOf(passage: Passage, from: number, to: number): Range {
  const { text, words, paragraph } = passage;
  let start = words[from]?.start ?? paragraph.start;
  let end = words[Math.max(from, to - 1)]?.end ?? start;
  const bracket = text.startsWith(" (", end) ? /^ \([^()\n]{2,60}\)/.exec(text.slice(end, end + 70)) : null;
  if (bracket !== null && /\p{Lu}/u.test(bracket[0])) end += bracket[0].length;
  const inside = text.slice(start, end);
  for (const [open, close] of pairs) {
    if (text.charAt(end) === close && isUnclosed(inside, open, close)) end++;
    if (text.charAt(start - 1) === open && isUnopened(inside, open, close)) start--;
  }
  if (isInitial(passage, to - 1)) end++;
  return { start, end };
}

const pairs = [
  ["«", "»"],
  ['"', '"'],
  ["“", "”"],
  ["(", ")"],
] as const;

const isUnopened = (inside: string, open: string, close: string): boolean =>
  open === close ? inside.split(open).length % 2 === 0 : inside.split(close).length > inside.split(open).length;

const isUnclosed = (inside: string, open: string, close: string): boolean =>
  open === close ? inside.split(open).length % 2 === 0 : inside.split(open).length > inside.split(close).length;
