/** What was read, as the draft keeps it: an article may have got an id of its own there, and its points lead to that. */
import type { Article, ArticleId } from "#core/model/article.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { pointRenamed } from "#core/model/renamed-article.ts";

type Read = { readonly articles: readonly Article[]; readonly points: readonly KeyPoint[] };

/** `kept`: by the id that each was read with. */
export function asKept<Reading extends Read>(read: Reading, kept: ReadonlyMap<ArticleId, Article>): Reading {
  const ids = new Map([...kept].map(([before, { id }]) => [before, id]));
  return {
    ...read,
    articles: read.articles.map((article) => kept.get(article.id) ?? article),
    points: read.points.map((point) => pointRenamed(point, ids)),
  };
}
