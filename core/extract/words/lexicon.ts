/** Phrases as a pack lists them, compiled for looking up a word at a time. */
import { letterNumbers, mostLetters, withLetter } from "./letters.ts";
import { type Word, wordAt } from "./words.ts";

/** The later words of a phrase; in the pack a trailing `*` stands for any ending, a leading one for any beginning. */
export type Phrase = readonly Pattern[];
/** A word of a phrase, compiled: what it must have, and where. */
type Pattern = { readonly core: string; readonly openStart: boolean; readonly openEnd: boolean };
/** What a word may be to a lexicon: a phrase by itself; of several words the first, the second, the last. */
type Part = "alone" | "first" | "second" | "last";
/** What a word is to the lexicons of a vocabulary. */
export type Found = {
  /** For each row of lexicons four numbers, with a bit for each lexicon. */
  readonly bits: readonly number[];
  /** What may follow it as the first of several words. */
  readonly phrases: Entry["phrases"];
};
/** A row's numbers, side by side: where it is a phrase or the first of several words, … */
const beginning = 0;
/** … a phrase by itself, the second of several words, … */
const alone = 1;
const second = 2;
/** … a phrase or the last of several words. */
const ending = 3;
/** A pattern of any lexicons, with what a word is to them that fits it, and the phrases that go on from it. */
type Entry = {
  readonly pattern: Pattern;
  readonly parts: { readonly lexicon: Lexicon; readonly part: Part }[];
  readonly phrases: { readonly lexicon: Lexicon; readonly rest: Phrase }[];
  /** What a word is that fits nothing else. */
  found: Found | undefined;
};

/** By the number that a few letters make; an empty list for fewer letters, where others go on. */
type Filed = (Entry[] | undefined)[];

/** A language's lexicons together, so that a word is looked up in all of them at once. */
export type Vocabulary = {
  /** By the pattern as the pack has it; one without a star is the word itself. */
  readonly entries: Map<string, Entry>;
  /** Of those with a star: by the few letters that the word must begin with, or else end with, or have within. */
  readonly beginnings: Filed;
  readonly endings: Filed;
  readonly insides: Filed;
  /** How many lexicons there are. */
  size: number;
  /** What a word is that fits no entry, as most do. */
  nothing: Found | undefined;
};
/** One of a vocabulary's lexicons, by its bit, and where its row begins, among those of a word's findings. */
export type Lexicon = {
  readonly row: number;
  readonly bit: number;
  /** Without a phrase. */
  readonly empty: boolean;
  /** In words, of its longest phrase. */
  readonly longest: number;
};

export const newVocabulary = (): Vocabulary => ({
  entries: new Map(),
  beginnings: new Array(letterNumbers).fill(undefined),
  endings: new Array(letterNumbers).fill(undefined),
  insides: new Array(letterNumbers).fill(undefined),
  size: 0,
  nothing: undefined,
});

/** So many lexicons share a number, one bit each. */
const bitsInRow = 30;
const numbersInRow = 4;

/** A vocabulary must have all its lexicons before the first word is looked up in it. */
export function compileLexicon(phrases: readonly string[], vocabulary: Vocabulary): Lexicon {
  const place = vocabulary.size++;
  const longest = phrases.reduce((most, phrase) => Math.max(most, phrase.split(" ").length), 0);
  const empty = phrases.length === 0;
  const lexicon = { row: Math.floor(place / bitsInRow) * numbersInRow, bit: 1 << (place % bitsInRow), empty, longest };
  for (const phrase of phrases) {
    const [first = "", ...later] = phrase.split(" ");
    const entry = entryFor(vocabulary, first);
    entry.parts.push({ lexicon, part: later.length === 0 ? "alone" : "first" });
    if (later[0] === undefined) continue;
    entry.phrases.push({ lexicon, rest: later.map(patternOf) });
    entryFor(vocabulary, later[0]).parts.push({ lexicon, part: "second" });
    entryFor(vocabulary, later.at(-1) ?? "").parts.push({ lexicon, part: "last" });
  }
  return lexicon;
}

