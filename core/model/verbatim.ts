/** The guard on quotations: whether a point's words are still the source's own, derived by comparing. */
import type { Article } from "./article.ts";
import type { KeyPoint, Origin } from "./key-point.ts";
import { matchMarked } from "./marked-changes.ts";

/**
 * - `verbatim`: the text is exactly what stands at its origins, with nothing of the speech left out between them, or
 *   with what was left out or put in marked by the conventions of its language;
 * - `edited`: it differs;
 * - `orphan`: an origin names an article or a range that is not there;
 * - `unsourced`: it has no origin.
 */
export type Fidelity = "verbatim" | "edited" | "orphan" | "unsourced";

/** Between the segments of a split quotation, whose attribution stood between them. */
export const segmentSeparator = " ";

/**
 * The source's words at these origins, joined in order; undefined where one of them is not in the articles.
 * This is the only way in which source text becomes a quotation.
 */
export function sourceWords(origins: readonly Origin[], articles: readonly Article[]): string | undefined {
  const slices = origins.map((origin) => sliceAt(origin, articles));
  return slices.includes(undefined) ? undefined : slices.join(segmentSeparator);
}

function sliceAt({ articleId, start, end }: Origin, articles: readonly Article[]): string | undefined {
  const text = articles.find((article) => article.id === articleId)?.text;
  return text === undefined || end > text.length ? undefined : text.slice(start, end);
}

/** Whether the text is what stands at the origins, one after the other, whatever stands between them. */
export const isOfSourceWords = ({ origins, text }: KeyPoint, articles: readonly Article[]): boolean =>
  origins.length > 0 && sourceWords(origins, articles) === text;

export function fidelity(point: KeyPoint, articles: readonly Article[]): Fidelity {
  if (point.origins.length === 0) return "unsourced";
  if (sourceWords(point.origins, articles) === undefined) return "orphan";
  const isWhole = isOfSourceWords(point, articles) && isUnbroken(point.origins, articles);
  return isWhole || isMarkedWhereChanged(point, articles) ? "verbatim" : "edited";
}

/** Whether all that was left out or put in is marked, where speech was left out between the origins as well. */
export function isMarkedWhereChanged({ origins, text }: KeyPoint, articles: readonly Article[]): boolean {
  const words = sourceWords(origins, articles);
  if (words === undefined) return false;
  const language = articles.find(({ id }) => id === origins[0]?.articleId)?.language;
  const stretches = matchMarked(text, words, language);
  if (stretches === undefined) return false;
  return breaksIn(origins, articles).every((at) => stretches.every(({ start, end }) => at <= start || at >= end));
}

/** Offsets into the joined words before which speech was left out. */
function breaksIn(origins: readonly Origin[], articles: readonly Article[]): readonly number[] {
  const breaks: number[] = [];
  let at = 0;
  for (const [index, origin] of origins.entries()) {
    if (!follows(origins[index - 1], origin, articles)) breaks.push(at);
    at += origin.end - origin.start + segmentSeparator.length;
  }
  return breaks;
}

/** No letter or digit. */
const noWord = /^[^\p{L}\p{N}]*$/u;

/** One closing mark, an attribution, one opening mark: `,” said the mayor, “`. */
const anAttribution = /^[\s,.!?…:;–—-]*[»”“"](?<said>[^«»“”„"\n]*)[«“”„"]\s*$/u;

/** The same in single marks, with the unit before it. An apostrophe is no such mark: no stop stands before it. */
const anAttributionInSingle = /^.?[\s,.!?…]*(?<=[,.!?…])['’](?<said>\s[^«»“”„"\n]*\s)['‘]\s*$/u;

/** A sentence ends and another begins, in which somebody else may have the word; "Prof. Ivanov" is one. */
const twoSentences = /\p{L}{5,}[.!?…]+\s+\p{Lu}|[.!?…]\s+\p{Lu}[^.!?…]*:\s*$/u;

const isUnbroken = (origins: readonly Origin[], articles: readonly Article[]): boolean =>
  origins.every((origin, index) => follows(origins[index - 1], origin, articles));

function follows(before: Origin | undefined, origin: Origin, articles: readonly Article[]): boolean {
  if (before === undefined) return true;
  if (before.articleId !== origin.articleId || before.end > origin.start) return false;
  const text = articles.find(({ id }) => id === origin.articleId)?.text ?? "";
  const between = text.slice(before.end, origin.start);
  if (noWord.test(between)) return true;
  const attribution =
    anAttribution.exec(between) ?? anAttributionInSingle.exec(text.slice(before.end - 1, origin.start));
  return attribution !== null && !twoSentences.test(attribution.groups?.["said"] ?? "");
}
