/** The guard on quotations: whether a point's words are still the source's own, derived by comparing. */
import type { Article } from "./article.ts";
import type { KeyPoint, Origin } from "./key-point.ts";

/**
 * - `verbatim`: the text is exactly what stands at its origins;
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

export function fidelity(point: KeyPoint, articles: readonly Article[]): Fidelity {
  if (point.origins.length === 0) return "unsourced";
  const words = sourceWords(point.origins, articles);
  if (words === undefined) return "orphan";
  return words === point.text ? "verbatim" : "edited";
}
