/** The article's people: who is named where, in which role; so that a pronoun or a bare role can be led back to a name. */
import type { Range } from "../model/article.ts";
import { isIn, matchAt } from "./lexicon.ts";
import { gapBefore, isBreak, nameRun, type Passage } from "./passage.ts";
import { countBefore, lastStartingBy } from "./places.ts";
import { speakerAfter } from "./speaker-phrase.ts";
import { type Word, wordIndexAt } from "./words.ts";

type Person = {
  /** The shortest of the forms in which the article names them: in languages with cases, mostly the nominative. */
  readonly name: string;
  readonly words: readonly string[];
  /** Undefined where the language's names do not tell. */
  readonly feminine: boolean | undefined;
};
type Mention = { readonly at: number; readonly person: Person; readonly sentence: number };
type Introduction = { readonly at: number; readonly person: Person; readonly roles: readonly string[] };

export type Memory = {
  readonly mentions: readonly Mention[];
  readonly introductions: readonly Introduction[];
  /** Where an institution is given as the source: «в Министерстве экономики». */
  readonly institutions: readonly Range[];
};

/** A role stands within this many words of its name. */
const roleReach = 12;
/** How many mentions back a pronoun or role looks. */
const widestLook = 40;

export function rememberPeople(passages: readonly Passage[]): Memory {
  const people = new Map<string, Person[]>();
  const found = passages.flatMap((passage) => fullNames(passage).map((run) => ({ passage, ...run })));
  for (const run of found) if (!opensSentence(run)) meet(people, run.passage, wordsOfName(run));
  const runs = found.filter((run) => !opensSentence(run) || !isNamesake(people, wordsOfName(run)));
  const introductions = runs.map(({ passage, from, to }) => {
    const person = meet(people, passage, passage.words.slice(from, to));
    return { at: passage.words[from]?.start ?? 0, person, roles: rolesAround(passage, from, to) };
  });
  return {
    introductions: introductions.map((introduction) => ({
      ...introduction,
      person: latest(people, introduction.person),
    })),
    mentions: passages.flatMap((passage) => mentionsIn(passage, people)),
    institutions: passages.flatMap(institutionsIn),
  };
}

type NameRun = { readonly passage: Passage; readonly from: number; readonly to: number };

const wordsOfName = ({ passage, from, to }: NameRun): readonly Word[] => passage.words.slice(from, to);

/** Where a capital alone does not tell a name. */
const opensSentence = ({ passage, from }: NameRun): boolean => {
  const start = passage.words[from]?.start ?? 0;
  return lastStartingBy(passage.sentences, start)?.start === start;
};

/** Whether somebody of another first name is known by this surname: «Встреча Трампа» is no relative of his. */
function isNamesake(people: ReadonlyMap<string, readonly Person[]>, name: readonly Word[]): boolean {
  const words = name.map(({ small }) => small);
  const known = people.get(words.at(-1)?.slice(0, 3) ?? "") ?? [];
  return (
    known.some((person) => isSameWord(person.words.at(-1) ?? "", words.at(-1) ?? "")) &&
    !known.some((person) => isSameName(person.words, words))
  );
}

/** Who is meant by a speaker's phrase; undefined where nothing tells, and for those who are not to be named. */
export function resolveSpeaker(memory: Memory, passage: Passage, phrase: Range, at: number): string | undefined {
  const { words, grammar, text } = passage;
  const from = wordIndexAt(words, phrase.start);
  const to = wordIndexAt(words, phrase.end);
  const inside = words.slice(from, to);
  if (inside.some((word) => isIn(grammar.people.unnamed, word)))
    return sourceWithin(memory, text, phrase, inside.length);
  const head = headOf(passage, from, to);
  if (matchAt(grammar.attribution.institution, words, from) > 0) return institutionNamed(memory, passage, phrase);
  if (isIn(grammar.people.collectives, head)) return undefined;
  const pronoun = inside.length === 1 ? genderOf(passage, from) : undefined;
  if (pronoun !== undefined) return lastMention(memory, at, pronoun)?.name;
  const named = memory.mentions[countBefore(memory.mentions, phrase.start, (mention) => mention.at)];
  if (named !== undefined && named.at < phrase.end) return named.person.name;
  return head === undefined || isFullName(passage, from, to) ? undefined : byRole(memory, inside, head, at);
}

/** The word for what the speaker is: of several roles and institutions the one that the language's word order tells. */
function headOf({ words, grammar }: Passage, from: number, to: number): Word | undefined {
  const { roles, collectives } = grammar.people;
  const found: Word[] = [];
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (index > from && matchAt(grammar.attribution.prepositions, words, index) > 0) break;
    if (word !== undefined && (isIn(roles, word) || isIn(collectives, word))) found.push(word);
  }
  return grammar.headLast ? found.at(-1) : found[0];
}

/** A name that the memory does not know is still nobody else's. */
function isFullName(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (nameRun(passage, index, to) > 1) return true;
  return false;
}

