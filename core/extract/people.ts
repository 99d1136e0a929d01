/** The article's people: who is named where, in which role; so that a pronoun or a bare role can be led back to a name. */
import type { Range } from "../model/article.ts";
import { genderOfTitle, genderOfVerb } from "./gender.ts";
import { institutionNamed, institutionsIn, sourceWithin } from "./institutions.ts";
import { isIn, matchAt } from "./lexicon.ts";
import type { Gender } from "./name-forms.ts";
import { type NameRun, nameRunsOf } from "./names.ts";
import { isBreak, isNameLike, nameRun, type Passage } from "./passage.ts";
import {
  bearersOf,
  type Draft,
  isSameFirst,
  type Person,
  personOf,
  type Register,
  registerPersons,
} from "./persons.ts";
import { countBefore, lastStartingBy } from "./places.ts";
import { headOf, type Introducing, introducing, isSameWord, roleGroupsAt, sharedWords } from "./roles.ts";
import { speakerAfter, speakerBefore } from "./speaker-phrase.ts";
import { type Antecedent, antecedentsOf, type Mention, weights } from "./spoken-of.ts";
import { wordIndexAt } from "./words.ts";

type Introduction = Introducing & { readonly at: number; readonly person: Person };

export type Memory = {
  /** Outside quotations, in order; with pronouns and bare roles that could be led back to somebody. */
  readonly mentions: readonly Mention[];
  /** Where somebody is named, quotations included. */
  readonly named: readonly Naming[];
  readonly introductions: readonly Introduction[];
  readonly introducedAs: ReadonlyMap<Person, readonly Introducing[]>;
  /** Those whom no role introduces, though the article names them more than once. */
  readonly unintroduced: readonly Person[];
  /** Where an institution is given as the source: «в Министерстве экономики». */
  readonly institutions: readonly Range[];
  /** Where sentences outside quotations begin; where paragraphs do, twice. */
  readonly sentences: readonly number[];
};
type Naming = { readonly at: number; readonly person: Person };

/** How many introductions back a role looks. */
const widestLook = 40;
/** A speaker is looked for within so many words of a verb of speaking. */
const clauseReach = 30;

/** `quoted` are the quotations' ranges, in order: who is spoken of within them is not who the reporter goes on about. */
export function rememberPeople(passages: readonly Passage[], quoted: readonly Range[]): Memory {
  const runs = nameRunsOf(passages);
  const { register, drafts } = registerPersons(runs, isGoverned);
  const met = passages.flatMap((passage) => meetingsIn(passage, register));
  for (const meeting of met) noteForm(meeting);
  const persons = new Map<Draft, Person>();
  for (const draft of [...drafts.values()]) if (!persons.has(draft)) persons.set(draft, personOf(draft));
  const named = met.flatMap(({ passage, index, draft }) => {
    const person = persons.get(draft);
    const word = passage.words[index];
    return person === undefined || word === undefined ? [] : [{ at: word.start, person, passage, index }];
  });
  const introductions = [...drafts].flatMap(([run, draft]) => {
    const person = persons.get(draft);
    return person === undefined ? [] : [{ at: startOf(run), person, ...introducing(run) }];
  });
  const isQuoted = isWithin(quoted);
  const introducedAs = byPerson(introductions);
  const memory = {
    mentions: [],
    named,
    introductions: introductions.sort((left, right) => left.at - right.at),
    institutions: passages.flatMap(institutionsIn),
    introducedAs,
    unintroduced: unintroducedOf(introducedAs, named),
    sentences: passages.flatMap((passage) => sentencesOutside(passage, isQuoted)),
  };
  return { ...memory, mentions: mentionsOf(memory, passages, isQuoted) };
}

const sentencesOutside = ({ paragraph, sentences }: Passage, isQuoted: (at: number) => boolean): readonly number[] => [
  paragraph.start,
  ...sentences.map(({ start }) => start).filter((start) => !isQuoted(start) && !isQuoted(start + 1)),
];

/** So many introductions of one person are kept. */
const mostIntroductions = 8;

