/** What the analyst has selected in an article, as a point in the source's own words. */
import { isEnclosed } from "../compose/quotation-marks.ts";
import type { Article, Range } from "../model/article.ts";
import type { KeyPoint, PointId, PointKind } from "../model/key-point.ts";
import { sourceWords } from "../model/verbatim.ts";

/** Without the space, and around a quotation the marks, at its edges; undefined where nothing else is selected. */
export function pointFromSelection(article: Article, range: Range, kind: PointKind, id: PointId): KeyPoint | undefined {
  const words = withoutSpace(article.text, range);
  const { start, end } = kind === "quote" ? withoutMarks(article.text, words) : words;
  const origins = [{ articleId: article.id, start, end }];
  const text = sourceWords(origins, [article]);
  return text ? { kind, id, origins, text, wording: "quotation", standing: "accepted" } : undefined;
}

function withoutSpace(text: string, { start, end }: Range): Range {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  return { start: from, end: from + selected.trim().length };
}

/** A mark at one edge only belongs to a quotation within, and so do two that are not a pair. */
function withoutMarks(text: string, range: Range): Range {
  const selected = text.slice(range.start, range.end);
  const [, open, close] = selected.match(/^(["'\p{Pi}\p{Ps}]).+(["'\p{Pf}\p{Pi}])$/su) ?? [];
  if (open === undefined || close === undefined || !isEnclosed(selected, [open, close])) return range;
  return withoutSpace(text, { start: range.start + 1, end: range.end - 1 });
}
