/** `node bench/extraction/train.ts`: fits the weights of the signs of intention, says what they are worth, writes them. */
import { readFileSync, writeFileSync } from "node:fs";
import {
  bestLine,
  countAt,
  examplesOf,
  type Held,
  heldOut,
  judge,
  outOfFold,
  type Priors,
} from "./cross-validation.ts";
import { bootstrapInterval, figuresOf } from "./figures.ts";
import { absence, hasLabelledTexts, labelledTexts } from "./labelled-texts.ts";
import { fit, type Model } from "./regression.ts";
import { type Kind, kinds, type LabelledDocument, labelledDocument } from "./training-set.ts";

/** Texts in the languages that have a pack. */
const trained = /^ru|\.(?:ru|en)$/;
const weightsFile = new URL("../../core/extract/intention-weights.json", import.meta.url);
/** What weighs less decides nothing. */
const leastWeight = 0.02;

if (hasLabelledTexts()) await train();
else process.stdout.write(absence);

async function train(): Promise<void> {
  const documents = (await labelledTexts(trained)).flatMap(labelledDocument);
  const weights = kinds.map((kind) => [kind, trainKind(documents, kind, priorsOf(kind))] as const);
  writeFileSync(weightsFile, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
}

function trainKind(documents: readonly LabelledDocument[], kind: Kind, priors: Priors) {
  const model = fit(examplesOf(documents, kind), priors);
  const proposedFrom = bestLine(outOfFold(documents, kind, priors), kind);
  report(`${kind}, out of fold`, kind, heldOut(documents, kind, priors));
  report(
    `${kind}, in sample`,
    kind,
    documents.map((document) => ({ ...judge(document, kind, model), proposedFrom })),
  );
  return written(model, proposedFrom);
}

function report(title: string, kind: Kind, held: readonly Held[]): void {
  process.stdout.write(`${title}\n`);
  for (const language of ["ru", "en"]) {
    const counts = held.filter(({ document }) => document.language === language).map((each) => countAt(each, kind));
    const { precision, recall, mean } = figuresOf(counts);
    const [least, most] = bootstrapInterval(counts);
    const figures = `P ${precision.toFixed(3)}  core R ${recall.toFixed(3)}  F1 ${mean.toFixed(3)}`;
    process.stdout.write(
      `  ${language}  ${figures}  (95 %: ${least.toFixed(2)}–${most.toFixed(2)}, ${counts.length} texts)\n`,
    );
  }
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

function priorsOf(kind: Kind): Priors {
  const priors = JSON.parse(readFileSync(new URL("priors.json", import.meta.url), "utf8"));
  return new Map(priors[kind].map(({ sign, weight }: { sign: string; weight: number }) => [sign, weight]));
}
