/** `node bench/extraction/train.ts`: fits the weights of the signs of intention, says what they are worth, writes them. */
import { writeFileSync } from "node:fs";
import { examplesOf, type Judgement, judgementOn, outOfFold } from "./cross-validation.ts";
import { absence, hasLabelledTexts, labelledTexts } from "./labelled-texts.ts";
import { priorsOf } from "./priors.ts";
import { fit, type Model } from "./regression.ts";
import { type Kind, kinds, type LabelledDocument, trainingSet } from "./training-set.ts";
import { crossValidation } from "./validate.ts";

const weightsFile = new URL("../../core/extract/intention-weights.json", import.meta.url);
/** What weighs less decides nothing. */
const leastWeight = 0.02;
const drawing = 1;

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
  return written(model, judgementOn(outOfFold(documents, kind, priors, drawing).flat(), kind));
}

/** Stretched so that the weights' sum is as sure as it should be; rounded and sorted, so that a change reads as one. */
function written({ bias, weights }: Model, { calibration: { scale, shift }, proposedFrom }: Judgement) {
  const kept = [...weights]
    .map(([name, weight]) => [name, rounded(scale * weight)] as const)
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const words = kept.flatMap(([name, weight]) => {
    const [language, stem] = name.split(":");
    return language === undefined || stem === undefined ? [] : [{ language, stem, weight }];
  });
  return {
    bias: rounded(scale * bias + shift),
    proposedFrom,
    signs: Object.fromEntries(kept.filter(([name]) => !name.includes(":"))),
    words: Object.fromEntries(
      [...Map.groupBy(words, ({ language }) => language)].map(([language, own]) => [
        language,
        Object.fromEntries(own.map(({ stem, weight }) => [stem, weight])),
      ]),
    ),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
