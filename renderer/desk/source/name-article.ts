/** What an article or a briefing is called where it has no title: by the words that its text begins with. */
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { localized } from "#core/model/localized.ts";

/** UTF-16 units that a name takes at most. */
const longest = 80;

export const nameArticle = (article: Article): string =>
  article.title ?? (openingWords(article) || (article.source.part ?? article.source.name));

/** As its page will be titled, near enough; "" where there is nothing to name it by. */
export function nameBriefing({ metadata, articles, template, language }: Briefing): string {
  const [first] = articles;
  const own = metadata.title ?? localized(template.title ?? {}, language);
  return own || (first === undefined ? "" : nameArticle(first));
}

function openingWords({ text, dateline }: Article): string {
  const [line = ""] = text
    .slice(dateline?.end ?? 0)
    .replace(/^[\s–—-]+/, "")
    .split("\n", 1);
  if (line.length <= longest) return line.trim();
  return `${line.slice(0, line.lastIndexOf(" ", longest)).trimEnd()}…`;
}