/** The person last spoken of before the offset: for quotations whose attribution leaves the subject out. */
export const lastSpokenOf = (memory: Memory, at: number): string | undefined => lastMention(memory, at, "either")?.name;

/** Whether nobody is named between the two offsets. */
export const isNobodyNamed = ({ mentions }: Memory, from: number, to: number): boolean =>
  (mentions[countBefore(mentions, from, ({ at }) => at)]?.at ?? to) >= to;

function fullNames(passage: Passage): readonly { readonly from: number; readonly to: number }[] {
  const { words, grammar } = passage;
  const found: { from: number; to: number }[] = [];
  for (let index = 0; index < words.length; ) {
    const run = nameRun(passage, index, Math.min(words.length, index + 5));
    let from = index;
    while (
      from < index + run &&
      (isIn(grammar.people.roles, words[from]) || isIn(grammar.attribution.fillers, words[from]))
    )
      from++;
    const length = index + run - from;
    const quoted = /[«"“]$/.test(gapBefore(passage, from));
    if (length >= 2 && length <= 4 && !quoted && !isNoPerson(passage, from)) found.push({ from, to: index + run });
    index += Math.max(1, run);
  }
  return found;
}

/** An abbreviation, or a name in another script: in a Russian text an outlet's or a company's. */
function isNoPerson({ text, words, grammar }: Passage, index: number): boolean {
  const form = text.slice(words[index]?.start, words[index]?.end);
  return /^\p{Lu}{2,}/u.test(form) || [...form.toLowerCase()].every((letter) => grammar.foreign.test(letter));
}

/** The person of that name, known before or new; two forms of one name are one person. */
function meet(people: Map<string, Person[]>, passage: Passage, name: readonly Word[]): Person {
  const surname = name.at(-1)?.small ?? "";
  const key = surname.slice(0, 3);
  const words = name.map(({ small }) => small);
  const namesakes = people.get(key) ?? [];
  const position = namesakes.findIndex((person) => isSameName(person.words, words));
  const form = withoutPossessive(passage, passage.text.slice(name[0]?.start, name.at(-1)?.stemEnd));
  const known = namesakes[position];
  if (known !== undefined && known.name.length <= form.length) return known;
  const person = { name: form, words, feminine: isFeminine(passage, words) };
  people.set(key, known === undefined ? [...namesakes, person] : namesakes.with(position, person));
  return person;
}

function withoutPossessive({ grammar }: Passage, form: string): string {
  const ending = grammar.possessives.find((each) => form.endsWith(each));
  return ending === undefined ? form : form.slice(0, -ending.length);
}

const latest = (people: ReadonlyMap<string, readonly Person[]>, person: Person): Person =>
  (people.get(person.words.at(-1)?.slice(0, 3) ?? "") ?? []).find((other) => isSameName(other.words, person.words)) ??
  person;

const isSameName = (left: readonly string[], right: readonly string[]): boolean =>
  isSameWord(left.at(-1) ?? "", right.at(-1) ?? "") && isSameWord(left[0] ?? "", right[0] ?? "");

/** The same but for an ending of two letters. */
function isSameWord(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  const shared = Math.max(3, shorter - 2);
  return Math.abs(left.length - right.length) <= 3 && left.slice(0, shared) === right.slice(0, shared);
}

function isFeminine({ grammar }: Passage, words: readonly string[]): boolean | undefined {
  const { masculineNames, feminineSurnames } = grammar.genders;
  if (masculineNames.some((ending) => words[0]?.endsWith(ending))) return false;
  return feminineSurnames.some((ending) => words.at(-1)?.endsWith(ending)) ? true : undefined;
}

/** Role words before the name without a break, or in an apposition right after it; the first letters of each. */
function rolesAround(passage: Passage, from: number, to: number): readonly string[] {
  const { words, grammar } = passage;
  const found: string[] = [];
  for (let index = from - 1; index >= Math.max(0, from - roleReach) && !isBreak(passage, index + 1); index--) {
    if (!isOthersRole(passage, index)) found.push(words[index]?.small ?? "");
  }
  if (/^\s?\(?,?\s?$/.test(gapBefore(passage, to)) && isIn(grammar.people.roles, words[to])) {
    for (let index = to; index < Math.min(words.length, to + 6); index++) found.push(words[index]?.small ?? "");
  }
  return found.some((small) => isIn(grammar.people.roles, { small, capital: false, start: 0, end: 0, stemEnd: 0 }))
    ? found
    : [];
}

/** «заместитель министра» is no minister. */
const isOthersRole = ({ words, grammar }: Passage, index: number): boolean =>
  !grammar.headLast && isIn(grammar.people.roles, words[index]) && isIn(grammar.people.roles, words[index - 1]);

function mentionsIn(passage: Passage, people: ReadonlyMap<string, readonly Person[]>): readonly Mention[] {
  const found: Mention[] = [];
  passage.words.forEach((word, index) => {
    if (!word.capital) return;
    const known = (people.get(word.small.slice(0, 3)) ?? []).filter(({ words }) =>
      isSameWord(words.at(-1) ?? "", word.small),
    );
    const first = passage.words[index - 1]?.small ?? "";
    const person = known.find(({ words }) => isSameWord(words[0] ?? "", first)) ?? known.at(0);
    if (person === undefined) return;
    found.push({
      at: word.start,
      person,
      sentence: lastStartingBy(passage.sentences, word.start)?.start ?? word.start,
    });
  });
  return found;
}

function institutionsIn(passage: Passage): readonly Range[] {
  const { words, grammar } = passage;
  return words.flatMap((_, index) => {
    const length = matchAt(grammar.attribution.say, words, index);
    const phrase = length > 0 ? speakerAfter(passage, index + length, words.length) : undefined;
    if (phrase === undefined || matchAt(grammar.attribution.institution, words, wordIndexAt(words, phrase.start)) === 0)
      return [];
    return /\p{Lu}/u.test(passage.text.slice(phrase.start, phrase.end)) ? [phrase] : [];
  });
}

/** «источник» alone: with the institution that was last given as the source. Never a person. */
function sourceWithin(memory: Memory, text: string, phrase: Range, length: number): string | undefined {
  const institution = memory.institutions[countBefore(memory.institutions, phrase.start, ({ start }) => start) - 1];
  if (length !== 1 || institution === undefined) return undefined;
  return `${text.slice(phrase.start, phrase.end)} ${text.slice(institution.start, institution.end)}`;
}

/** «в министерстве»: the institution of that kind that was last given as a source with its name. */
function institutionNamed({ institutions }: Memory, { text }: Passage, phrase: Range): string | undefined {
  const [, kind = "", ...rest] = text.slice(phrase.start, phrase.end).toLowerCase().split(" ");
  const end = countBefore(institutions, phrase.start, ({ start }) => start);
  if (rest.length > 0) return undefined;
  return institutions
    .slice(Math.max(0, end - widestLook), end)
    .map(({ start, end: close }) => text.slice(start, close).replace(/^\S+\s/, ""))
    .findLast((name) => name.includes(" ") && isSameWord(name.toLowerCase().split(" ")[0] ?? "", kind));
}

type Gender = "masculine" | "feminine" | "either";

function genderOf({ words, grammar }: Passage, index: number): Gender | undefined {
  const { masculine, feminine, either } = grammar.pronouns;
  if (matchAt(masculine, words, index) > 0) return "masculine";
  if (matchAt(feminine, words, index) > 0) return "feminine";
  return matchAt(either, words, index) > 0 ? "either" : undefined;
}

/** The first person of the nearest sentence before that names one: its subject, more often than not. */
function lastMention({ mentions }: Memory, at: number, gender: Gender): Person | undefined {
  const end = countBefore(mentions, at, (mention) => mention.at);
  const near = mentions.slice(Math.max(0, end - widestLook), end).filter(({ person }) => fitsGender(person, gender));
  const sentence = near.at(-1)?.sentence;
  return near.find((mention) => mention.sentence === sentence)?.person;
}

const fitsGender = ({ feminine }: Person, gender: Gender): boolean =>
  gender === "either" || feminine === undefined || feminine === (gender === "feminine");

/** Who holds the role: of those whose introduction shares most words with the phrase the only one, or the last spoken of. */
function byRole(memory: Memory, phrase: readonly Word[], role: Word, at: number): string | undefined {
  const { introductions } = memory;
  const end = countBefore(introductions, at, (introduction) => introduction.at);
  const holders = introductions
    .slice(Math.max(0, end - widestLook), end)
    .filter(({ roles }) => roles.some((each) => isSameWord(each, role.small)))
    .map(({ person, roles }) => ({ person, shared: sharedWords(phrase, roles) }));
  const best = Math.max(...holders.map(({ shared }) => shared));
  const fitting = new Set(holders.filter(({ shared }) => shared === best).map(({ person }) => person));
  return fitting.size > 1 ? lastHolder(memory, fitting, at)?.name : [...fitting][0]?.name;
}

const sharedWords = (phrase: readonly Word[], roles: readonly string[]): number =>
  phrase.filter(({ small }) => roles.some((role) => small.length > 2 && isSameWord(role, small))).length;

/** Of several holders the one that the nearest sentence before speaks of; undefined where it speaks of two. */
function lastHolder({ mentions }: Memory, holders: ReadonlySet<Person>, at: number): Person | undefined {
  const end = countBefore(mentions, at, (mention) => mention.at);
  const near = mentions.slice(Math.max(0, end - widestLook), end).filter(({ person }) => holders.has(person));
  const spokenOf = new Set(
    near.filter(({ sentence }) => sentence === near.at(-1)?.sentence).map(({ person }) => person),
  );
  return spokenOf.size === 1 ? near.at(-1)?.person : undefined;
}
