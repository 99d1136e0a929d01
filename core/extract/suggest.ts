/** Article → suggested key points: the engine's one entry. It holds no line about any one language. */
import type { Article } from "../model/article.ts";
import type { KeyPoint } from "../model/key-point.ts";
import type { Warning } from "../model/warning.ts";

export type Suggestions = {
  /** The article, with its language where it had none. */
  readonly article: Article;
  /** In the order of the text; each with a rule, a confidence and the standing `proposed` or `offered`. */
  readonly points: readonly KeyPoint[];
  readonly warnings: readonly Warning[];
};

export function suggestPoints(article: Article): Suggestions {
  return { article, points: [], warnings: [] };
}