function byPerson(introductions: readonly Introduction[]): ReadonlyMap<Person, readonly Introducing[]> {
  const found = new Map<Person, Introducing[]>();
  for (const { person, roles, groups } of introductions) {
    const before = found.get(person);
    if (before === undefined) found.set(person, [{ roles, groups }]);
    else if (before.length < mostIntroductions) before.push({ roles, groups });
  }
  return found;
}

function unintroducedOf(introducedAs: Memory["introducedAs"], named: readonly Naming[]): readonly Person[] {
  const times = new Map<Person, number>();
  for (const { person } of named) times.set(person, (times.get(person) ?? 0) + 1);
  return [...introducedAs]
    .filter(([person, met]) => (times.get(person) ?? 0) > 1 && met.every(({ roles }) => roles.length === 0))
    .map(([person]) => person);
}

const startOf = ({ passage, from }: NameRun): number => passage.words[from]?.start ?? 0;

const isGoverned = ({ passage, from }: { readonly passage: Passage; readonly from: number }): boolean =>
  matchAt(passage.grammar.attribution.prepositions, passage.words, from - 1) === 1;

function isWithin(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => (lastStartingBy(ranges, offset)?.end ?? -1) > offset;
}

type Meeting = { readonly passage: Passage; readonly index: number; readonly draft: Draft };

/** Every word that may be a known person's surname; of several namesakes the one whose first name stands before it. */
function meetingsIn(passage: Passage, register: Register): readonly Meeting[] {
  const { words, grammar } = passage;
  const found: Meeting[] = [];
  let last: Draft | undefined;
  words.forEach((word, index) => {
    if (!word.capital || isIn(grammar.people.notNames, word)) return;
    const known = bearersOf(register, grammar, "last", word.small);
    const first = words[index - 1]?.small ?? "";
    const draft =
      known.find(({ runs }) => runs.some(({ smalls }) => isSameFirst(grammar, smalls[0] ?? "", first))) ??
      known.find((each) => each === last) ??
      known[0];
    if (draft === undefined) return;
    last = draft;
    found.push({ passage, index, draft });
  });
  return found;
}

/** A name's form, and what stands beside it, tell its nominative and its gender. */
function noteForm({ passage, index, draft }: Meeting): void {
  const { words, grammar } = passage;
  draft.bare.add(words[index]?.small ?? "");
  const title = genderOfTitle(grammar.genders, words[index - 1]?.small);
  if (title !== undefined) draft.votes[title] += 3;
  for (const beside of [index - 1, index + 1]) {
    if (isBreak(passage, Math.max(index, beside)) || words[beside]?.capital !== false) continue;
    const gender = genderOfVerb(grammar.genders, words[beside]?.small ?? "");
    if (gender !== undefined && matchAt(grammar.attribution.say, words, beside) > 0) draft.votes[gender] += 1;
  }
}

type Place = { readonly at: number; readonly sentence: number };

const sentenceOf = ({ sentences }: Pick<Memory, "sentences">, at: number): number =>
  countBefore(sentences, at + 1, (start) => start);

/** Names, and what is led back to them, as they come: each may be what the next pronoun means. */
function mentionsOf(
  memory: Memory,
  passages: readonly Passage[],
  isQuoted: (at: number) => boolean,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const soFar = { ...memory, mentions };
  const names = new Map(memory.named.map(({ at, person }) => [at, person]));
  for (const passage of passages) {
    const spoken = speakersIn(passage, isQuoted);
    const opened = new Set<number>();
    passage.words.forEach((word, index) => {
      if (isQuoted(word.start)) return;
      const place = { at: word.start, sentence: sentenceOf(memory, word.start) };
      const phrase = lastStartingBy(spoken, word.start);
      const speaks = phrase !== undefined && word.start < phrase.end;
      const named = names.get(word.start);
      const person = named ?? meant(soFar, passage, index, phrase, place);
      if (person === undefined) return;
      const subject = !opened.has(place.sentence);
      opened.add(place.sentence);
      const weight = speaks
        ? weights.speaks
        : isGovernedName(passage, index)
          ? weights.governed
          : subject
            ? weights.subject
            : weights.passing;
      mentions.push({ ...place, person, weight });
    });
  }
  return mentions;
}

