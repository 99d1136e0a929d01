/** Labelled texts → what the weights are fitted to: sentences with their signs, and how much each label counts. */

import { mayIntend, readSentences } from "../../core/extract/plans/sentence-signals.ts";
import { passagesOf } from "../../core/extract/text/passages.ts";
import { distinctWords } from "../../core/extract/words/word-weights.ts";
import { packFor } from "../../core/language/packs.ts";
import type { Range } from "../../core/model/article.ts";
import type { Label, LabelledText, Labels } from "./labelled-texts.ts";
import type { Meanings } from "./meanings.ts";

/** In characters, what inflection leaves alone, near enough; a shorter word is its own stem. */
export const stemLength = 6;

export type Kind = keyof Labels;
export const kinds: readonly Kind[] = ["goal", "nextStep"];

export type Example = {
  readonly sentence: Range;
  readonly signs: ReadonlySet<string>;
  /** Its words, each once, and their stems, each with its language. */
  readonly forms: ReadonlySet<string>;
  readonly words: readonly string[];
  /** The sum of what its words mean. */
  readonly meaning: Float64Array;
  /** Whether it has a label. */
  readonly wanted: boolean;
  /** What the fit is to say of it, and how much it counts there. */
  readonly target: number;
  readonly weight: number;
};
export type LabelledDocument = {
  readonly id: string;
  readonly language: string;
  readonly isOwn: boolean;
  readonly labels: Labels;
  readonly examples: Readonly<Record<Kind, readonly Example[]>>;
};

/** Seven versions of a text tell less than seven texts. */
const translationWeight = 0.4;
/** What was written to teach differs from what the press writes. */
const ownWeight = 0.6;
/** Where there are only translations to measure by, their goals most of all. */
const ownGoalWeight = 0.3;
/** A core sentence must be found and stand among the best; an acceptable one may. */
const grades: Readonly<Record<Label["grade"], Pick<Example, "target" | "weight">>> = {
  core: { target: 1, weight: 1.5 },
  acceptable: { target: 0.7, weight: 1 },
};

/** The texts in a language that has a pack and whose points were marked. */
export function trainingSet(texts: readonly LabelledText[], meanings: Meanings): readonly LabelledDocument[] {
  const documents = texts
    .filter(({ language }) => packFor(language) !== undefined)
    .flatMap((text) => labelledDocument(text, meanings));
  const counts = new Map<string, number>();
  for (const { examples } of documents)
    for (const word of new Set(examples.goal.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = (word: string): boolean => (counts.get(word) ?? 0) >= leastDocuments;
  const withCommon = (example: Example): Example => ({
    ...example,
    words: example.words.filter(isCommon),
  });
  return documents.map(({ examples: { goal, nextStep }, ...document }) => ({
    ...document,
    examples: { goal: goal.map(withCommon), nextStep: nextStep.map(withCommon) },
  }));
}

/** What fewer texts have is a matter of their topics. */
const leastDocuments = 5;

export const wordFeature = (language: string, stem: string): string => `${language}:${stem}`;

function labelledDocument(
  { id, language, source: { article, points }, labels, isOwn }: LabelledText,
  meanings: Meanings,
): readonly LabelledDocument[] {
  if (labels === undefined) return [];
  const quotations = points
    .filter(({ kind, standing }) => kind === "quote" && standing === "proposed")
    .flatMap(({ origins }) => origins);
  const sentences = readSentences(passagesOf(article), quotations, article.published).filter(mayIntend);
  const weightOf = isOwn ? ownWeightOf(language) : () => (id.endsWith(`.${language}`) ? translationWeight : 1);
  const read = sentences.map(({ passage, sentence, signals }) => {
    const forms = new Set([...distinctWords(passage.words, sentence)].map(({ small }) => small));
    return {
      sentence,
      signs: signals.names,
      forms,
      words: [...forms].map((form) => wordFeature(language, form.slice(0, stemLength))),
      meaning: meaningOfAll(language, forms, meanings),
    };
  });
  const examplesOf = (kind: Kind) =>
    read.map((each) => ({ ...each, ...gradeOf(each.sentence, labels[kind], weightOf(kind)) }));
  const examples = { goal: examplesOf("goal"), nextStep: examplesOf("nextStep") };
  return [{ id, language, isOwn, labels, examples }];
}

const ownWeightOf =
  (language: string) =>
  (kind: Kind): number =>
    kind === "goal" && language !== "ru" ? ownGoalWeight : ownWeight;

function meaningOfAll(language: string, forms: ReadonlySet<string>, { dimensions, meaningOf }: Meanings) {
  const sum = new Float64Array(dimensions);
  for (const form of forms) {
    const meaning = meaningOf(language, form);
    if (meaning !== undefined) for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (meaning[at] ?? 0);
  }
  return sum;
}

type Graded = Pick<Example, "wanted" | "target" | "weight">;

function gradeOf(sentence: Range, labels: readonly Label[], weight: number): Graded {
  const found = labels.filter((label) => isSame(sentence, label)).map(({ grade }) => grade);
  if (found.length === 0) return { wanted: false, target: 0, weight };
  const grade = grades[found.includes("core") ? "core" : "acceptable"];
  return { wanted: true, target: grade.target, weight: weight * grade.weight };
}

/** As ../shared/eval/score.mjs has it: most of the shorter one is shared, and the found one is not much longer. */
export function isSame(found: Range, label: Range): boolean {
  const length = found.end - found.start;
  const wanted = label.end - label.start;
  const shared = Math.min(found.end, label.end) - Math.max(found.start, label.start);
  return length >= 20 && length <= 1.5 * wanted && shared >= 0.6 * Math.min(length, wanted);
}
