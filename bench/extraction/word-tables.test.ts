/** Many words' weights, said by few beginnings. */
import { expect, it } from "vitest";
import { longestBeginning } from "../../core/extract/words/word-weights.ts";
import { shortened, tableOf } from "./word-tables.ts";

const frequent = 100_000;
const word = (text: string, weight: number, count = frequent) => ({ word: text, weights: [weight], count });

it("says with one beginning what a family of words weighs, and with a longer one what differs", () => {
  const words = [word("намерен", 1), word("намерена", 1), word("намерение", 1), word("намеревался", -1)].sort(
    (left, right) => (left.word < right.word ? -1 : 1),
  );
  const table = shortened(words);
  expect(words.map((each) => longestBeginning(table, each.word)?.[0])).toEqual(words.map(({ weights }) => weights[0]));
  expect(longestBeginning(table, "намерены")).toEqual([1]);
  expect(table.size).toBeLessThan(words.length);
});

it("keeps short words whole, and leaves out what is rare or weighs nothing", () => {
  const table = shortened([word("в", 0.4), word("вода", 0.001), word("воск", 2, 3)]);
  expect(table).toEqual(new Map([["в$", [0.4]]]));
});

it("adds in other languages what a word is like and what it weighs by itself", () => {
  const meanings = {
    dimensions: 1,
    meaningOf: () => undefined,
    entries: () => [{ beginning: "planl", meaning: Float64Array.of(1), count: 1 }],
  };
  const model = {
    bias: 0,
    meaning: Float64Array.of(0.8),
    weights: new Map([
      ["tr:planlı", 0.4],
      ["tr:gün", -0.2],
      ["az:planlı", 5],
    ]),
  };
  expect(tableOf("tr", [model], meanings)).toEqual(
    new Map([
      ["planl", [0.8]],
      ["planlı", [1.2]],
      ["gün$", [-0.2]],
    ]),
  );
});
