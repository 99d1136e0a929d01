/** What words weigh for goals and next steps, by their beginnings: a table for each language, made by bench/extraction/train.ts. */
import type { Range } from "../../model/article.ts";
import type { Grammar } from "./grammar.ts";
import written from "./intention-words.json" with { type: "json" };
import { firstLetters, letterNumbers } from "./letters.ts";
import { type Word, wordIndexAt } from "./words.ts";

export type Weight = { readonly goal: number; readonly nextStep: number };

/** Ends an entry that stands for a whole word. */
export const wholeWord = "$";
/** In characters; shorter beginnings would fit words that have nothing to do with each other. */
export const shortestBeginning = 3;

/** A bit for each length that entries have; the longest share one. */
type Lengths = number;
const anyLength: Lengths = -1;
const longestTold = 30;
const bitOf = (length: number): Lengths => 1 << Math.min(length, longestTold);

/**
 * What stands for the whole word, else for the longest of its beginnings; undefined where neither is there. Only
 * entries of those lengths are looked for.
 */
export function longestBeginning<Value>(
  table: ReadonlyMap<string, Value>,
  word: string,
  lengths = anyLength,
): Value | undefined {
  const whole = (lengths & bitOf(word.length + 1)) === 0 ? undefined : table.get(word + wholeWord);
  if (whole !== undefined) return whole;
  for (let length = word.length; length >= shortestBeginning; length--) {
    const found = (lengths & bitOf(length)) === 0 ? undefined : table.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

const weightless: Weight = { goal: 0, nextStep: 0 };

/** The sum of what the words weigh. */
export function wordWeightOf(words: readonly Word[], { language }: Grammar): Weight {
  const table = tableFor(language);
  if (table === undefined) return weightless;
  const sum = { goal: 0, nextStep: 0 };
  for (const { findings, small } of words) {
    findings.weight ??= longestBeginning(table.weights, small, table.lengths[firstLetters(small)]) ?? weightless;
    sum.goal += findings.weight.goal;
    sum.nextStep += findings.weight.nextStep;
  }
  return sum;
}

/** Each form once, and no names, which tell of the matter alone, but at the sentence's beginning, where any word has a capital. */
export function distinctWords(words: readonly Word[], sentence: Range): readonly Word[] {
  const from = wordIndexAt(words, sentence.start);
  const to = wordIndexAt(words, sentence.end);
  const met = new Set<string>();
  const found: Word[] = [];
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined || (index > from && word.capital) || met.has(word.small)) continue;
    met.add(word.small);
    found.push(word);
  }
  return found;
}

/** As a table is written down: two weights in hundredths → the entries that have them, parted by spaces. */
export type WrittenWeights = Readonly<Record<string, string>>;

/** `lengths` are those of the entries that begin with the same letters, by the letters' number. */
type Table = { readonly weights: ReadonlyMap<string, Weight>; readonly lengths: Int32Array };

const tables = new Map<string, Table>();

/** Read when its language is first met. */
function tableFor(language: string): Table | undefined {
  const before = tables.get(language);
  if (before !== undefined) return before;
  const own = (written as Readonly<Record<string, WrittenWeights>>)[language];
  if (own === undefined) return undefined;
  const weights = readTable(own);
  const table = { weights, lengths: lengthsOf([...weights.keys()]) };
  tables.set(language, table);
  return table;
}

function lengthsOf(entries: readonly string[]): Int32Array {
  const lengths = new Int32Array(letterNumbers);
  for (const entry of entries) {
    const letters = firstLetters(entry.endsWith(wholeWord) ? entry.slice(0, -wholeWord.length) : entry);
    lengths[letters] = (lengths[letters] ?? 0) | bitOf(entry.length);
  }
  return lengths;
}

export function readTable(weights: WrittenWeights): ReadonlyMap<string, Weight> {
  const table = new Map<string, Weight>();
  for (const [hundredths, entries] of Object.entries(weights)) {
    const [goal = 0, nextStep = 0] = hundredths.split(" ").map((each) => Number(each) / 100);
    const weight = { goal, nextStep };
    for (const entry of entries.split(" ")) table.set(entry, weight);
  }
  return table;
}
