/** Says what the learned weights are worth on texts that they were not fitted to, a language at a time. */
import { countAt, heldOut } from "./cross-validation.ts";
import { bootstrapInterval, type Count, figuresOf, sumOf } from "./figures.ts";
import type { Meanings } from "./meanings.ts";
import { priorsOf } from "./priors.ts";
import { type Kind, kinds, type LabelledDocument } from "./training-set.ts";

/** Which texts fall into which fold changes the figures; so it is drawn several times. */
const drawings = [1, 2, 3];

/** One line a language and kind, for the languages in which points were marked. */
export function crossValidation(documents: readonly LabelledDocument[], meanings: Meanings): string {
  const measured = documents.filter(({ isOwn }) => !isOwn);
  const lines = kinds.flatMap((kind) => {
    const counts = countsOf(documents, kind, meanings);
    const languages = [...new Set(measured.map(({ language }) => language))].sort();
    return languages.map((language) =>
      lineOf(
        kind,
        language,
        measured.flatMap((document) => (document.language === language ? (counts.get(document.id) ?? []) : [])),
      ),
    );
  });
  const title = `Goals and next steps out of fold: five folds by document, translations together, ${drawings.length} drawings`;
  return [title, ...lines, ""].join("\n");
}

/** By text, over all drawings. */
function countsOf(documents: readonly LabelledDocument[], kind: Kind, meanings: Meanings): ReadonlyMap<string, Count> {
  const beliefs = { priors: priorsOf(kind), meanings };
  const held = drawings.flatMap((drawing) => heldOut(documents, kind, beliefs, drawing));
  const byText = Map.groupBy(held, ({ document }) => document.id);
  return new Map([...byText].map(([id, each]) => [id, sumOf(each.map((one) => countAt(one, kind)))]));
}

function lineOf(kind: Kind, language: string, counts: readonly Count[]): string {
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