/** Whether a preposition stands before the name, its first name included. */
function isGovernedName(passage: Passage, index: number): boolean {
  let from = index;
  while (from > 0 && index - from < 3 && isNameLike(passage, from - 1)) from--;
  return isGoverned({ passage, from });
}

/** Whom a pronoun, or the head of a speaker's phrase without a name, means. */
function meant(memory: Memory, passage: Passage, index: number, phrase: Range | undefined, place: Place) {
  const word = passage.words[index];
  if (word === undefined) return undefined;
  if (passage.grammar.nominatives.has(word.small)) {
    const gender = genderOfPronoun(passage, index);
    return gender === undefined
      ? undefined
      : antecedentsOf(memory.mentions, place.at, place.sentence, gender)[0]?.person;
  }
  return phrase?.start === word.start ? byPhrase(memory, passage, phrase) : undefined;
}

/** The phrases that name who speaks, of all verbs of speaking and frames outside quotations; in order. */
function speakersIn(passage: Passage, isQuoted: (at: number) => boolean): readonly Range[] {
  const { words, grammar, sentences } = passage;
  const { say, frames } = grammar.attribution;
  const found: Range[] = [];
  words.forEach((word, index) => {
    if (isQuoted(word.start)) return;
    const frame = matchAt(frames, words, index);
    const verb = matchAt(say, words, index);
    if (frame + verb === 0) return;
    const after = speakerAfter(passage, index + (frame > 0 ? frame : verb), words.length);
    const sentence = wordIndexAt(words, lastStartingBy(sentences, word.start)?.start ?? 0);
    const from = Math.max(sentence, index - clauseReach);
    const before = frame > 0 || from >= index ? undefined : speakerBefore(passage, from, index);
    for (const phrase of [before, after]) if (phrase !== undefined && !isQuoted(phrase.start)) found.push(phrase);
  });
  return found.sort((left, right) => left.start - right.start);
}

/** Who is meant by a speaker's phrase; undefined where nothing tells, and for those who are not to be named. */
export function resolveSpeaker(memory: Memory, passage: Passage, phrase: Range): string | undefined {
  const { words, grammar, text } = passage;
  const from = wordIndexAt(words, phrase.start);
  const inside = words.slice(from, wordIndexAt(words, phrase.end));
  if (inside.some((word) => isIn(grammar.people.unnamed, word)))
    return sourceWithin(memory.institutions, text, phrase, inside.length);
  if (matchAt(grammar.attribution.institution, words, from) > 0)
    return institutionNamed(memory.institutions, text, phrase);
  return byPhrase(memory, passage, phrase)?.name;
}

function byPhrase(memory: Memory, passage: Passage, phrase: Range): Person | undefined {
  const { words, grammar } = passage;
  const from = wordIndexAt(words, phrase.start);
  const to = wordIndexAt(words, phrase.end);
  const inside = words.slice(from, to);
  const head = headOf(passage, from, to);
  if (inside.some((word) => isIn(grammar.people.unnamed, word))) return undefined;
  if (matchAt(grammar.attribution.institution, words, from) > 0) return undefined;
  if (head !== undefined && isIn(grammar.people.collectives, words[head])) return undefined;
  const place = { at: phrase.start, sentence: sentenceOf(memory, phrase.start) };
  if (inside.length === 1 && matchAt(grammar.anyPronoun, words, from) > 0)
    return antecedentsOf(memory.mentions, place.at, place.sentence, genderOfPronoun(passage, from))[0]?.person;
  const named = memory.named[countBefore(memory.named, phrase.start, ({ at }) => at)];
  if (named !== undefined && named.at < phrase.end) return named.person;
  return head === undefined || isFullName(passage, from, to)
    ? undefined
    : byRole(memory, passage, { from, to, head }, place);
}

/** A name that the memory does not know is still nobody else's. */
function isFullName(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (nameRun(passage, index, to) > 1) return true;
  return false;
}

/** The person last spoken of before the offset: for quotations whose attribution leaves the subject out. */
export const lastSpokenOf = (memory: Memory, at: number): string | undefined =>
  antecedentsOf(memory.mentions, at, sentenceOf(memory, at), undefined)[0]?.person.name;

