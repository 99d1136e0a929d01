/** What the weights are worth on texts they were not fitted to: five folds of documents, the line chosen without the fifth. */
import { type Count, countIn, figuresOf } from "./figures.ts";
import type { Priors } from "./priors.ts";
import { fit, likelihood, type Model } from "./regression.ts";
import type { Example, Kind, LabelledDocument } from "./training-set.ts";

/** A text with what a model that has not seen it makes of each of its sentences. */
export type Judged = { readonly document: LabelledDocument; readonly likelihoods: readonly number[] };
export type Held = Judged & { readonly proposedFrom: number };

const foldCount = 5;
/** The lines that are tried. */
const lines = Array.from({ length: 41 }, (_, step) => (20 + step) / 100);

/** Every text, judged by a model and a line that were both made without it. */
export function heldOut(documents: readonly LabelledDocument[], kind: Kind, priors: Priors): readonly Held[] {
  return folds(documents).flatMap(({ kept, left }) => {
    const proposedFrom = bestLine(outOfFold(kept, kind, priors), kind);
    const model = fit(examplesOf(kept, kind), priors);
    return left.map((document) => ({ ...judge(document, kind, model), proposedFrom }));
  });
}

/** Every text, judged by a model that was fitted to the other folds. */
export const outOfFold = (documents: readonly LabelledDocument[], kind: Kind, priors: Priors): readonly Judged[] =>
  folds(documents).flatMap(({ kept, left }) => {
    const model = fit(examplesOf(kept, kind), priors);
    return left.map((document) => judge(document, kind, model));
  });

/** What the mean may lose for a higher line: a wrong suggestion must be unticked, a right one below the line is still offered. */
const tolerance = 0.006;

/** The highest line whose mean is all but the best; each taken with its two neighbours, so that no lucky line wins. */
export function bestLine(judged: readonly Judged[], kind: Kind): number {
  const means = lines.map(
    (line) => figuresOf(judged.map((each) => countAt({ ...each, proposedFrom: line }, kind))).mean,
  );
  const smooth = means.map((mean, index) => (mean + (means[index - 1] ?? mean) + (means[index + 1] ?? mean)) / 3);
  const least = Math.max(...smooth) - tolerance;
  return lines[smooth.findLastIndex((mean) => mean >= least)] ?? 0.5;
}

export const countAt = ({ document, likelihoods, proposedFrom }: Held, kind: Kind): Count =>
  countIn(
    document.examples[kind].map(({ sentence }, index) => ({ sentence, likelihood: likelihoods[index] ?? 0 })),
    proposedFrom,
    document.labels[kind],
  );

export const judge = (document: LabelledDocument, kind: Kind, model: Model): Judged => ({
  document,
  likelihoods: document.examples[kind].map(({ signs }) => likelihood(model, signs)),
});

export const examplesOf = (documents: readonly LabelledDocument[], kind: Kind): readonly Example[] =>
  documents.flatMap(({ examples }) => examples[kind]);

/** A text and its translations are never on both sides. */
function folds(documents: readonly LabelledDocument[]) {
  const originals = [...new Set(documents.map(originalOf))];
  const foldOf = (document: LabelledDocument): number => originals.indexOf(originalOf(document)) % foldCount;
  return Array.from({ length: foldCount }, (_, fold) => ({
    kept: documents.filter((document) => foldOf(document) !== fold),
    left: documents.filter((document) => foldOf(document) === fold),
  }));
}

/** Translations are named `<original>.<language>`. */
const originalOf = ({ id, language }: LabelledDocument): string => id.replace(new RegExp(`\\.${language}$`), "");
