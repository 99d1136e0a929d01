/** What people are called by beside their names: roles, and which of them may be one person's. */

import { gapBefore, isBreak, nameRun, type Passage } from "../text/passage.ts";
import type { Grammar } from "../words/grammar.ts";
import { isIn, type Lexicon, matchAt } from "../words/lexicon.ts";
import type { Word } from "../words/words.ts";
import type { NameRun } from "./names.ts";

/** A role stands within this many words of its name. */
const roleReach = 12;
const appositionReach = 6;

/** The words that a name is introduced with, and the groups of roles among them; none without a role. */
export type Introducing = { readonly roles: readonly Word[]; readonly groups: ReadonlySet<Lexicon> };

const met = new WeakMap<NameRun, Introducing>();
const nothing: Introducing = { roles: [], groups: new Set() };

/** Words before the name without a break, or an apposition right after it. */
export function introducing(run: NameRun): Introducing {
  const before = met.get(run);
  if (before !== undefined) return before;
  const found = findIntroducing(run);
  met.set(run, found);
  return found;
}

function findIntroducing({ passage, from, to }: NameRun): Introducing {
  const { words, grammar } = passage;
  let start = from;
  if (isApposition(passage, from, to)) start--;
  while (start > Math.max(0, from - roleReach) && !isBreak(passage, start) && !isNamed(passage, start - 1)) start--;
  const close = /^\s?\(?,?\s?[—–-]?\s?$/.test(gapBefore(passage, to)) && isIn(grammar.people.roles, words[to]);
  const spans = [
    { first: start, end: from },
    { first: to, end: close ? Math.min(words.length, to + appositionReach) : to },
  ];
  const roles = spans.flatMap(({ first, end }) =>
    words.slice(first, end).filter((_, offset) => !isOthersRole(passage, first + offset)),
  );
  const { roles: known, collectives } = grammar.people;
  if (!roles.some((word) => isIn(known, word) && !isIn(collectives, word))) return nothing;
  const groups = new Set<Lexicon>();
  for (const { first, end } of spans)
    for (let index = first; index < end; index++) for (const group of groupsAt(passage, index)) groups.add(group);
  return { roles, groups };
}

/** "the union's negotiator, Brian Coyle,": between two breaks a name after the role that it has. */
function isApposition(passage: Passage, from: number, to: number): boolean {
  const { words, grammar } = passage;
  return gapBefore(passage, from) === ", " && isIn(grammar.people.roles, words[from - 1]) && isClosed(passage, to);
}

const isClosed = (passage: Passage, to: number): boolean =>
  to >= passage.words.length || isBreak(passage, to) || matchAt(passage.grammar.attribution.say, passage.words, to) > 0;

/** Of another's role only what both make together: «министрінің орынбасары». */
const groupsAt = (passage: Passage, index: number): ReadonlySet<Lexicon> =>
  isOthersRole(passage, index) && matchAt(passage.grammar.anySameRole, passage.words, index) < 2
    ? noGroups
    : roleGroupsAt(passage.grammar, passage.words, index);

/** Where another name ends, its role ends too: «главы ведомства Петрова с заместителем министра Ивановым». */
const isNamed = (passage: Passage, index: number): boolean =>
  index > 0 &&
  nameRun(passage, index - 1, index + 1) === 2 &&
  [index - 1, index].every(
    (each) => !isIn(passage.grammar.people.roles, passage.words[each]) && !isAbbreviated(passage, each),
  );

const isAbbreviated = ({ text, words }: Passage, index: number): boolean =>
  /^\p{Lu}{2,}/u.test(text.slice(words[index]?.start, words[index]?.end));

/** «заместитель министра» is no minister, "bakan yardımcısı" neither. */
const isOthersRole = ({ words, grammar }: Passage, index: number): boolean =>
  isIn(grammar.people.roles, words[index]) &&
  isIn(grammar.people.roles, words[grammar.headLast ? index + 1 : index - 1]);

/** The groups of the role that begins there; its longest phrase decides («глава правительства»). */
export function roleGroupsAt(
  { sameRoles, anySameRole }: Grammar,
  words: readonly Word[],
  index: number,
): ReadonlySet<Lexicon> {
  const longest = matchAt(anySameRole, words, index);
  return longest === 0 ? noGroups : new Set(sameRoles.filter((group) => matchAt(group, words, index) === longest));
}

const noGroups: ReadonlySet<Lexicon> = new Set();

/** The word for what the speaker is: of several roles and institutions the one that the language's word order tells. */
export function headOf({ words, grammar }: Passage, from: number, to: number): number | undefined {
  const { roles, collectives } = grammar.people;
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    if (index > from && matchAt(grammar.attribution.prepositions, words, index) > 0) break;
    if (isIn(roles, words[index]) || isIn(collectives, words[index])) found.push(index);
  }
  return grammar.headLast ? found.at(-1) : found[0];
}

/** The same but for an ending of two letters. */
export function isSameWord(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  const shared = Math.max(3, shorter - 2);
  return Math.abs(left.length - right.length) <= 3 && left.slice(0, shared) === right.slice(0, shared);
}

export const sharedWords = (phrase: readonly Word[], roles: readonly Word[]): number =>
  phrase.filter(({ small }) => small.length > 2 && roles.some((role) => isSameWord(role.small, small))).length;