function genderOfPronoun({ words, grammar }: Passage, index: number): Gender | undefined {
  const { masculine, feminine } = grammar.pronouns;
  if (matchAt(masculine, words, index) > 0) return "masculine";
  return matchAt(feminine, words, index) > 0 ? "feminine" : undefined;
}

type RolePhrase = { readonly from: number; readonly to: number; readonly head: number };

/**
 * Who holds the role: of those whose introduction shares most words with the phrase the one whom the reporter speaks
 * of. Where nobody was introduced so, the speaker before, unless they are known to be something else.
 */
function byRole(memory: Memory, passage: Passage, phrase: RolePhrase, place: Place): Person | undefined {
  const { words } = passage;
  const inside = words.slice(phrase.from, phrase.to);
  const near = antecedentsOf(memory.mentions, place.at, place.sentence, genderBeside(passage, phrase));
  const holders = holdersOf(memory, passage, phrase, place.at);
  if (holders.length === 0) return byStanding(memory, passage, phrase, near);
  const best = Math.max(...holders.map(({ roles }) => sharedWords(inside, roles)));
  const fitting = new Set(
    holders.filter(({ roles }) => sharedWords(inside, roles) === best).map(({ person }) => person),
  );
  if (fitting.size === 1) return [...fitting][0];
  const spokenOf = near.filter(({ person }) => fitting.has(person));
  const [first, second] = spokenOf;
  const tie =
    first !== undefined &&
    second?.distance === first.distance &&
    (second.weight === first.weight || first.weight < weights.speaks);
  return tie ? undefined : first?.person;
}

/** Who is spoken of; else the only person whom the article takes to need no introduction. */
function byStanding(
  memory: Memory,
  passage: Passage,
  phrase: RolePhrase,
  near: readonly Antecedent[],
): Person | undefined {
  const [last] = near;
  if (last !== undefined && last.distance <= 3 && last.weight >= weights.subject)
    return mayBe(memory, passage, phrase, last.person) ? last.person : undefined;
  const [only, ...others] = memory.unintroduced;
  return only !== undefined && others.length === 0 && mayBe(memory, passage, phrase, only) ? only : undefined;
}

/** The gender that the verb beside the phrase tells: «сказала министр». */
function genderBeside({ words, grammar }: Passage, { from, to }: RolePhrase): Gender | undefined {
  for (const beside of [from - 1, to]) {
    if (matchAt(grammar.attribution.say, words, beside) > 0)
      return genderOfVerb(grammar.genders, words[beside]?.small ?? "");
  }
  return undefined;
}

/** The introductions before the offset that give the phrase's role, by its own word or by another of its group. */
function holdersOf({ introductions }: Memory, passage: Passage, { head, to }: RolePhrase, at: number) {
  const { words, grammar } = passage;
  const groups = roleGroupsAt(grammar, words.slice(0, to), head);
  const small = words[head]?.small ?? "";
  const end = countBefore(introductions, at, (introduction) => introduction.at);
  return introductions.slice(Math.max(0, end - widestLook), end).filter(({ roles, groups: held }) => {
    if (groups.size > 0 && held.size > 0) return [...groups].some((group) => held.has(group));
    return roles.some((each) => isSameWord(each.small, small));
  });
}

/** Whether nothing that the article says of a person speaks against their being meant. */
function mayBe(memory: Memory, passage: Passage, { from, to, head }: RolePhrase, person: Person): boolean {
  const { words, grammar } = passage;
  const known = (memory.introducedAs.get(person) ?? []).filter(({ roles }) => roles.length > 0);
  const roles = known.flatMap((each) => each.roles);
  const telling = words
    .slice(from, to)
    .filter((word, index) => (word.capital && index > 0) || isIn(grammar.people.collectives, word));
  if (telling.length > 0 && sharedWords(telling, roles) === 0) return false;
  if (isIn(grammar.anybodysRoles, words[head]) || known.length === 0) return true;
  const groups = roleGroupsAt(grammar, words.slice(0, to), head);
  return known.some(({ groups: held }) => [...groups].some((group) => held.has(group)));
}
