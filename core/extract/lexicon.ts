/** Phrases as a pack lists them, compiled for looking up a word at a time. */
import { type Findings, nothing, nowhere } from "./findings.ts";
import type { Word } from "./words.ts";

/** The later words of a phrase; in the pack a trailing `*` stands for any ending, a leading one for any beginning. */
export type Phrase = readonly Pattern[];
/** A first word as a lexicon has it, with the phrases that it begins there. */
type Entry = { readonly lexicon: Lexicon; readonly phrases: Phrase[] };
/** A first word by what it ends with or has within. */
type Part = Entry & { readonly pattern: Pattern };
/** A word of a phrase, compiled: what it must have, and where. */
type Pattern = { readonly core: string; readonly openStart: boolean; readonly openEnd: boolean };

/** A language's lexicons together, so that a word is looked up in all of them at once. */
export type Vocabulary = {
  readonly exact: Map<string, Entry[]>;
  readonly stems: Map<string, Entry[]>;
  readonly stemLengths: Set<number>;
  readonly parts: Part[];
  /** How many lexicons there are. */
  size: number;
};
/** One of a vocabulary's lexicons, by its bit among those of a word's findings. */
export type Lexicon = {
  readonly vocabulary: Vocabulary;
  readonly row: number;
  readonly bit: number;
  /** Without a phrase. */
  readonly empty: boolean;
  /** In words, of its longest phrase. */
  readonly longest: number;
};

export const newVocabulary = (): Vocabulary => ({
  exact: new Map(),
  stems: new Map(),
  stemLengths: new Set(),
  parts: [],
  size: 0,
});

const none: readonly Phrase[] = [];

/** A phrase of one word goes on with no other; most are. */
const alone: Phrase = [];

/** So many lexicons share a number, one bit each. */
const bitsInRow = 30;

/** A vocabulary must have all its lexicons before the first word is looked up in it. */
export function compileLexicon(phrases: readonly string[], vocabulary: Vocabulary = newVocabulary()): Lexicon {
  const place = vocabulary.size++;
  const longest = phrases.reduce((most, phrase) => Math.max(most, phrase.split(" ").length), 0);
  const empty = phrases.length === 0;
  const lexicon = { vocabulary, row: Math.floor(place / bitsInRow), bit: 1 << (place % bitsInRow), empty, longest };
  for (const [first, rests] of byFirstWord(phrases)) {
    const entry = { lexicon, phrases: rests };
    if (first.startsWith("*")) vocabulary.parts.push({ ...entry, pattern: patternOf(first) });
    else if (first.endsWith("*")) {
      add(vocabulary.stems, first.slice(0, -1), entry);
      vocabulary.stemLengths.add(first.length - 1);
    } else add(vocabulary.exact, first, entry);
  }
  return lexicon;
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const space = phrase.indexOf(" ");
    if (space < 0) add(found, phrase, alone);
    else
      add(
        found,
        phrase.slice(0, space),
        phrase
          .slice(space + 1)
          .split(" ")
          .map(patternOf),
      );
  }
  return found;
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
  const phrases = phrasesFrom(lexicon, word);
  if (phrases === none) return 0;
  let longest = 0;
  for (const rest of phrases) {
    if (rest.length < longest || !goesOn(rest, words, index + 1)) continue;
    longest = rest.length + 1;
  }
  return longest;
}

/** No phrase that is looked for from its last word has more words. */
const longestBack = 4;

/** Whether a phrase of the lexicon ends with the word at `index`. */
export function endsAt(lexicon: Lexicon, words: readonly Word[], index: number): boolean {
  const longest = Math.min(longestBack, lexicon.longest);
  for (let length = 1; length <= longest; length++) {
    if (matchAt(lexicon, words, index - length + 1) === length) return true;
  }
  return false;
}

/** Whether the word by itself is a phrase of the lexicon. */
export function isIn(lexicon: Lexicon, word: Word | undefined): boolean {
  if (word === undefined) return false;
  for (const rest of phrasesFrom(lexicon, word)) if (rest.length === 0) return true;
  return false;
}

/** Whether a phrase of the lexicon begins with the word. */
export const begins = (lexicon: Lexicon, word: Word): boolean => phrasesFrom(lexicon, word) !== none;

/** The phrases that the word begins; `none` itself where there are none. */
function phrasesFrom(lexicon: Lexicon, { small, findings }: Word): readonly Phrase[] {
  if (findings.vocabulary !== lexicon.vocabulary) look(findings, lexicon.vocabulary, small);
  const bits = findings.bits[lexicon.row];
  if (bits === undefined || (bits & lexicon.bit) === 0) return none;
  return findings.begun.get(lexicon) ?? none;
}

/** Looks the word up in every lexicon of the vocabulary. */
function look(findings: Findings, vocabulary: Vocabulary, small: string): void {
  const entries = entriesOf(vocabulary, small);
  findings.vocabulary = vocabulary;
  findings.bits = nowhere;
  findings.begun = nothing;
  if (entries.length === 0) return;
  const bits = Array.from({ length: Math.ceil(vocabulary.size / bitsInRow) }, () => 0);
  const begun = new Map<Lexicon, readonly Phrase[]>();
  for (const { lexicon, phrases } of entries) {
    bits[lexicon.row] = (bits[lexicon.row] ?? 0) | lexicon.bit;
    const before = begun.get(lexicon);
    begun.set(lexicon, before === undefined ? phrases : [...before, ...phrases]);
  }
  findings.bits = bits;
  findings.begun = begun;
}

/** Every way in which a lexicon has the word first. */
function entriesOf({ exact, stems, stemLengths, parts }: Vocabulary, small: string): readonly Entry[] {
  const entries = [...(exact.get(small) ?? [])];
  for (const length of stemLengths) {
    if (length <= small.length) entries.push(...(stems.get(small.slice(0, length)) ?? []));
  }
  for (const part of parts) if (fits(part.pattern, small)) entries.push(part);
  return entries;
}

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
