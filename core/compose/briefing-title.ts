/** What a briefing is called: on its page, as a file, and in the window. And what an article is called that has no headline. */
import type { Article } from "../model/article.ts";
import type { Briefing, BriefingEdits } from "../model/briefing.ts";
import { localized } from "../model/localized.ts";
import { fillIn } from "./document-strings.ts";
import { onOneLine, shortened } from "./wording.ts";

export type Titling = {
  /** The briefing's day in words, for a template whose title says {date}. */
  readonly date: string;
  /** Ends a title that was cut. */
  readonly ellipsis: string;
};

/** The analyst's title, else the template's, else the first article's; "" where there is none. */
export function briefingTitle(briefing: Briefing, titling: Titling): string {
  const article = briefing.articles.at(0);
  return ownTitle(briefing, titling) || (article === undefined ? "" : articleTitle(article, titling.ellipsis));
}

/** In the document's language; "" where the briefing is called as its first article is. */
export const ownTitle = (
  { metadata, template, language }: Pick<BriefingEdits, "metadata" | "template" | "language">,
  { date }: Pick<Titling, "date">,
): string => onOneLine(metadata.title ?? "") || fillIn(localized(template.title ?? {}, language), { date });

/** Its headline, else what its first sentence begins with; "" where it has no words. */
export const articleTitle = (article: Article, ellipsis: string): string =>
  shortened(onOneLine(article.title ?? openingWords(article, ellipsis)), 160, ellipsis);

/** The same, else what its file is called. */
export const articleName = (article: Article): string =>
  articleTitle(article, "…") || (article.source.part ?? article.source.name);

/** A full stop after a whole word, and something that begins a sentence: near enough for a name, and in any language. */
const firstSentence = /^.*?\p{L}{4,}[.!?…]+["”»’')\]]*(?=\s+\P{Ll})/u;

function openingWords({ text, dateline }: Article, ellipsis: string): string {
  const from = dateline?.end ?? 0;
  const opening = /\S.*/.exec(text.slice(from, from + longestOpening).replace(/^[\s–—-]+/, ""))?.[0] ?? "";
  return withoutLooseEnd(shortened((firstSentence.exec(opening)?.[0] ?? opening).trim(), 80, ellipsis), ellipsis);
}

/** As far as is looked for them, in UTF-16 units: more than a dash, the space around it and a long line's beginning. */
const longestOpening = 2000;

/** Not "…in the…": short words that lead on to what was cut off. */
const withoutLooseEnd = (title: string, ellipsis: string): string =>
  title.endsWith(ellipsis)
    ? title.slice(0, -ellipsis.length).replace(/(?:[,;:]?\s\p{Ll}{1,3})+$/u, "") + ellipsis
    : title;
