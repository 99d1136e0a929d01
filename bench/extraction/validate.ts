/** Says what the learned weights are worth on texts that they were not fitted to, a language at a time. */
import { countAt, type Held, heldOut } from "./cross-validation.ts";
import { bootstrapInterval, figuresOf } from "./figures.ts";
import { priorsOf } from "./priors.ts";
import { type Kind, kinds, type LabelledDocument } from "./training-set.ts";

/** One line a language and kind, for the languages in which points were marked. */
export function crossValidation(documents: readonly LabelledDocument[]): string {
  const lines = kinds.flatMap((kind) => reportOf(kind, heldOut(documents, kind, priorsOf(kind))));
  return ["Goals and next steps, five folds by document, translations kept together:", ...lines, ""].join("\n");
}

export function reportOf(kind: Kind, held: readonly Held[]): readonly string[] {
  const languages = [...new Set(held.map(({ document }) => document.language))].sort();
  return languages.map((language) => {
    const own = held.filter(({ document }) => document.language === language);
    return lineOf(kind, language, own);
  });
}

function lineOf(kind: Kind, language: string, held: readonly Held[]): string {
  const counts = held.map((each) => countAt(each, kind));
  const figures = figuresOf(counts);
  const [least, most] = bootstrapInterval(counts);
  return [
    `${kind.padEnd(8)} ${language}`,
    `P ${shown(figures.precision)}  core R ${shown(figures.recall)}`,
    `F1 ${shown(figures.mean)} (95 %: ${least.toFixed(2)}–${most.toFixed(2)})`,
    `core among the best five ${shown(figures.amongBest)}`,
    `.8 and more: right ${shown(figures.sureAreRight)}, of all right ones ${shown(figures.rightAreSure)}`,
    `${counts.length} texts`,
  ].join("  ");
}

const shown = (share: number): string => share.toFixed(3);
