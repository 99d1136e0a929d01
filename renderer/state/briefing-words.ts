/** A briefing's words as plain text, put together without the host: what can be saved of it where nobody is left to save it. */
import type { Briefing } from "#core/model/briefing.ts";
import { isIncluded } from "#core/model/is-included.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { plainFromRichText } from "#core/model/rich-text.ts";

/** The title first, then the details, the texts and the points that stand in it, with an empty line between them. */
export function briefingWords({ metadata, sections, points }: Briefing): string {
  const { title, ...details } = metadata;
  const texts = Object.values(sections).map(plainFromRichText);
  const said = points.filter(isIncluded).map((point) => wordsOf(point).filter(isWord).join("\n"));
  return [title, ...Object.values(details), ...texts, ...said].filter(isWord).join("\n\n");
}

const isWord = (words: string | undefined): words is string => words !== undefined && words.trim() !== "";

function wordsOf(point: KeyPoint): readonly (string | undefined)[] {
  const own = point.kind === "quote" ? wordsOfQuote(point) : point.kind === "nextStep" ? wordsOfStep(point) : [];
  return [point.lead, point.text, ...own, point.comment];
}

/** Whom the program takes the speaker to be is left out until the analyst says so (docs/decisions/attribution-on-paper.md). */
const wordsOfQuote = ({ translation, speaker, context, standing }: Extract<KeyPoint, { kind: "quote" }>) => [
  ...[translation?.text, translation?.translator],
  ...[speaker?.text, standing === "accepted" ? speaker?.resolvedTo : undefined, speaker?.role, speaker?.organisation],
  context,
];

const wordsOfStep = ({ owner, due }: Extract<KeyPoint, { kind: "nextStep" }>) => [owner, due?.text ?? due?.day];
