/** Labelled texts → what the weights are fitted to: sentences with their signs, and how much each label counts. */
import { passagesOf } from "../../core/extract/passages.ts";
import { mayIntend, readSentences } from "../../core/extract/sentence-signals.ts";
import { stemsWithin } from "../../core/extract/stems.ts";
import { packFor } from "../../core/language/packs.ts";
import type { Range } from "../../core/model/article.ts";
import { type Label, type LabelledText, type Labels, labelsOf } from "./labelled-texts.ts";

export type Kind = keyof Labels;
export const kinds: readonly Kind[] = ["goal", "nextStep"];

export type Example = {
  readonly sentence: Range;
  readonly signs: ReadonlySet<string>;
  /** Its words' stems, each with its language. */
  readonly words: ReadonlySet<string>;
  readonly wanted: boolean;
  /** How much it counts in the fit. */
  readonly weight: number;
};
export type LabelledDocument = {
  readonly id: string;
  readonly language: string;
  readonly labels: Labels;
  readonly examples: Readonly<Record<Kind, readonly Example[]>>;
};

/** Seven versions of a text tell less than seven texts. */
const translationWeight = 0.4;
/** A core sentence must be found; an acceptable one may. */
const gradeWeights: Readonly<Record<Label["grade"], number>> = { core: 2, acceptable: 0.7 };

/** The texts in a language that has a pack and whose points were marked. */
export function trainingSet(texts: readonly LabelledText[]): readonly LabelledDocument[] {
  const documents = texts.filter(({ language }) => packFor(language) !== undefined).flatMap(labelledDocument);
  const counts = new Map<string, number>();
  for (const { examples } of documents)
    for (const word of new Set(examples.goal.flatMap(({ words }) => [...words])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = (word: string): boolean => (counts.get(word) ?? 0) >= leastDocuments;
  const withCommon = (example: Example): Example => ({
    ...example,
    words: new Set([...example.words].filter(isCommon)),
  });
  return documents.map(({ examples: { goal, nextStep }, ...document }) => ({
    ...document,
    examples: { goal: goal.map(withCommon), nextStep: nextStep.map(withCommon) },
  }));
}

/** What fewer texts have is a matter of their topics; in the languages with fourteen texts, every word is. */
const leastDocuments = 15;

const wordFeature = (language: string, stem: string): string => `${language}:${stem}`;

function labelledDocument({ id, language, source: { article, points } }: LabelledText): readonly LabelledDocument[] {
  const labels = labelsOf(id);
  if (labels === undefined) return [];
  const quotations = points
    .filter(({ kind, standing }) => kind === "quote" && standing === "proposed")
    .flatMap(({ origins }) => origins);
  const sentences = readSentences(passagesOf(article), quotations, article.published).filter(mayIntend);
  const isTranslation = id.endsWith(`.${language}`);
  const examplesOf = (kind: Kind) =>
    sentences.map(({ passage, sentence, signals }) => ({
      sentence,
      signs: signals.names,
      words: new Set([...stemsWithin(passage, sentence)].map((stem) => wordFeature(language, stem))),
      ...gradeOf(sentence, labels[kind], isTranslation ? translationWeight : 1),
    }));
  const examples = { goal: examplesOf("goal"), nextStep: examplesOf("nextStep") };
  return [{ id, language, labels, examples }];
}

function gradeOf(sentence: Range, labels: readonly Label[], weight: number): Pick<Example, "wanted" | "weight"> {
  const grades = labels.filter((label) => isSame(sentence, label)).map(({ grade }) => grade);
  if (grades.length === 0) return { wanted: false, weight };
  return { wanted: true, weight: weight * gradeWeights[grades.includes("core") ? "core" : "acceptable"] };
}

/** As ../shared/eval/score.mjs has it: most of the shorter one is shared, and the found one is not much longer. */
export function isSame(found: Range, label: Range): boolean {
  const length = found.end - found.start;
  const wanted = label.end - label.start;
  const shared = Math.min(found.end, label.end) - Math.max(found.start, label.start);
  return length >= 20 && length <= 1.5 * wanted && shared >= 0.6 * Math.min(length, wanted);
}
