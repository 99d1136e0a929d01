/** What is counted, on a text of six sentences. */
import { expect, it } from "vitest";
import { bootstrapInterval, countIn, figuresOf } from "./figures.ts";

const range = (index: number) => ({ start: index * 100, end: index * 100 + 60 });
const labels = [
  { ...range(0), grade: "core" as const },
  { ...range(1), grade: "acceptable" as const },
  { ...range(9), grade: "core" as const },
];
const sentences = [0.9, 0.7, 0.85, 0.6, 0.5, 0.55].map((likelihood, index) => ({
  sentence: range(index),
  likelihood,
  sureness: likelihood,
}));

it("counts right what has any label, and recalls core labels alone", () => {
  const count = countIn(sentences, 0.65, labels);
  expect(count).toEqual({ found: 3, right: 2, core: 2, hit: 1, best: 1, sure: 2, sureRight: 1, offeredRight: 2 });
  expect(figuresOf([count, count])).toEqual({
    precision: 2 / 3,
    recall: 1 / 2,
    mean: expect.closeTo(4 / 7, 9),
    amongBest: 1 / 2,
    sureAreRight: 1 / 2,
    rightAreSure: 1 / 2,
  });
});

it("pre-ticks no more than five", () => {
  expect(countIn(sentences, 0.3, labels).found).toBe(5);
});

it("draws bounds around the mean, the same ones each time", () => {
  const good = countIn(sentences.slice(0, 2), 0.5, labels.slice(0, 2));
  const bad = countIn(sentences.slice(2), 0.5, labels.slice(0, 2));
  const [least, most] = bootstrapInterval([good, good, good, bad, bad]);
  const { mean } = figuresOf([good, good, good, bad, bad]);
  expect([least < mean, mean < most]).toEqual([true, true]);
  expect(bootstrapInterval([good, good, good, bad, bad])).toEqual([least, most]);
});
