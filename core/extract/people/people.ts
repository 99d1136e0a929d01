/** The article's people: who is named where, in which role; so that a pronoun or a bare role can be led back to a name. */
import type { Range } from "../../model/article.ts";
import { gapBefore, isBreak, isNameLike, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { genderOfTitle, genderOfVerb } from "../words/gender.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { type Gender, readingsOf } from "../words/name-forms.ts";
import { lastStartingBy } from "../words/places.ts";
import { once } from "../words/remembered.ts";
import type { Word } from "../words/words.ts";
import { acronymsIn, institutionsIn } from "./institutions.ts";
import type { Introduction, Memory, Named } from "./memory.ts";
import { mentionsOf } from "./mentions.ts";
import { type NameRun, nameRunsOf, wordsOfName } from "./names.ts";
import { type Person, personOf } from "./person.ts";
import { type Draft, mayBear, namedBy, type Register, registerPersons } from "./persons.ts";
import { type Introducing, introducing } from "./roles.ts";

/** `quoted` are the quotations' ranges, in order: who is spoken of within them is not who the reporter goes on about. */
export function rememberPeople(passages: readonly Passage[], quoted: readonly Range[]): Memory {
  const runs = nameRunsOf(passages);
  const { register, drafts } = registerPersons(runs, { isGoverned, isSubject });
  const ends = new Map([...drafts].map(([run, draft]) => [run.passage.words[run.to - 1], draft]));
  const named = namedWords([...drafts.keys()]);
  const namesakes: Namesakes = { inFull: new Map(), alone: new Set() };
  const met = passages.flatMap((passage) => meetingsIn(passage, { register, ends, inNames: named, namesakes }));
  const lone = loneWords(passages, named);
  for (const meeting of met) noteForm(meeting, named, lone);
  const persons = new Map<Draft, Person>();
  for (const draft of drafts.values()) if (!persons.has(draft)) persons.set(draft, personOf(draft));
  const found = met.flatMap(({ passage, index, draft }) => {
    const person = persons.get(draft);
    const word = passage.words[index];
    if (person === undefined || word === undefined) return [];
    return [{ at: word.start, person, bare: isBare(passage, word, person) }];
  });
  const introductions = [...drafts].flatMap(([run, draft]) => {
    const person = persons.get(draft);
    return person === undefined ? [] : [{ at: startOf(run), person, ...introducing(run) }];
  });
  const isQuoted = isWithin(quoted);
  const introducedAs = byPerson(introductions);
  const memory = {
    named: found,
    introductions: introductions.sort((left, right) => left.at - right.at),
    institutions: once(() => passages.flatMap(institutionsIn)),
    acronyms: new Map(passages.flatMap(acronymsIn)),
    introducedAs,
    unintroduced: unintroducedOf(introducedAs, found),
    sentences: once(() => passages.flatMap((passage) => sentencesOutside(passage, isQuoted))),
  };
  return { ...memory, mentions: once(() => mentionsOf(memory, passages, isQuoted)) };
}

/** Whether the form may be the nominative of the person's surname, no ending parted from it. */
function isBare({ grammar }: Passage, { small, end, stemEnd }: Word, { surname }: Person): boolean {
  if (end > stemEnd) return false;
  return (
    small === surname || readingsOf(grammar.nameForms, "last", small).every(({ nominative }) => nominative !== surname)
  );
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

function unintroducedOf(introducedAs: Memory["introducedAs"], named: readonly Named[]): readonly Person[] {
  const times = new Map<Person, number>();
  for (const { person } of named) times.set(person, (times.get(person) ?? 0) + 1);
  return [...introducedAs]
    .filter(([person, met]) => (times.get(person) ?? 0) > 1 && met.every(({ roles }) => roles.length === 0))
    .map(([person]) => person);
}

const startOf = ({ passage, from }: NameRun): number => passage.words[from]?.start ?? 0;

const isGoverned = ({ passage, from }: { readonly passage: Passage; readonly from: number }): boolean =>
  matchAt(passage.grammar.attribution.prepositions, passage.words, from - 1) === 1;

/** A subject's roles before its name are at most so many words. */
const longestRole = 6;

/** Where names are declined: one, or the role before it, that a sentence begins with, or that a verb of saying stands beside. */
function isSubject({ passage, from, to }: NameRun): boolean {
  const { words, sentences, grammar } = passage;
  const { say, prepositions } = grammar.attribution;
  if (!grammar.nameForms.agree) return false;
  if (!isBreak(passage, to) && words[to]?.capital === false && hasEnding(grammar.verbEndings, words[to].small))
    return true;
  for (let index = from; index >= Math.max(0, from - longestRole); index--) {
    const word = words[index];
    if (word === undefined || matchAt(prepositions, words, index) > 0) return false;
    const begins =
      index === from ||
      isIn(grammar.people.roles, word) ||
      (!word.capital && hasEnding(grammar.attributes, word.small));
    if (begins && lastStartingBy(sentences, word.start)?.start === word.start) return true;
    if (isBreak(passage, index)) return false;
    if (begins && matchAt(say, words, index - 1) > 0) return true;
  }
  return false;
}

function isWithin(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => (lastStartingBy(ranges, offset)?.end ?? -1) > offset;
}

const namedWords = (runs: readonly NameRun[]): ReadonlySet<Word> => new Set(runs.flatMap(wordsOfName));

/** What has a capital outside full names: a place's or an institution's first word does, a first name hardly. */
function loneWords(passages: readonly Passage[], named: ReadonlySet<Word>): ReadonlySet<string> {
  const lone = new Set<string>();
  for (const { words } of passages)
    for (const word of words) if (word.capital && !named.has(word)) lone.add(word.small);
  return lone;
}

type Meeting = { readonly passage: Passage; readonly index: number; readonly draft: Draft };

/** In which paragraph each was named in full last, and who was named by their surname alone. */
type Namesakes = { readonly inFull: Map<Draft, Passage>; readonly alone: Set<Draft> };
type Known = {
  readonly register: Register;
  readonly ends: ReadonlyMap<Word | undefined, Draft>;
  readonly inNames: ReadonlySet<Word>;
  readonly namesakes: Namesakes;
};

/** Every word that names a known person: the last of a full name, or a surname by itself. */
function meetingsIn(passage: Passage, { register, ends, inNames, namesakes }: Known): readonly Meeting[] {
  const { words, grammar } = passage;
  const found: Meeting[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !isNameLike(passage, index)) continue;
    const whole = ends.get(word);
    if (whole === undefined && inNames.has(word)) continue;
    const draft = whole ?? bearerOf(namedBy(register, grammar, word.small), word.small, passage, namesakes);
    if (draft === undefined) continue;
    if (whole === undefined) namesakes.alone.add(draft);
    else {
      namesakes.inFull.delete(draft);
      namesakes.inFull.set(draft, passage);
    }
    found.push({ passage, index, draft });
  }
  return found;
}

/**
 * Whose surname it is by itself: of several bearers whom the paragraph names in full, or who was called so before; nobody's
 * where both would be meant, or where two were named in full together.
 */
function bearerOf(
  bearers: readonly Draft[],
  small: string,
  passage: Passage,
  { inFull, alone }: Namesakes,
): Draft | undefined {
  if (bearers.length < 2) return bearers[0];
  const known = bearers.filter((each) => mayBear(each, small));
  const here = known.filter((each) => inFull.get(each) === passage);
  const called = known.filter((each) => alone.has(each));
  const meant = new Set([...here, ...called]);
  if (meant.size > 0) return meant.size === 1 ? [...meant][0] : undefined;
  const last = [...inFull.keys()].findLast((each) => known.includes(each));
  const together = known.filter((each) => last !== undefined && inFull.get(each) === inFull.get(last));
  return together.length > 1 ? undefined : (last ?? known[0]);
}

/** A name's form, and what stands beside it, tell its nominative and its gender. */
function noteForm({ passage, index, draft }: Meeting, named: ReadonlySet<Word>, lone: ReadonlySet<string>): void {
  const { words, grammar } = passage;
  const word = words[index];
  if (word === undefined) return;
  draft.bare.add(word.small);
  draft.alone ||= !named.has(word) && !draft.runs.some(({ smalls }) => lone.has(smalls[0] ?? ""));
  const title = genderOfTitle(grammar.genders, words[index - 1]?.small);
  if (title !== undefined) draft.votes[title] += 3;
  for (const [verb, gender] of verbsBeside(passage, index)) {
    const tells = matchAt(grammar.attribution.say, words, verb) > 0 || draft.runs.some(({ introduced }) => introduced);
    if (tells) draft.votes[gender] += 1;
  }
}

/** An aside between a subject and its verb has at most so many words. */
const longestAside = 12;

/** The verbs beside a name whose gender tells its bearer's: next to it, or past what two commas set off. */
function verbsBeside(passage: Passage, index: number): readonly (readonly [number, Gender])[] {
  const { words, grammar } = passage;
  const places = [index - 1, index + 1].filter((place) => !isBreak(passage, Math.max(index, place)));
  const aside = asideEnd(passage, index + 1);
  return (aside === undefined ? places : [...places, aside]).flatMap((place) => {
    const word = words[place];
    const isVerb =
      word?.capital === false &&
      (matchAt(grammar.attribution.say, words, place) > 0 ||
        (place > index && hasEnding(grammar.verbs.past.endings, word.small)));
    const gender = isVerb ? genderOfVerb(grammar.genders, word.small) : undefined;
    return gender === undefined ? [] : [[place, gender] as const];
  });
}

function asideEnd(passage: Passage, from: number): number | undefined {
  if (gapBefore(passage, from) !== ", ") return undefined;
  let index = from + 1;
  while (index < from + longestAside && !isBreak(passage, index)) index++;
  return gapBefore(passage, index) === ", " ? index : undefined;
}
