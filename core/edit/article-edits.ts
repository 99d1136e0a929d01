/** Edits of a briefing's articles. Their texts never change; what is known about them does. */
import type { Article, ArticleId } from "../model/article.ts";
import type { ArticleDetails, Briefing } from "../model/briefing.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { type Patch, patched, replaced } from "./patched.ts";

/** Articles that the briefing has already, and points it has, are not added again. */
export function addArticles(briefing: Briefing, articles: readonly Article[], points: readonly KeyPoint[]): Briefing {
  const newArticles = articles.filter(({ id }) => !has(briefing.articles, id));
  const newPoints = points.filter(({ id }) => !has(briefing.points, id));
  return patched(briefing, {
    articles: appended(briefing.articles, newArticles),
    points: appended(briefing.points, newPoints),
  });
}

const has = (items: readonly { readonly id: string }[], id: string): boolean => items.some((item) => item.id === id);

const appended = <Item>(items: readonly Item[], more: readonly Item[]): readonly Item[] =>
  more.length === 0 ? items : [...items, ...more];

/**
 * Takes the suggestions along that come from this article alone. What the analyst has accepted stays, and is then
 * seen to have lost its source.
 */
export function removeArticle(briefing: Briefing, article: ArticleId): Briefing {
  if (!has(briefing.articles, article)) return briefing;
  return patched(briefing, {
    articles: briefing.articles.filter(({ id }) => id !== article),
    points: briefing.points.filter((point) => point.standing === "accepted" || !isOnlyFrom(point, article)),
  });
}

const isOnlyFrom = ({ origins }: KeyPoint, article: ArticleId): boolean =>
  origins.length > 0 && origins.every(({ articleId }) => articleId === article);

/** `undefined` takes a detail away. */
export function setArticleDetails(briefing: Briefing, article: ArticleId, details: Patch<ArticleDetails>): Briefing {
  const index = briefing.articles.findIndex(({ id }) => id === article);
  const before = briefing.articles[index];
  if (before === undefined) return briefing;
  const articles = replaced(briefing.articles, index, patched<Article>(before, details));
  return articles === briefing.articles ? briefing : { ...briefing, articles };
}
