/** What a section says of an article: apart from its schema, so that composing loads none. */
/** What is known of the article itself. */
export const articleFacts = ["outlet", "published", "headline", "byline", "address"] as const;
/** What the analyst writes of it, or the article's points in the place of that. */
export const articleWords = ["gist", "soWhat", "action"] as const;
export type ArticleWords = (typeof articleWords)[number];

export const articleParts = [...articleFacts, ...articleWords, "quotations"] as const;

/** Under which name a briefing's `sections` keep what the analyst wrote of one article in such a section. */
export const articleTextId = (section: string, article: string, part: ArticleWords): string =>
  `${section}/${article}/${part}`;
