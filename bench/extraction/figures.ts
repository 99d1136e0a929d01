/** How good a set of found sentences is: precision, recall of the core ones, their harmonic mean; and how far chance reaches. */
import type { Range } from "../../core/model/article.ts";
import { randomFrom } from "../article-text.ts";
import type { Label } from "./labelled-texts.ts";
import { isSame } from "./training-set.ts";

export type Count = {
  readonly found: number;
  readonly right: number;
  readonly core: number;
  readonly hit: number;
};
export type Figures = { readonly precision: number; readonly recall: number; readonly mean: number };

/** Of one text: precision counts every label, recall the core ones alone. */
export function countIn(found: readonly Range[], labels: readonly Label[]): Count {
  const core = labels.filter(({ grade }) => grade === "core");
  const isFound = (label: Label): boolean => found.some((sentence) => isSame(sentence, label));
  return {
    found: found.length,
    right: found.filter((sentence) => labels.some((label) => isSame(sentence, label))).length,
    core: core.length,
    hit: core.filter(isFound).length,
  };
}

export function figuresOf(counts: readonly Count[]): Figures {
  const sum = (name: keyof Count): number => counts.reduce((total, count) => total + count[name], 0);
  const precision = sum("right") / Math.max(1, sum("found"));
  const recall = sum("hit") / Math.max(1, sum("core"));
  return { precision, recall, mean: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall) };
}

const drawings = 2000;
const seed = 20251112;

/** Between which bounds the mean lies in 95 of 100 drawings of as many texts, with repetition. */
export function bootstrapInterval(counts: readonly Count[]): readonly [number, number] {
  const random = randomFrom(seed);
  const draw = (): readonly Count[] => counts.flatMap(() => counts[Math.floor(random() * counts.length)] ?? []);
  const means = Array.from({ length: drawings }, () => figuresOf(draw()).mean).sort((left, right) => left - right);
  return [means[Math.floor(drawings * 0.025)] ?? 0, means[Math.floor(drawings * 0.975)] ?? 0];
}
