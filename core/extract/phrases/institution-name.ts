/** «Сауда және интеграция министрі», "Ticaret ve Sanayi Bakanı": where "and", or a comma, stands within an institution's name. */

import { gapBefore, isBreak, isNameLike, isSpaceBefore, type Passage } from "../text/passage.ts";
import { endsAt, isIn } from "../words/lexicon.ts";

/** In words: how far after it the role or institution stands that its name ends with, and before it the name begins. */
const longestPart = 5;

/** Whether the word joins two parts of one name; those of two people are full names, or a role after the word. */
export function joinsName(passage: Passage, at: number): boolean {
  const { words, grammar } = passage;
  if (!isIn(grammar.people.joining, words[at]) || isBreak(passage, at) || isBreak(passage, at + 1)) return false;
  return !isFullName(passage, at) && hasBeginning(passage, at) && isHeadAhead(passage, at + 1);
}

/** Whether the comma before the word stands in a list of such parts: «Эмгек, социалдык камсыздоо жана миграция министри». */
export function listsName(passage: Passage, at: number): boolean {
  if (gapBefore(passage, at) !== ", " || isFullName(passage, at)) return false;
  for (let next = at + 1; next <= at + longestPart && !isBreak(passage, next); next++)
    if (isIn(passage.grammar.people.joining, passage.words[next])) return joinsName(passage, next);
  return false;
}

/** The nearest such word before; between it and the name's end a noun may have any case («халықты әлеуметтік қорғау министрі»). */
export function joiningBefore(passage: Passage, from: number): number | undefined {
  for (let index = from - 1; index > from - longestPart; index--) {
    if (joinsName(passage, index)) return index;
    if (isBreak(passage, index)) return undefined;
  }
  return undefined;
}

const isFullName = (passage: Passage, at: number): boolean =>
  isNameLike(passage, at - 1) && isNameLike(passage, at - 2) && isSpaceBefore(passage, at - 1);

/** The name's first word has a capital; between it and the word that joins stands no role. */
function hasBeginning(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - longestPart); index--) {
    if (isHead(passage, index)) return false;
    if (passage.words[index]?.capital === true) return true;
    if (isBreak(passage, index) && gapBefore(passage, index) !== ", ") return false;
  }
  return false;
}

/** A role that the name is part of, but not the role of another right after the word. */
function isHeadAhead(passage: Passage, from: number): boolean {
  if (isHead(passage, from)) return false;
  for (let index = from + 1; index < from + longestPart && !isBreak(passage, index); index++)
    if (isHead(passage, index)) return true;
  return false;
}

const isHead = ({ words, grammar }: Passage, index: number): boolean =>
  endsAt(grammar.people.roles, words, index) || endsAt(grammar.people.collectives, words, index);