function entryFor({ entries, beginnings, endings, insides }: Vocabulary, written: string): Entry {
  const before = entries.get(written);
  if (before !== undefined) return before;
  const pattern = patternOf(written);
  const entry = { pattern, parts: [], phrases: [], found: undefined };
  entries.set(written, entry);
  if (pattern.openEnd) file(pattern.openStart ? insides : beginnings, pattern.core, entry);
  else if (pattern.openStart) file(endings, reversed(pattern.core), entry);
  return entry;
}

const reversed = (word: string): string => word.split("").reverse().join("");

function file(filed: Filed, core: string, entry: Entry): void {
  let letters = 0;
  for (let at = 0; at < Math.min(mostLetters, core.length); at++) {
    letters = withLetter(letters, core, at);
    filed[letters] ??= [];
  }
  filed[letters]?.push(entry);
}

/** Lexicons in an order that counts: the months, the days of the week. */
export type Series = { readonly each: readonly Lexicon[]; readonly any: Lexicon };

export const compileSeries = (each: readonly (readonly string[])[], vocabulary: Vocabulary): Series => ({
  each: each.map((phrases) => compileLexicon(phrases, vocabulary)),
  any: compileLexicon(each.flat(), vocabulary),
});

/** Which of the series has the word, from 0; -1 for none, which one look tells. */
export const placeIn = ({ each, any }: Series, word: Word | undefined): number =>
  isIn(any, word) ? each.findIndex((lexicon) => isIn(lexicon, word)) : -1;

/** Which of the series has the longest phrase that begins at the word, and how long it is: «cümə» is Friday, «cümə axşamı» Thursday. */
export function longestIn(
  { each, any }: Series,
  words: readonly Word[],
  index: number,
): { readonly place: number; readonly length: number } {
  if (matchAt(any, words, index) === 0) return { place: -1, length: 0 };
  const lengths = each.map((lexicon) => matchAt(lexicon, words, index));
  const length = Math.max(...lengths);
  return { place: lengths.indexOf(length), length };
}

/** How many words, from the one at `index` on, are the longest phrase of the lexicon that begins there; 0 for none. */
export function matchAt(lexicon: Lexicon, words: readonly Word[], index: number): number {
  const word = wordAt(words, index);
  if (word === undefined) return 0;
  const { findings } = word;
  const { row, bit } = lexicon;
  if (((findings.bits[row + beginning] ?? 0) & bit) === 0) return 0;
  const shortest = ((findings.bits[row + alone] ?? 0) & bit) === 0 ? 0 : 1;
  const next = words[index + 1];
  if (next === undefined || ((next.findings.bits[row + second] ?? 0) & bit) === 0) return shortest;
  return Math.max(shortest, longestPhrase(lexicon, findings, words, index + 1));
}

/** With the word before `from`, in words; 0 where no phrase of several words goes on there. */
function longestPhrase(lexicon: Lexicon, { phrases }: Found, words: readonly Word[], from: number): number {
  let longest = 0;
  for (const each of phrases)
    if (each.lexicon === lexicon && each.rest.length >= longest && goesOn(each.rest, words, from))
      longest = each.rest.length + 1;
  return longest;
}

/** No phrase that is looked for from its last word has more words. */
const longestBack = 4;

/** Whether a phrase of the lexicon ends with the word at `index`. */
export function endsAt(lexicon: Lexicon, words: readonly Word[], index: number): boolean {
  const { row, bit } = lexicon;
  if (((wordAt(words, index)?.findings.bits[row + ending] ?? 0) & bit) === 0) return false;
  const longest = Math.min(longestBack, lexicon.longest);
  for (let length = 1; length <= longest; length++) {
    if (matchAt(lexicon, words, index - length + 1) === length) return true;
  }
  return false;
}

