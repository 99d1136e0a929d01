/** What the program weighs with: a fitted model's signs, and a table of words for each language. */
import { longestBeginning } from "../../core/extract/words/word-weights.ts";
import { packs } from "../../core/language/packs.ts";
import type { Meanings } from "./meanings.ts";
import type { Model } from "./regression.ts";
import type { Example } from "./training-set.ts";
import { tableOf, type WordTable } from "./word-tables.ts";

export type Weights = {
  readonly bias: number;
  readonly signs: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, WordTable>;
};

export const weightsOf = (model: Model, meanings: Meanings): Weights => ({
  bias: model.bias,
  signs: model.weights,
  words: new Map(packs.map(({ language }) => [language, tableOf(language, [model], meanings)])),
});

/** The sum of what a sentence's signs and words weigh: the logit of how likely it is what is looked for. */
export function weightOf({ bias, signs, words }: Weights, language: string, example: Pick<Example, "signs" | "forms">) {
  let sum = bias;
  for (const sign of example.signs) sum += signs.get(sign) ?? 0;
  const table = words.get(language);
  if (table !== undefined) for (const form of example.forms) sum += longestBeginning(table, form)?.[0] ?? 0;
  return sum;
}
