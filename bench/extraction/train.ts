/** `node bench/extraction/train.ts`: fits the weights of the signs of intention, says what they are worth, writes them. */
import { writeFileSync } from "node:fs";
import type { WrittenWeights } from "../../core/extract/words/word-weights.ts";
import { packs } from "../../core/language/packs.ts";
import { type Beliefs, examplesOf, judgementOn, outOfFold } from "./cross-validation.ts";
import { absence, hasLabelledTexts, labelledTexts } from "./labelled-texts.ts";
import { readMeanings } from "./meanings.ts";
import { ownTexts } from "./own-texts.ts";
import { priorsOf } from "./priors.ts";
import { fit } from "./regression.ts";
import { type Kind, kinds, type LabelledDocument, trainingSet } from "./training-set.ts";
import { crossValidation } from "./validate.ts";
import { hasVectorArchive, absence as noVectors } from "./vector-archive.ts";
import { tableOf, type WordTable } from "./word-tables.ts";

const folder = new URL("../../core/extract/", import.meta.url);
/** What weighs less decides nothing. */
const leastWeight = 0.02;
const drawing = 1;

if (!hasLabelledTexts()) process.stdout.write(absence);
else if (!hasVectorArchive()) process.stdout.write(noVectors);
else await train();

async function train(): Promise<void> {
  const meanings = readMeanings();
  const documents = trainingSet([...(await labelledTexts(/./)), ...(await ownTexts())], meanings);
  const trained = kinds.map((kind) => trainKind(documents, kind, { priors: priorsOf(kind), meanings }));
  const signs = trained.map(({ kind, bias, proposedFrom, sureFrom, weights }) => [
    kind,
    { bias: rounded(bias), proposedFrom, sureFrom: rounded(sureFrom), signs: signsOf(weights) },
  ]);
  const words = packs.map(({ language }) => [language, writtenTable(tableOf(language, trained, meanings))]);
  write("plans/intention-weights.json", Object.fromEntries(signs));
  write("words/intention-words.json", Object.fromEntries(words));
  process.stdout.write(crossValidation(documents, meanings));
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 2)}\n`);
}

/** Stretched so that the weights' sum is as sure as it should be. */
function trainKind(documents: readonly LabelledDocument[], kind: Kind, beliefs: Beliefs) {
  const { bias, weights, meaning } = fit(examplesOf(documents, kind), beliefs.priors);
  const { calibration, sureFrom, proposedFrom } = judgementOn(
    outOfFold(documents, kind, beliefs, drawing).flat(),
    kind,
  );
  const { scale, shift } = calibration;
  return {
    kind,
    proposedFrom,
    sureFrom,
    bias: scale * bias + shift,
    weights: new Map([...weights].map(([name, weight]) => [name, scale * weight])),
    meaning: meaning.map((weight) => scale * weight),
  };
}

/** Rounded and sorted, so that a change reads as one. */
function signsOf(weights: ReadonlyMap<string, number>) {
  const kept = [...weights]
    .filter(([name]) => !name.includes(":"))
    .map(([name, weight]) => [name, rounded(weight)] as const)
    .filter(([, weight]) => Math.abs(weight) >= leastWeight);
  return Object.fromEntries(kept.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** As core/extract/words/word-weights.ts reads it. */
function writtenTable(table: WordTable): WrittenWeights {
  const hundredths = (weights: readonly number[]): string => weights.map((each) => Math.round(100 * each)).join(" ");
  const sorted = [...table].sort(([left], [right]) => (left < right ? -1 : 1));
  const groups = [...Map.groupBy(sorted, ([, weights]) => hundredths(weights))];
  return Object.fromEntries(groups.map(([weights, entries]) => [weights, entries.map(([entry]) => entry).join(" ")]));
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
