/** What the weights are worth on texts they were not fitted to: five folds of documents, several times. */

import { surenessOf } from "../../core/extract/plans/sureness.ts";
import { randomFrom } from "../article-text.ts";
import { type Calibration, calibrate, calibrated, sureFromOf } from "./calibration.ts";
import { type Count, countIn, figuresOf } from "./figures.ts";
import type { Meanings } from "./meanings.ts";
import type { Priors } from "./priors.ts";
import { fit } from "./regression.ts";
import type { Example, Kind, LabelledDocument } from "./training-set.ts";
import { type Weights, weightOf, weightsOf } from "./weights.ts";

/** A text with what a model that has not seen it makes of each of its sentences. */
export type Scored = { readonly document: LabelledDocument; readonly scores: readonly number[] };
/** How likely a sentence's score makes it, and from where on it is sure, and pre-ticked. */
export type Judgement = {
  readonly calibration: Calibration;
  readonly sureFrom: number;
  readonly proposedFrom: number;
};
export type Held = Scored & Judgement;

const foldCount = 5;
/** The lines that are tried, from where a suggestion is offered at all. */
const lines = Array.from({ length: 61 }, (_, step) => (20 + step) / 100);

/** What is brought to the texts. */
export type Beliefs = { readonly priors: Priors; readonly meanings: Meanings };

/** Every text, judged by a model that was fitted to the other folds, and by what came out on them. */
export function heldOut(documents: readonly LabelledDocument[], kind: Kind, beliefs: Beliefs, drawing: number) {
  const scored = outOfFold(documents, kind, beliefs, drawing);
  return scored.flatMap((fold, index): readonly Held[] => {
    const judgement = judgementOn(scored.filter((_, other) => other !== index).flat(), kind);
    return fold.map((each) => ({ ...each, ...judgement }));
  });
}

/** Fold by fold, every text with the scores of a model that was fitted to the other folds. */
export const outOfFold = (
  documents: readonly LabelledDocument[],
  kind: Kind,
  { priors, meanings }: Beliefs,
  drawing: number,
) =>
  folds(documents, drawing).map(({ kept, left }): readonly Scored[] => {
    const weights = weightsOf(fit(examplesOf(kept, kind), priors), meanings);
    return left.map((document) => scoreWith(document, kind, weights));
  });

export function judgementOn(scored: readonly Scored[], kind: Kind): Judgement {
  const outcomes = scored.flatMap(({ document, scores }) =>
    document.examples[kind].map(({ wanted }, index) => ({ score: scores[index] ?? 0, right: wanted })),
  );
  const calibration = calibrate(outcomes);
  const sureFrom = sureFromOf(calibration, outcomes);
  return { calibration, sureFrom, proposedFrom: breakEven(scored, kind, { calibration, sureFrom }) };
}

/**
 * The break-even point: the first line at which no more is suggested wrongly than is missed. Precision rises with the line
 * and recall falls, so that it stays where it is when a few texts change; the best mean of the two, which is the same along
 * a third of the lines, does not.
 */
const breakEven = (scored: readonly Scored[], kind: Kind, judgement: Omit<Judgement, "proposedFrom">): number =>
  lines.find((proposedFrom) => {
    const counts = scored.map((each) => countAt({ ...each, ...judgement, proposedFrom }, kind));
    const { precision, recall } = figuresOf(counts);
    return precision >= recall;
  }) ?? 0.5;

export const countAt = ({ document, scores, calibration, sureFrom, proposedFrom }: Held, kind: Kind): Count =>
  countIn(
    document.examples[kind].map(({ sentence }, index) => {
      const likelihood = calibrated(calibration, scores[index] ?? 0);
      return { sentence, likelihood, sureness: surenessOf(likelihood, sureFrom) };
    }),
    proposedFrom,
    document.labels[kind],
  );

export const scoreWith = (document: LabelledDocument, kind: Kind, weights: Weights): Scored => ({
  document,
  scores: document.examples[kind].map((example) => weightOf(weights, document.language, example)),
});

export const examplesOf = (documents: readonly LabelledDocument[], kind: Kind): readonly Example[] =>
  documents.flatMap(({ examples }) => examples[kind]);

/** A text and its translations are never on both sides; each drawing divides them otherwise. Our own texts only teach. */
function folds(all: readonly LabelledDocument[], drawing: number) {
  const own = all.filter(({ isOwn }) => isOwn);
  const documents = all.filter(({ isOwn }) => !isOwn);
  const random = randomFrom(drawing);
  const order = new Map(documents.map((document) => [originalOf(document), 0]));
  for (const original of order.keys()) order.set(original, random());
  const originals = [...order.keys()].sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
  const foldOf = new Map(originals.map((original, index) => [original, index % foldCount]));
  const isIn = (document: LabelledDocument, fold: number): boolean => foldOf.get(originalOf(document)) === fold;
  return Array.from({ length: foldCount }, (_, fold) => ({
    kept: [...own, ...documents.filter((document) => !isIn(document, fold))],
    left: documents.filter((document) => isIn(document, fold)),
  }));
}

/** Translations are named `<original>.<language>`. */
const originalOf = ({ id, language }: LabelledDocument): string => id.replace(new RegExp(`\\.${language}$`), "");
