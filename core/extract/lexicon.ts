/** Phrases as a pack lists them, compiled for looking up a word at a time. */
import type { Word } from "./words.ts";

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

/** A language's lexicons together, so that a word is looked up in all of them at once. */
export type Vocabulary = {
  /** By the pattern as the pack has it; one without a star is the word itself. */
  readonly entries: Map<string, Entry>;
  /** Of those with a star: by the few letters that the word must begin with, or else end with; or have within. */
  readonly beginnings: Map<string, Entry[]>;
  readonly endings: Map<string, Entry[]>;
  readonly insides: Entry[];
  /** What has any of the last; once the first word was looked up. */
  inside: RegExp | undefined;
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
  beginnings: new Map(),
  endings: new Map(),
  insides: [],
  inside: undefined,
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

/** In letters, of what the entries are filed under. */
const keyLength = 3;

function entryFor({ entries, beginnings, endings, insides }: Vocabulary, written: string): Entry {
  const before = entries.get(written);
  if (before !== undefined) return before;
  const pattern = patternOf(written);
  const entry = { pattern, parts: [], phrases: [], found: undefined };
  entries.set(written, entry);
  if (pattern.openStart && pattern.openEnd) insides.push(entry);
  else if (pattern.openStart) add(endings, pattern.core.slice(-keyLength), entry);
  else if (pattern.openEnd) add(beginnings, pattern.core.slice(0, keyLength), entry);
  return entry;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
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
  const word = words[index];
  if (word === undefined) return 0;
  const { found } = word.findings;
  const { row, bit } = lexicon;
  if (((found.bits[row + beginning] ?? 0) & bit) === 0) return 0;
  const shortest = ((found.bits[row + alone] ?? 0) & bit) === 0 ? 0 : 1;
  const next = words[index + 1];
  if (next === undefined || ((next.findings.found.bits[row + second] ?? 0) & bit) === 0) return shortest;
  return Math.max(shortest, longestPhrase(lexicon, found, words, index + 1));
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
  if (((words[index]?.findings.found.bits[row + ending] ?? 0) & bit) === 0) return false;
  const longest = Math.min(longestBack, lexicon.longest);
  for (let length = 1; length <= longest; length++) {
    if (matchAt(lexicon, words, index - length + 1) === length) return true;
  }
  return false;
}

/** Whether the word by itself is a phrase of the lexicon. */
export const isIn = (lexicon: Lexicon, word: Word | undefined): boolean =>
  word !== undefined && ((word.findings.found.bits[lexicon.row + alone] ?? 0) & lexicon.bit) !== 0;

/** Whether a phrase of the lexicon begins with the word. */
export const begins = ({ row, bit }: Lexicon, { findings }: Word): boolean =>
  ((findings.found.bits[row + beginning] ?? 0) & bit) !== 0;

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
  for (const { parts } of entries)
    for (const { lexicon, part } of parts) {
      if (part === "alone") enter(alone, lexicon);
      if (part === "second") enter(second, lexicon);
      if (part === "alone" || part === "first") enter(beginning, lexicon);
      if (part === "alone" || part === "last") enter(ending, lexicon);
    }
  return { bits, phrases: entries.flatMap(({ phrases }) => phrases) };
}

/** All whose pattern the word fits. */
function entriesOf(vocabulary: Vocabulary, small: string): readonly Entry[] {
  const { entries, beginnings, endings, insides } = vocabulary;
  const found: Entry[] = [];
  const itself = entries.get(small);
  if (itself !== undefined) found.push(itself);
  for (let length = 1; length <= Math.min(keyLength, small.length); length++) {
    takeFitting(beginnings.get(small.slice(0, length)), small, found);
    takeFitting(endings.get(small.slice(-length)), small, found);
  }
  vocabulary.inside ??= anyOf(insides);
  if (vocabulary.inside.test(small)) takeFitting(insides, small, found);
  return found;
}

function takeFitting(filed: readonly Entry[] | undefined, small: string, into: Entry[]): void {
  if (filed === undefined) return;
  for (const entry of filed) if (fits(entry.pattern, small)) into.push(entry);
}

/** Matches what has any of them: one look for all. */
const anyOf = (insides: readonly Entry[]): RegExp =>
  insides.length === 0 ? /(?!)/ : new RegExp(insides.map(({ pattern }) => literally(pattern.core)).join("|"), "u");

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
