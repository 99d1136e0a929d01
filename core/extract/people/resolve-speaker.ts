/** Whom a speaker's phrase means: a name, a pronoun or a bare role, led back to a person of the article. */
import type { Range } from "../../model/article.ts";
import { nameRun, nameStem, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { genderOfVerb } from "../words/gender.ts";
import type { Grammar } from "../words/grammar.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import type { Gender } from "../words/name-forms.ts";
import { countBefore } from "../words/places.ts";
import { type Word, wordIndexAt } from "../words/words.ts";
import { institutionNamed, sourceWithin } from "./institutions.ts";
import { type Memory, type Place, placeOf } from "./memory.ts";
import type { Person } from "./person.ts";
import { headOf, isSameWord, roleGroupsAt, sharedWords } from "./roles.ts";
import { type Antecedent, antecedentsOf, fitsGender, stranger, weights } from "./spoken-of.ts";

/** How many introductions back a role looks. */
const widestLook = 40;
/** How many names of a phrase are looked at, and how many sentences back a role without a holder is looked for. */
const mostNamed = 8;
const nearSentences = 3;

/**
 * Who is meant by a speaker's phrase; undefined where nothing tells, and for those who are not to be named. `subject`
 * where the phrase is a verb's subject, which no name in another case can be.
 */
export function resolveSpeaker(memory: Memory, passage: Passage, phrase: Range, subject: boolean): string | undefined {
  const { words, grammar, text } = passage;
  const from = wordIndexAt(words, phrase.start);
  const inside = words.slice(from, wordIndexAt(words, phrase.end));
  if (inside.some((word) => isIn(grammar.people.unnamed, word)))
    return sourceWithin(memory.institutions(), text, phrase, inside.length);
  if (matchAt(grammar.attribution.institution, words, from) > 0)
    return institutionNamed(memory.institutions(), text, phrase);
  const acronym = memory.acronyms.get(text.slice(phrase.start, phrase.end));
  if (acronym !== undefined) return acronym;
  return personMeant(memory, passage, phrase, subject)?.name;
}

/** As `resolveSpeaker`, but of people alone. */
export function personMeant(memory: Memory, passage: Passage, phrase: Range, subject: boolean): Person | undefined {
  const { words, grammar } = passage;
  const from = wordIndexAt(words, phrase.start);
  const to = wordIndexAt(words, phrase.end);
  const inside = words.slice(from, to);
  const head = headOf(passage, from, to);
  if (inside.some((word) => isIn(grammar.people.unnamed, word))) return undefined;
  if (matchAt(grammar.attribution.institution, words, from) > 0) return undefined;
  if (head !== undefined && isIn(grammar.people.collectives, words[head])) return undefined;
  if (inside.length === 1 && matchAt(grammar.anyPronoun, words, from) > 0) {
    const place = placeOf(memory, phrase.start);
    return known(antecedentsOf(memory.mentions(), place, genderOfPronoun(passage, from))[0]?.person);
  }
  if (areSeveral(memory, passage, { from, to, head })) return undefined;
  const named = namedIn(memory, phrase, subject);
  if (named !== undefined) return named;
  const nobody = isFullName(passage, from, to) || inside.some((word) => isIn(grammar.indefinite, word));
  if (head === undefined || nobody) return undefined;
  const found = byRole(memory, passage, { from, to, head }, placeOf(memory, phrase.start));
  return isOwnerIn(memory, phrase, found) ? undefined : found;
}

/** "Orr's colleague" is another one than Orr. */
const isOwnerIn = ({ named }: Memory, { start, end }: Range, found: Person | undefined): boolean =>
  named
    .slice(
      countBefore(named, start, ({ at }) => at),
      countBefore(named, end, ({ at }) => at),
    )
    .some(({ person }) => person === found);

/** "Keller and Novak", "the two ministers": more than one, whom no one name stands for. */
function areSeveral({ named }: Memory, { words, grammar }: Passage, { from, to, head }: Heading) {
  const { joining, several, roles } = grammar.people;
  const name = named[countBefore(named, words[from]?.start ?? 0, ({ at }) => at)]?.at ?? Number.POSITIVE_INFINITY;
  for (let index = from; index < to; index++) {
    const { start, capital } = words[index] ?? { start: 0, capital: true };
    if (head !== undefined && index < head && matchAt(several, words, index) > 0)
      return !isOwned(grammar, words, index, head);
    if (capital || index === from || index + 1 >= to || !isIn(joining, words[index])) continue;
    const next = words[index + 1];
    if (isIn(grammar.anyPronoun, next)) return true;
    if (start > name && (next?.capital === true || isIn(roles, next))) return true;
  }
  return false;
}

type Heading = Pick<RolePhrase, "from" | "to"> & { readonly head: number | undefined };

/** "iki ülkenin cumhurbaşkanı" is one man: there are several of what he is president of. */
const isOwned = ({ verbLast }: Grammar, words: readonly Word[], from: number, to: number): boolean =>
  verbLast !== undefined && words.slice(from, to).some(({ small }) => hasEnding(verbLast.nouns.genitive, small));

/** The last name of the phrase that can be the speaker's: others' stand before it («пресс-секретарь Петрова Анна Ли»). */
function namedIn({ named }: Memory, phrase: Range, subject: boolean): Person | undefined {
  const from = countBefore(named, phrase.start, ({ at }) => at);
  const to = countBefore(named, phrase.end, ({ at }) => at);
  return named.slice(Math.max(from, to - mostNamed), to).findLast(({ bare }) => bare || !subject)?.person;
}

/** A name that the memory does not know is still nobody else's. */
function isFullName(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (nameRun(passage, index, to) > 1) return true;
  return false;
}

/** The person last spoken of before the offset: for quotations whose attribution leaves the subject out. */
export const lastSpokenOf = (memory: Memory, at: number): string | undefined =>
  known(antecedentsOf(memory.mentions(), placeOf(memory, at), undefined)[0]?.person)?.name;

const known = (person: Person | undefined): Person | undefined => (person === stranger ? undefined : person);

/** Undefined where the language's pronouns do not tell. */
export function genderOfPronoun({ words, grammar }: Passage, index: number): Gender | undefined {
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
  const gender = genderBeside(passage, phrase);
  const near = antecedentsOf(memory.mentions(), place, gender);
  const holders = holdersOf(memory, passage, phrase, place.at).filter(({ person }) => fitsGender(person, gender));
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
  if (last !== undefined && last.distance <= nearSentences && last.weight >= weights.subject)
    return mayBe(memory, passage, phrase, last.person) ? known(last.person) : undefined;
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
function holdersOf({ introductions }: Memory, passage: Passage, { from, to, head }: RolePhrase, at: number) {
  const { words, grammar } = passage;
  const groups = roleGroupsAt(grammar, words.slice(from, to), head - from);
  const small = words[head]?.small ?? "";
  const end = countBefore(introductions, at, (introduction) => introduction.at);
  const own = namesAmong(passage, words.slice(from, to));
  const isOfPlace = grammar.verbLast === undefined && words.slice(from, to).some((word) => mayBePlace(passage, word));
  return introductions.slice(Math.max(0, end - widestLook), end).filter(({ roles, groups: held }) => {
    const isSame = roles.some((each) => isSameWord(each.small, small));
    const theirs = namesAmong(passage, roles);
    if (isOfAnother(own, theirs) || (isOfPlace && theirs.length === 0 && !isSame)) return false;
    if (groups.size > 0 && held.size > 0) return [...groups].some((group) => held.has(group));
    return isSame;
  });
}

/** "Qırğızıstan" in "Qırğızıstan Prezidenti": of what somebody is that, who is not Kazakhstan's; an abbreviation may stand for any name. */
const namesAmong = (passage: Passage, roles: readonly Word[]): readonly Word[] =>
  roles.filter(
    (word) => mayBePlace(passage, word) && !/^\p{Lu}{2,}$/u.test(passage.text.slice(word.start, word.stemEnd)),
  );

/** "Prime" of "Prime Minister" is none; where names are declined such words have no capital, but at a sentence's beginning. */
const mayBePlace = ({ names, grammar: { people, verbLast, nameForms } }: Passage, word: Word): boolean =>
  word.capital &&
  (verbLast !== undefined || names.stems.has(nameStem(word.small))) &&
  (verbLast !== undefined || nameForms.agree || !isIn(people.notNames, word)) &&
  !isIn(people.roles, word) &&
  !isIn(people.collectives, word);

/** «Таджикский» is of «Таджикистан». */
function isOfAnother(own: readonly Word[], theirs: readonly Word[]): boolean {
  const stems = new Set(theirs.map(({ small }) => nameStem(small)));
  return own.length > 0 && stems.size > 0 && !own.some(({ small }) => stems.has(nameStem(small)));
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
  if (isOfAnother(namesAmong(passage, words.slice(from, to)), namesAmong(passage, roles))) return false;
  if (isIn(grammar.anybodysRoles, words[head]) || known.length === 0) return true;
  const groups = roleGroupsAt(grammar, words.slice(from, to), head - from);
  return known.some(({ groups: held }) => [...groups].some((group) => held.has(group)));
}
