/** Edits of a briefing's articles. Their texts never change; what is known about them does. */
import type { Article, ArticleId } from "../model/article.ts";
import type { ArticleDetails, Briefing } from "../model/briefing.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { type Patch, patched, replaced } from "./patched.ts";
import { isWorkedAt } from "./untouched.ts";

/** Articles that the briefing has already, and points it has, are not added again. */
export function addArticles(briefing: Briefing, articles: readonly Article[], points: readonly KeyPoint[]): Briefing {
  const newArticles = articles.filter(({ id }) => !has(briefing.articles, id));
  const newPoints = points.filter(({ id }) => !has(briefing.points, id));
  return patched(briefing, {
    articles: appended(briefing.articles, newArticles),
    points: appended(briefing.points, newPoints),
  });
}

const has = (items: readonly Named[], id: string): boolean => items.some((item) => item.id === id);

const appended = <Item>(items: readonly Item[], more: readonly Item[]): readonly Item[] =>
  more.length === 0 ? items : [...items, ...more];

/**
 * Takes the suggestions along that come from this article alone. What the analyst has accepted or worked at stays, and
 * is then seen to have lost its source.
 */
export function removeArticle(briefing: Briefing, id: ArticleId): Briefing {
  const article = briefing.articles.find((one) => one.id === id);
  if (article === undefined) return briefing;
  const stays = (point: KeyPoint) =>
    point.standing === "accepted" || !isOnlyFrom(point, id) || isWorkedAt(point, article);
  return patched(briefing, {
    articles: briefing.articles.filter((one) => one !== article),
    points: briefing.points.filter(stays),
  });
}

/** What `removeArticle` took from `before`, each behind what stood before it there; what was changed since then stays. */
export function bringBackArticle(briefing: Briefing, before: Briefing, article: ArticleId): Briefing {
  const after = removeArticle(before, article);
  const taken = <Item extends Named>(was: readonly Item[], is: readonly Item[]) => was.filter(({ id }) => !has(is, id));
  return patched(briefing, {
    articles: putBack(briefing.articles, before.articles, taken(before.articles, after.articles)),
    points: putBack(briefing.points, before.points, taken(before.points, after.points)),
  });
}

type Named = { readonly id: string };

function putBack<Item extends Named>(
  items: readonly Item[],
  before: readonly Item[],
  taken: readonly Item[],
): readonly Item[] {
  const missing = new Set(taken.filter(({ id }) => !has(items, id)));
  if (missing.size === 0) return items;
  const whole = [...items];
  let place = 0;
  for (const item of before) {
    const there = whole.findIndex(({ id }) => id === item.id);
    if (there >= 0) place = there + 1;
    else if (missing.has(item)) {
      whole.splice(place, 0, item);
      place += 1;
    }
  }
  return whole;
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
