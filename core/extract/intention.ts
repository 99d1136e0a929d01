/** Sentences → goals and next steps: each sign weighs for or against, and their sum is how sure the suggestion is. */
import type { Article, Range } from "../model/article.ts";
import type { Goal, NextStep } from "../model/key-point.ts";
import { dueWithin } from "./due.ts";
import weights from "./intention-weights.json" with { type: "json" };
import { ownerWithin } from "./owner.ts";
import type { Passage } from "./passage.ts";
import { type ReadSentence, readSentences } from "./sentence-signals.ts";

/** Fitted by bench/extraction/train.ts to Russian and English texts; the signs are the same in every language. */
type Weights = {
  readonly bias: number;
  readonly proposedFrom: number;
  readonly signs: ReadonlyMap<string, number>;
};
const weightsOf = ({ signs, ...line }: (typeof weights)[keyof typeof weights]): Weights => ({
  ...line,
  signs: new Map(Object.entries(signs)),
});
const goalWeights = weightsOf(weights.goal);
const stepWeights = weightsOf(weights.nextStep);

/** Less likely than this, a sentence is not even offered. */
const offeredFrom = 0.2;

/** In the order of the text; a sentence may be both. `quotations` are the ranges of those found. */
export function intentionsOf(
  article: Article,
  passages: readonly Passage[],
  quotations: readonly Range[],
): readonly (Goal | NextStep)[] {
  return readSentences(passages, quotations).flatMap((read) => [
    ...goalIn(article, read),
    ...nextStepIn(article, read),
  ]);
}

function goalIn(article: Article, read: ReadSentence): readonly Goal[] {
  const common = weighed(article, read, "goal", goalWeights);
  return common === undefined ? [] : [{ kind: "goal", ...common }];
}

function nextStepIn(article: Article, read: ReadSentence): readonly NextStep[] {
  const common = weighed(article, read, "nextStep", stepWeights);
  if (common === undefined) return [];
  const { passage, sentence, signals } = read;
  const owner = ownerWithin(passage, sentence, signals.cues);
  const due = dueWithin(passage, sentence, article.published);
  return [
    { kind: "nextStep", ...common, ...(owner === undefined ? {} : { owner }), ...(due === undefined ? {} : { due }) },
  ];
}

function weighed(
  { id, text }: Article,
  { sentence, signals }: ReadSentence,
  kind: string,
  { bias, proposedFrom, signs }: Weights,
) {
  if (signals.cues.length === 0) return undefined;
  let sum = bias;
  let strongest = { name: "", weight: 0 };
  for (const name of signals.names) {
    const weight = signs.get(name) ?? 0;
    sum += weight;
    if (weight > strongest.weight) strongest = { name, weight };
  }
  const confidence = 1 / (1 + Math.exp(-sum));
  if (confidence < offeredFrom) return undefined;
  const { start, end } = sentence;
  return {
    id: `${id}:${kind}:${start}`,
    origins: [{ articleId: id, start, end }],
    text: text.slice(start, end),
    wording: "paraphrase" as const,
    standing: confidence >= proposedFrom ? ("proposed" as const) : ("offered" as const),
    confidence: Math.round(confidence * 100) / 100,
    rule: strongest.name,
  };
}
