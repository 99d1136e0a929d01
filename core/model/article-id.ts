/** An article's id: its source's, and the encoding that the analyst chose for it, so that both readings keep theirs. */
import type { Article, ArticleId } from "./article.ts";

export const idInEncoding = (id: ArticleId, encoding: string): ArticleId => `${sourceOf(id)}-${encoding.toLowerCase()}`;

/** The same for every reading of one article, whichever the encoding. */
export const sourceOf = (id: ArticleId): string => /^[0-9a-f]{12}(?:-\d+(?=-|$))?/.exec(id)?.[0] ?? id;

/** Whether its text depends on an encoding that can be chosen: not where the file itself decides, as a mail does. */
export const isOfEncodedText = ({ source }: Article): boolean =>
  source.encoding !== undefined && source.part === undefined;
