/** How good a set of suggestions is, counted as ../shared/eval/score.mjs counts; and how far chance reaches. */
import { standingsOf } from "../../core/extract/plans/standings.ts";
import type { Range } from "../../core/model/article.ts";
import { randomFrom } from "../article-text.ts";
import type { Label } from "./labelled-texts.ts";
import { isSame } from "./training-set.ts";

export type Count = {
  /** Pre-ticked, and those of them that have a label. */
  readonly found: number;
  readonly right: number;
  /** Core labels, those of them that a pre-ticked sentence fits, and one of the best five. */
  readonly core: number;
  readonly hit: number;
  readonly best: number;
  /** Suggested with a confidence of .8 and more, those of them with a label, and all suggested that have one. */
  readonly sure: number;
  readonly sureRight: number;
  readonly offeredRight: number;
};
/** Precision counts every label, recall the core ones alone. */
export type Figures = {
  readonly precision: number;
  readonly recall: number;
  readonly mean: number;
  readonly amongBest: number;
  readonly sureAreRight: number;
  readonly rightAreSure: number;
};
export type Suggested = { readonly sentence: Range; readonly likelihood: number; readonly sureness: number };

const surely = 0.8;

/** Of one text and one kind of label. */
export function countIn(sentences: readonly Suggested[], proposedFrom: number, labels: readonly Label[]): Count {
  const standings = standingsOf(
    sentences.map(({ likelihood }) => likelihood),
    proposedFrom,
  );
  const found = sentences.filter((_, index) => standings[index] === "proposed");
  const offered = sentences.filter((_, index) => standings[index] !== undefined);
  const best = [...offered].sort((left, right) => right.likelihood - left.likelihood).slice(0, 5);
  const sure = offered.filter(({ sureness }) => sureness >= surely);
  const core = labels.filter(({ grade }) => grade === "core");
  return {
    found: found.length,
    right: rightOf(found, labels),
    core: core.length,
    hit: hitBy(found, core),
    best: hitBy(best, core),
    sure: sure.length,
    sureRight: rightOf(sure, labels),
    offeredRight: rightOf(offered, labels),
  };
}

const rightOf = (found: readonly Suggested[], labels: readonly Label[]): number =>
  found.filter(({ sentence }) => labels.some((label) => isSame(sentence, label))).length;

const hitBy = (found: readonly Suggested[], labels: readonly Label[]): number =>
  labels.filter((label) => found.some(({ sentence }) => isSame(sentence, label))).length;

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce((left, right) => ({
    found: left.found + right.found,
    right: left.right + right.right,
    core: left.core + right.core,
    hit: left.hit + right.hit,
    best: left.best + right.best,
    sure: left.sure + right.sure,
    sureRight: left.sureRight + right.sureRight,
    offeredRight: left.offeredRight + right.offeredRight,
  }));

export function figuresOf(counts: readonly Count[]): Figures {
  const sum = sumOf(counts);
  const precision = sum.right / Math.max(1, sum.found);
  const recall = sum.hit / Math.max(1, sum.core);
  return {
    precision,
    recall,
    mean: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall),
    amongBest: sum.best / Math.max(1, sum.core),
    sureAreRight: sum.sureRight / Math.max(1, sum.sure),
    rightAreSure: sum.sureRight / Math.max(1, sum.offeredRight),
  };
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