/** Whether the word by itself is a phrase of the lexicon. */
export const isIn = (lexicon: Lexicon, word: Word | undefined): boolean =>
  word !== undefined && ((word.findings.bits[lexicon.row + alone] ?? 0) & lexicon.bit) !== 0;

/** Whether a phrase of the lexicon begins with the word. */
export const begins = ({ row, bit }: Lexicon, { findings }: Word): boolean =>
  ((findings.bits[row + beginning] ?? 0) & bit) !== 0;

/** Looks the word up in every lexicon of the vocabulary. */
export function findIn(vocabulary: Vocabulary, small: string): Found {
  const entries = entriesOf(vocabulary, small);
  const [only] = entries;
  if (entries.length > 1) return foundBy(entries, vocabulary);
  if (only !== undefined) {
    only.found ??= foundBy(entries, vocabulary);
    return only.found;
  }
  vocabulary.nothing ??= foundBy(entries, vocabulary);
  return vocabulary.nothing;
}

function foundBy(entries: readonly Entry[], { size }: Vocabulary): Found {
  const bits = new Array<number>(Math.ceil(size / bitsInRow) * numbersInRow).fill(0);
  const enter = (number: number, { row, bit }: Lexicon): void => {
    bits[row + number] = (bits[row + number] ?? 0) | bit;
  };
  const phrases: Entry["phrases"] = [];
  for (const entry of entries) {
    phrases.push(...entry.phrases);
    for (const { lexicon, part } of entry.parts) {
      if (part === "alone") enter(alone, lexicon);
      if (part === "second") enter(second, lexicon);
      if (part === "alone" || part === "first") enter(beginning, lexicon);
      if (part === "alone" || part === "last") enter(ending, lexicon);
    }
  }
  return { bits, phrases };
}

/** All whose pattern the word fits. */
function entriesOf(vocabulary: Vocabulary, small: string): readonly Entry[] {
  const { entries, beginnings, endings, insides } = vocabulary;
  const found: Entry[] = [];
  const itself = entries.get(small);
  if (itself !== undefined) found.push(itself);
  takeBeginning(beginnings, small, 0, found);
  let letters = 0;
  for (let length = 1; length <= Math.min(mostLetters, small.length); length++) {
    letters = withLetter(letters, small, small.length - length);
    const filed = endings[letters];
    if (filed === undefined) break;
    takeFitting(filed, small, found);
  }
  for (let from = 0; from < small.length; from++) takeBeginning(insides, small, from, found);
  return found;
}

/** Those filed under the letters that stand from `from` on: one, two or three. */
function takeBeginning(filed: Filed, small: string, from: number, into: Entry[]): void {
  let letters = 0;
  for (let at = from; at < Math.min(from + mostLetters, small.length); at++) {
    letters = withLetter(letters, small, at);
    const entries = filed[letters];
    if (entries === undefined) return;
    takeFitting(entries, small, into);
  }
}

function takeFitting(filed: readonly Entry[], small: string, into: Entry[]): void {
  for (const entry of filed) if (fits(entry.pattern, small)) into.push(entry);
}

/** As a regular expression has it, with no sign that means more than itself. */
export const literally = (text: string): string => text.replace(/[.*+?^()[\]{}|\\$]/g, "\\$&");

function goesOn(rest: Phrase, words: readonly Word[], from: number): boolean {
  for (let step = 0; step < rest.length; step++) {
    const pattern = rest[step];
    if (pattern !== undefined && !fits(pattern, words[from + step]?.small)) return false;
  }
  return true;
}

function patternOf(word: string): Pattern {
  const openStart = word.startsWith("*");
  const openEnd = word.endsWith("*");
  return { core: word.slice(openStart ? 1 : 0, openEnd ? -1 : undefined), openStart, openEnd };
}

function fits({ core, openStart, openEnd }: Pattern, small: string | undefined): boolean {
  if (small === undefined) return false;
  if (openEnd) return openStart ? small.includes(core) : small.startsWith(core);
  return openStart ? small.endsWith(core) : small === core;
}
