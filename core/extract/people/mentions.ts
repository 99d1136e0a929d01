/** Names, and what is led back to them, in the order of the text: each may be whom the next pronoun means. */
import type { Range } from "../../model/article.ts";
import { isBreak, isNameLike, type Passage } from "../text/passage.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { lastStartingBy } from "../words/places.ts";
import { type Memory, type Named, type Place, placeOf } from "./memory.ts";
import type { Person } from "./person.ts";
import { genderOfPronoun, personMeant } from "./resolve-speaker.ts";
import { speechesIn } from "./speech.ts";
import { antecedentsOf, type Mention, stranger, weights } from "./spoken-of.ts";

export function mentionsOf(
  memory: Omit<Memory, "mentions">,
  passages: readonly Passage[],
  isQuoted: (at: number) => boolean,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const soFar = { ...memory, mentions: () => mentions };
  const names = new Map(memory.named.map((each) => [each.at, each]));
  for (const passage of passages) {
    const speeches = speechesIn(passage, isQuoted);
    const spoken = speeches.flatMap(({ phrases }) => phrases).sort((left, right) => left.start - right.start);
    const silent = new Set(speeches.flatMap(({ at, phrases }) => (phrases.length === 0 ? [at] : [])));
    const starts = new Set([...spoken.map(({ start }) => start), ...silent]);
    let begun = -1;
    let opened = -1;
    passage.words.forEach((word, index) => {
      if (!isPerson(passage, index, names, starts) || isQuoted(word.start)) return;
      const place = placeOf(memory, word.start);
      const phrase = phraseAt(spoken, word.start);
      const named = names.get(word.start);
      const goesOn = silent.has(word.start);
      const person =
        named?.person ??
        (goesOn ? lastSubject(soFar, passage, place) : meant(soFar, passage, index, phrase, place)) ??
        (phrase?.start === word.start && isLoneName(passage, index, phrase) ? stranger : undefined);
      if (person === undefined) return;
      if (person.doubtful && person !== stranger && !closes(passage, phrase, word.end)) return;
      const part = named === undefined ? "subject" : partOf(passage, index, named);
      const first = (part === "subject" ? opened : begun) < place.sentence;
      begun = place.sentence;
      if (part === "subject") opened = place.sentence;
      mentions.push({ ...place, person, weight: weightOf(part, goesOn || phrase !== undefined, first) });
    });
  }
  return mentions;
}

/** Whether the word can mean somebody at all: most cannot, and nothing more is asked of them. */
function isPerson(
  passage: Passage,
  index: number,
  names: ReadonlyMap<number, unknown>,
  starts: ReadonlySet<number>,
): boolean {
  const word = passage.words[index];
  if (word === undefined) return false;
  if (isIn(passage.grammar.nominatives, word) || (starts.size > 0 && starts.has(word.start))) return true;
  return isNameLike(passage, index) && names.has(word.start);
}

/** «сообщил Песков»: one word that is neither a role nor an abbreviation, in languages whose verb stands before its object. */
function isLoneName(passage: Passage, index: number, phrase: Range): boolean {
  const { text, words, grammar } = passage;
  const word = words[index];
  if (word === undefined || word.end !== phrase.end || grammar.verbLast !== undefined) return false;
  if (isIn(grammar.people.roles, word) || isIn(grammar.people.collectives, word)) return false;
  return isNameLike(passage, index) && !/^\p{Lu}+$/u.test(text.slice(word.start, word.end));
}

const phraseAt = (spoken: readonly Range[], at: number): Range | undefined => {
  const phrase = lastStartingBy(spoken, at);
  return phrase !== undefined && at < phrase.end ? phrase : undefined;
};

/** Whether the phrase ends with the name that ends there, but for a bracketed spelling. */
const closes = ({ text }: Passage, phrase: Range | undefined, end: number): boolean =>
  phrase !== undefined && /^(?:\s?\(.*)?$/s.test(text.slice(end, phrase.end));

type Part = "subject" | "oblique" | "governed";

function weightOf(part: Part, speaks: boolean, first: boolean): number {
  if (part === "governed") return weights.governed;
  if (speaks) return weights.speaks;
  if (part === "oblique") return first ? weights.owner : weights.governed;
  return first ? weights.subject : weights.passing;
}

/** What case and adposition tell of a name's part in its sentence. */
function partOf(passage: Passage, index: number, { bare }: Named): Part {
  const { words, grammar } = passage;
  let from = index;
  while (from > 0 && index - from < 3 && !isBreak(passage, from) && isNameLike(passage, from - 1)) from--;
  if (matchAt(grammar.attribution.prepositions, words, from - 1) === 1) return "governed";
  const postposition = grammar.verbLast?.postpositions;
  if (postposition !== undefined && !isBreak(passage, index + 1) && matchAt(postposition, words, index + 1) > 0)
    return "governed";
  return bare ? "subject" : "oblique";
}

/** A verb of speaking whose subject is left out goes on with the one before. */
const lastSubject = (memory: Memory, { grammar }: Passage, place: Place): Person | undefined =>
  grammar.verbLast === undefined ? undefined : antecedentsOf(memory.mentions(), place, undefined)[0]?.person;

/** Whom a pronoun, or the head of a speaker's phrase without a name, means. */
function meant(memory: Memory, passage: Passage, index: number, phrase: Range | undefined, place: Place) {
  const { words, grammar } = passage;
  const word = words[index];
  if (word === undefined) return undefined;
  if (!isIn(grammar.nominatives, word))
    return phrase?.start === word.start ? personMeant(memory, passage, phrase, true) : undefined;
  const gender = genderOfPronoun(passage, index);
  if (isIn(grammar.people.collectives, word) || (gender === undefined && grammar.tellsGender)) return undefined;
  return antecedentsOf(memory.mentions(), place, gender)[0]?.person;
}
