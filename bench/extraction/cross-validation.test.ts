/** Folds and lines, on made-up texts. */
import { expect, it } from "vitest";
import { calibrated } from "./calibration.ts";
import { heldOut, judgementOn, scoreWith } from "./cross-validation.ts";
import type { Example, LabelledDocument } from "./training-set.ts";

const beliefs = {
  priors: new Map(),
  meanings: { dimensions: 0, meaningOf: () => undefined, entries: () => [] },
};
const range = (index: number) => ({ start: index * 100, end: index * 100 + 60 });

/** Ten sentences: those whose number is in `wanted` are labelled and carry the sign. */
function documentOf(id: string, language: string, sign: string, wanted: readonly number[]): LabelledDocument {
  const examples = Array.from({ length: 10 }, (_, index): Example => {
    const isWanted = wanted.includes(index);
    return {
      sentence: range(index),
      signs: new Set(isWanted ? [sign] : ["other"]),
      forms: new Set(),
      words: [],
      meaning: new Float64Array(),
      wanted: isWanted,
      target: isWanted ? 1 : 0,
      weight: 1,
    };
  });
  const labels = wanted.map((index) => ({ ...range(index), grade: "core" as const }));
  return {
    id,
    language,
    isOwn: false,
    labels: { goal: labels, nextStep: [] },
    examples: { goal: examples, nextStep: [] },
  };
}

it("judges a text by what was learned from others, its translations apart", () => {
  const turkish = Array.from({ length: 10 }, (_, index) =>
    documentOf(`text${index}.tr`, "tr", `sign ${index}`, [1, 4]),
  );
  const translation = documentOf("text3.en", "en", "sign 3", [1, 4]);
  const scoresOf = (documents: readonly LabelledDocument[]) =>
    heldOut(documents, "goal", beliefs, 1).find(({ document }) => document.id === "text3.tr")?.scores;
  expect(scoresOf(turkish)).toHaveLength(10);
  expect(scoresOf([...turkish, translation])).toEqual(scoresOf(turkish));
});

it("learns from our own texts, and judges none of them", () => {
  const others = Array.from({ length: 10 }, (_, index) => documentOf(`ru00${index}`, "ru", `sign ${index}`, [2, 7]));
  const own = { ...documentOf("own/ru/text", "ru", "sign 3", [2, 7]), isOwn: true };
  const held = heldOut([...others, own], "goal", beliefs, 1);
  expect(held.map(({ document }) => document.id).sort()).toEqual(others.map(({ id }) => id));
  const scoresOf = (documents: readonly LabelledDocument[]) =>
    heldOut(documents, "goal", beliefs, 1).find(({ document }) => document.id === "ru003")?.scores ?? [];
  expect(scoresOf([...others, own])[2]).toBeGreaterThan(scoresOf(others)[2] ?? 0);
});

it("finds again in other texts what all texts have in common", () => {
  const documents = Array.from({ length: 10 }, (_, index) => documentOf(`ru00${index}`, "ru", "common", [2, 7]));
  for (const { scores, calibration, proposedFrom } of heldOut(documents, "goal", beliefs, 1)) {
    const likelihoods = scores.map((score) => calibrated(calibration, score));
    expect(likelihoods.flatMap((each, index) => (each >= proposedFrom ? [index] : []))).toEqual([2, 7]);
  }
});

it("takes the first line above which no more is suggested wrongly than is missed, wherever the mean of the two is best", () => {
  const text = documentOf("ru000", "ru", "common", [0, 1, 5, 6]);
  const examples = text.examples.goal.map((example, index) => ({ ...example, signs: new Set([`rank ${index}`]) }));
  const document = { ...text, examples: { goal: examples, nextStep: [] } };
  const signs = new Map(examples.map((_, index) => [`rank ${index}`, 1 - index / 3]));
  const scored = scoreWith(document, "goal", { bias: 0, signs, words: new Map() });
  const { calibration, proposedFrom } = judgementOn([scored], "goal");
  const likelihoods = scored.scores.map((score) => calibrated(calibration, score));
  expect(likelihoods.filter((each) => each >= proposedFrom)).toHaveLength(4);
});
