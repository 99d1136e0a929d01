/** Fitted models → what each word weighs, as the program looks it up: by the longest of its beginnings that is known. */
import { longestBeginning, shortestBeginning, wholeWord } from "../../core/extract/words/word-weights.ts";
import type { Meanings } from "./meanings.ts";
import { dot } from "./principal-components.ts";
import type { Model } from "./regression.ts";
import { stemLength, wordFeature } from "./training-set.ts";

/** A word's beginning, or a whole word with the sign at its end → its weight in each of the models. */
export type WordTable = ReadonlyMap<string, readonly number[]>;
/** A word, its weights, and how often it stands in the corpus. */
export type Weighed = { readonly word: string; readonly weights: readonly number[]; readonly count: number };

/** In squared weights times words of the corpus: what an entry must mend to be worth its place. */
const leastGain = 600;
/** Finer steps decide nothing. */
const step = 0.04;

export function tableOf(language: string, models: readonly Model[], meanings: Meanings): WordTable {
  const weightsOf = (word: string, meaning: Float64Array | undefined): readonly number[] => {
    const feature = wordFeature(language, word.slice(0, stemLength));
    return models.map(
      (model) => (meaning === undefined ? 0 : dot(model.meaning, meaning)) + (model.weights.get(feature) ?? 0),
    );
  };
  const entries = meanings.entries(language);
  if (entries.every(({ beginning }) => beginning.endsWith(wholeWord)))
    return shortened(
      entries.map(({ beginning, meaning, count }) => {
        const word = wordIn(beginning);
        return { word, weights: weightsOf(word, meaning), count };
      }),
    );
  const known = new Map(entries.map(({ beginning, meaning }) => [beginning, meaning]));
  const keys = new Set([...known.keys(), ...stemsIn(language, models).map(keyOf)]);
  return new Map(
    [...keys].map((key) => {
      const word = wordIn(key);
      return [key, weightsOf(word, known.get(key) ?? longestBeginning(known, word)).map(rounded)];
    }),
  );
}

const wordIn = (entry: string): string => (entry.endsWith(wholeWord) ? entry.slice(0, -wholeWord.length) : entry);

function stemsIn(language: string, models: readonly Model[]): readonly string[] {
  const before = wordFeature(language, "");
  const names = new Set(models.flatMap(({ weights }) => [...weights.keys()]));
  return [...names].filter((name) => name.startsWith(before)).map((name) => name.slice(before.length));
}

/** A stem shorter than others is a whole word. */
const keyOf = (stem: string): string => (stem.length < stemLength ? `${stem}${wholeWord}` : stem);

/**
 * Few beginnings in place of many words, which are in their order: from the shortest on, each stands for the mean of the words it begins,
 * where that is worth an entry beside the one before it.
 */
export function shortened(words: readonly Weighed[]): WordTable {
  const table = new Map<string, readonly number[]>();
  const means = meansOf(words);
  const add = (key: string, from: number, to: number, inherited: readonly number[]): readonly number[] => {
    const { mean, count } = means(from, to);
    const own = mean.map(rounded);
    const gain = own.reduce((sum, weight, index) => sum + (weight - (inherited[index] ?? 0)) ** 2, 0) * count;
    if (gain < leastGain) return inherited;
    table.set(key, own);
    return own;
  };
  const visit = (from: number, to: number, length: number, inherited: readonly number[]): void => {
    for (let at = from; at < to; ) {
      const beginning = words[at]?.word.slice(0, length) ?? "";
      let end = at + 1;
      while (end < to && words[end]?.word.startsWith(beginning) === true) end++;
      const own = length < shortestBeginning ? inherited : add(beginning, at, end, inherited);
      const whole = words[at]?.word.length === length;
      if (whole) add(`${beginning}${wholeWord}`, at, at + 1, own);
      const rest = whole ? at + 1 : at;
      if (rest < end) visit(rest, end, length + 1, own);
      at = end;
    }
  };
  visit(0, words.length, 1, words[0]?.weights.map(() => 0) ?? []);
  return table;
}

/** The mean weights of a run of words, each as often as it stands in the corpus; from sums made once. */
function meansOf(words: readonly Weighed[]) {
  const counts = new Float64Array(words.length + 1);
  const sums = words[0]?.weights.map(() => new Float64Array(words.length + 1)) ?? [];
  for (const [index, { weights, count }] of words.entries()) {
    counts[index + 1] = (counts[index] ?? 0) + count;
    for (const [kind, sum] of sums.entries()) sum[index + 1] = (sum[index] ?? 0) + count * (weights[kind] ?? 0);
  }
  return (from: number, to: number) => {
    const count = (counts[to] ?? 0) - (counts[from] ?? 0);
    return { count, mean: sums.map((sum) => ((sum[to] ?? 0) - (sum[from] ?? 0)) / count) };
  };
}

const rounded = (weight: number): number => Math.round(Math.round(weight / step) * step * 100) / 100;
