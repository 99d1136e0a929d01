/** An article's id: its source's, and what tells apart the texts that were read of it: an encoding that the analyst chose, a count. */
import type { Article, ArticleId } from "./article.ts";

export const idInEncoding = (id: ArticleId, encoding: string): ArticleId => `${sourceOf(id)}-${encoding.toLowerCase()}`;

/** Of an article whose id another text has already; `count` from 2. The letter keeps it apart from a file's further articles. */
export const idOfFurtherText = (id: ArticleId, count: number): ArticleId => `${id}-t${count}`;

/** The same for every reading of one article, whichever its text. */
export const sourceOf = (id: ArticleId): string => /^[0-9a-f]{12}(?:-\d+(?=-|$))?/.exec(id)?.[0] ?? id;

/** Whether its text depends on an encoding that can be chosen: not where the file itself decides, as a mail does. */
export const isOfEncodedText = ({ source }: Article): boolean =>
  source.encoding !== undefined && source.part === undefined;
