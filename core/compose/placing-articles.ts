/** Which words and points stand under which article, in a section that goes article by article. */
import type { Article } from "../model/article.ts";
import type { Briefing } from "../model/briefing.ts";
import type { KeyPoint } from "../model/key-point.ts";
import type { RichText } from "../model/rich-text.ts";
import type { TemplateSection } from "../model/template.ts";
import type { ArticlePart, ArticlesContent, ArticleWords } from "../model/template-articles.ts";
import { articleTextId, articleWords } from "../model/template-articles.ts";
import { hasWords, ofKinds, weightiest, without, wordsOf } from "./placing-points.ts";
import { saidBy, saidByOthers } from "./said-already.ts";

export type PlacedArticle = {
  readonly article: Article;
  readonly parts: readonly PlacedPart[];
  /** Points whose words stand in one of the parts'. */
  readonly saidAlready: readonly KeyPoint[];
};
export type PlacedPart = {
  readonly part: ArticlePart;
  /** The analyst's. */
  readonly words: RichText;
  readonly points: readonly KeyPoint[];
};

/** Those printed under it, and those said with them. */
export const pointsOfArticle = ({ parts, saidAlready }: PlacedArticle): readonly KeyPoint[] => [
  ...parts.flatMap(({ points }) => points),
  ...saidAlready,
];

/** In the briefing's order, or topic by topic; a point belongs to the article that it begins in. */
export function placeArticles(
  section: TemplateSection["id"],
  { parts, maxArticles, byTopic }: ArticlesContent,
  free: readonly KeyPoint[],
  briefing: Briefing,
): readonly PlacedArticle[] {
  const articles = briefing.articles.slice(0, maxArticles);
  return (byTopic === true ? topicByTopic(articles) : articles).map((article) => {
    const own = free.filter(({ origins }) => origins.at(0)?.articleId === article.id);
    const placed = placeEachOnce(own, articles, (points) =>
      placeParts(parts, points, articles, (part) => wordsOf(articleTextId(section, article.id, part), briefing)),
    );
    const printed = placed.flatMap(({ points }) => points);
    return { article, parts: placed, saidAlready: saidBy(without(own, printed), printed, articles) };
  });
}

export const topicOf = ({ topic = "" }: Article): string => topic.trim();

/** Topics in the order in which they first come up; articles without one last. */
function topicByTopic(articles: readonly Article[]): readonly Article[] {
  const topics = [...new Set(articles.map(topicOf))];
  const inOrder = [...topics.filter((topic) => topic !== ""), ...topics.filter((topic) => topic === "")];
  return inOrder.flatMap((topic) => articles.filter((article) => topicOf(article) === topic));
}

/** A sentence gives way to a quotation in a later part that says it, and leaves its place to another point. */
function placeEachOnce(
  points: readonly KeyPoint[],
  articles: readonly Article[],
  place: (points: readonly KeyPoint[]) => readonly PlacedPart[],
): readonly PlacedPart[] {
  const placed = place(points);
  const repeated = saidByOthers(
    placed.flatMap((part) => part.points),
    articles,
  );
  return repeated.length === 0 ? placed : placeEachOnce(without(points, repeated), articles, place);
}

/** A point stands in the first part that takes it, and is not said again in another; words of the analyst's stand in the place of points. */
function placeParts(
  parts: readonly ArticlePart[],
  points: readonly KeyPoint[],
  articles: readonly Article[],
  wordsOfPart: (part: ArticleWords) => RichText,
): readonly PlacedPart[] {
  const placed: KeyPoint[] = [];
  return parts.map((part) => {
    const words = isOfWords(part.part) ? wordsOfPart(part.part) : [];
    if (part.points === undefined || !takesPoints(part.part) || hasWords(words)) return { part, words, points: [] };
    const free = ofKinds(without(points, [...placed, ...saidBy(points, placed, articles)]), part.points.kinds);
    const taken = weightiest(without(free, saidByOthers(free, articles)), part.points.maxPoints);
    placed.push(...taken);
    return { part, words: [], points: taken };
  });
}

const isOfWords = (part: ArticlePart["part"]): part is ArticleWords => articleWords.some((known) => known === part);

/** What is known of the article itself is printed alone. */
const takesPoints = (part: ArticlePart["part"]): boolean => part === "quotations" || isOfWords(part);
