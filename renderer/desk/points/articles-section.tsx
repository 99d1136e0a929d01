/** A section that goes article by article: the analyst's words of each, where the template asks for some. */
import { articleName } from "#core/compose/briefing-title.ts";
import { localized } from "#core/model/localized.ts";
import type { TemplateSection } from "#core/model/template.ts";
import { type ArticlePart, type ArticlesContent, articleTextId, articleWords } from "#core/model/template-articles.ts";
import { useBriefing } from "../../state/use-program.ts";
import { TextSection } from "./text-section.tsx";

type ArticlesSectionProps = { readonly section: TemplateSection["id"]; readonly content: ArticlesContent };

export function ArticlesSection({ section, content }: ArticlesSectionProps) {
  const language = useBriefing((briefing) => briefing.language);
  const articles = useBriefing((briefing) => briefing.articles).slice(0, content.maxArticles);
  return articles.map((article) =>
    content.parts.filter(isOfWords).map(({ part, heading = {}, hint = {}, points }) => {
      const label = [localized(heading, language), articleName(article)].filter((words) => words !== "");
      return (
        <TextSection
          key={`${article.id}/${part}`}
          id={articleTextId(section, article.id, part)}
          heading={label.join(": ")}
          hint={localized(hint, language)}
          standIns={points === undefined ? undefined : { kinds: points.kinds, article: article.id }}
        />
      );
    }),
  );
}

type PartOfWords = ArticlePart & { readonly part: (typeof articleWords)[number] };

const isOfWords = (part: ArticlePart): part is PartOfWords => articleWords.some((known) => known === part.part);
