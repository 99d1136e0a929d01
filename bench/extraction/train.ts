/** `node bench/extraction/train.ts`: fits the weights of the signs of intention, says what they are worth, writes them. */
import { writeFileSync } from "node:fs";
import { bestLine, examplesOf, outOfFold } from "./cross-validation.ts";
import { absence, hasLabelledTexts, labelledTexts } from "./labelled-texts.ts";
import { priorsOf } from "./priors.ts";
import { fit, type Model } from "./regression.ts";
import { type Kind, kinds, type LabelledDocument, trainingSet } from "./training-set.ts";
import { crossValidation } from "./validate.ts";

const weightsFile = new URL("../../core/extract/intention-weights.json", import.meta.url);
/** What weighs less decides nothing. */
const leastWeight = 0.02;

if (hasLabelledTexts()) await train();
else process.stdout.write(absence);

async function train(): Promise<void> {
  const documents = trainingSet(await labelledTexts(/./));
  const weights = kinds.map((kind) => [kind, trainKind(documents, kind)] as const);
  writeFileSync(weightsFile, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
  process.stdout.write(crossValidation(documents));
}

function trainKind(documents: readonly LabelledDocument[], kind: Kind) {
  const priors = priorsOf(kind);
  const model = fit(examplesOf(documents, kind), priors);
  return written(model, bestLine(outOfFold(documents, kind, priors), kind));
}

/** Rounded and sorted, so that a change of weights reads as one. */
function written({ bias, signs }: Model, proposedFrom: number) {
  const kept = [...signs]
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    bias: rounded(bias),
    proposedFrom,
    signs: Object.fromEntries(kept.map(([sign, weight]) => [sign, rounded(weight)])),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
