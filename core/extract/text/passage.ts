/** A paragraph with its words, and the grammar to read them by: what the rules of attribution and intention look at. */
import type { Range } from "../../model/article.ts";
import type { Grammar } from "../words/grammar.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { type Word, wordAt } from "../words/words.ts";
import type { Paragraph } from "./paragraphs.ts";

export type Passage = {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly sentences: readonly Range[];
  readonly words: readonly Word[];
  readonly grammar: Grammar;
  readonly names: Names;
};

/** The article's words that have a capital. */
export type Names = {
  /** All their forms. */
  readonly forms: ReadonlySet<string>;
  /** Those forms that have it within a sentence, and their beginnings. */
  readonly within: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
};

/** What the forms of one name share, in languages with endings. */
export const nameStem = (small: string): string => small.slice(0, 4);

/** What stands between a word and the one before it. */
export function gapBefore({ text, words }: Passage, index: number): string {
  const from = wordAt(words, index - 1)?.end;
  const to = wordAt(words, index)?.start;
  return from === undefined || to === undefined ? "" : text.slice(from, to);
}

export const isSpaceBefore = ({ words }: Passage, index: number): boolean => wordAt(words, index)?.spaced === true;

/** Where most phrases and clauses end: asked for before a gap is cut out and looked through. */
export const isCommaBefore = ({ text, words }: Passage, index: number): boolean => {
  const before = wordAt(words, index - 1);
  return before !== undefined && index < words.length && text.charCodeAt(before.end) === comma;
};

const comma = ",".charCodeAt(0);

/** Whether a phrase cannot go on from the word before into this one: punctuation that is neither an initial's nor a name's. */
export function isBreak(passage: Passage, index: number): boolean {
  if (isSpaceBefore(passage, index)) return false;
  if (isCommaBefore(passage, index)) return true;
  const gap = gapBefore(passage, index);
  if (/[,;:!?…\n]|\s[—–-]+\s/.test(gap)) return true;
  return gap.includes(".") && !isInitial(passage, index - 1) && !isTitle(passage, index - 1);
}

/** «J.», «К. Ш.», "U.S.": letters that a full stop follows. */
export function isInitial({ text, words }: Passage, index: number): boolean {
  const word = wordAt(words, index);
  return word?.capital === true && text.charAt(word.end) === "." && initials.test(text.slice(word.start, word.end));
}

const initials = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** "Ms.", «г-н.»: an abbreviation that goes on with what it abbreviates a title of. */
const isTitle = ({ words, grammar }: Passage, index: number): boolean =>
  grammar.neverEnding.has(words[index]?.small ?? "");

/** Whether an opening mark stands right before the word. */
export const isMarked = (passage: Passage, index: number): boolean =>
  !isSpaceBefore(passage, index) && /[«"“„‘'’]$/.test(gapBefore(passage, index));

/** A word with a capital, or with one after an article («аль-Муалем»), that may be part of a person's name. */
export const isNameLike = ({ text, words, grammar }: Passage, index: number): boolean => {
  const word = wordAt(words, index);
  if (word === undefined) return false;
  const { findings } = word;
  findings.nameLike ??=
    (word.capital || article.test(text.slice(word.start, word.end))) &&
    !isIn(grammar.people.notNames, word) &&
    !/\d/.test(word.small);
  return findings.nameLike;
};

const article = /^\p{Ll}{1,3}[-‑'’]\p{Lu}/u;

export const isPronoun = ({ words, grammar }: Passage, index: number): boolean =>
  matchAt(grammar.anyPronoun, words, index) > 0;

/** No name has more words; a text of nothing but capitals must not make every run as long as itself. */
const longestRun = 6;

/** How many words, from `index` on, are a run of names: «Сергей Лавров», "J. R. Hale", "Ursula von der Leyen". */
export function nameRun(passage: Passage, index: number, limit: number): number {
  const last = Math.min(limit, index + longestRun);
  let length = 0;
  while (index + length < last) {
    const at = index + length;
    if (!isNameLike(passage, at) && (length === 0 || !isWithinName(passage, at, last))) break;
    if (length > 0 && !(isSpaceBefore(passage, at) || isInitial(passage, at - 1))) break;
    length++;
  }
  return length;
}

/** «да» in «Лула да Силва»: a particle with a part of the name on either side; two may stand together. */
export function isWithinName(passage: Passage, index: number, limit: number): boolean {
  if (!isParticle(passage, index)) return false;
  const first = isParticle(passage, index - 1) ? index - 1 : index;
  const next = isParticle(passage, index + 1) ? index + 2 : index + 1;
  if (next >= limit || !isNameLike(passage, first - 1) || !isNameLike(passage, next)) return false;
  for (let at = first; at <= next; at++) if (!isSpaceBefore(passage, at)) return false;
  return true;
}

const isParticle = ({ words, grammar }: Passage, index: number): boolean =>
  wordAt(words, index)?.capital === false && isIn(grammar.people.nameParticles, words[index]);
