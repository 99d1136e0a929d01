/** What a briefing is called: on its page, and as a file. */
import { sentencesOf } from "../extract/sentences.ts";
import type { Article } from "../model/article.ts";
import type { Briefing } from "../model/briefing.ts";
import { localized } from "../model/localized.ts";
import { onOneLine, shortened } from "./wording.ts";

/** The analyst's title, else the template's, else the first article's; "" where there is none. */
export function briefingTitle(briefing: Briefing, ellipsis: string): string {
  const article = briefing.articles.at(0);
  return ownTitle(briefing) || (article === undefined ? "" : articleTitle(article, ellipsis));
}

/** In the document's language; "" where the briefing is called as its first article is. */
export const ownTitle = ({ metadata, template, language }: Briefing): string =>
  onOneLine(metadata.title ?? "") || localized(template.title ?? {}, language);

/** Its headline, else what its first sentence begins with. */
export const articleTitle = (article: Article, ellipsis: string): string =>
  shortened(onOneLine(article.title ?? openingWords(article)), 160, ellipsis);

function openingWords(article: Article): string {
  const from = article.dateline?.end ?? 0;
  const opening = sentencesOf(article).find(({ end }) => end > from);
  if (opening === undefined) return "";
  const words = article.text.slice(Math.max(from, opening.start), opening.end);
  return withoutLooseEnd(shortened(onOneLine(words.replace(/^[\s–—-]+/, "")), 80, "…"));
}

/** Not "…in the…": short words that lead on to what was cut off. */
const withoutLooseEnd = (title: string): string => title.replace(/(?:[,;:]?\s\p{Ll}{1,3})+…$/u, "…");
