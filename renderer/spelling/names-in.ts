/** The names in the articles, as they are written there: no dictionary knows the people in the news. */
import type { Article } from "#core/model/article.ts";
import { wordsOf } from "./words-of.ts";

const startsWithCapital = /^\p{Lu}/u;

/** An article's text never changes. */
const known = new WeakMap<Article, ReadonlySet<string>>();

export function namesIn(article: Article): ReadonlySet<string> {
  const found = known.get(article);
  if (found !== undefined) return found;
  const names = wordsOf(article.text)
    .map(({ word }) => word)
    .filter((word) => startsWithCapital.test(word));
  const set = new Set(names);
  known.set(article, set);
  return set;
}
