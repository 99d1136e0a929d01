/** What is known about an article, to be corrected in place. */
import { setArticleDetails } from "#core/edit/article-edits.ts";
import type { Article } from "#core/model/article.ts";
import type { ArticleDetails as Details } from "#core/model/briefing.ts";
import { Choice } from "../../controls/choice.tsx";
import { DayField } from "../../controls/day-field.tsx";
import { LineField } from "../../controls/field.tsx";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./article-head.module.css";
import { languageOptions, unknownLanguage } from "./article-languages.ts";

const lineFields = ["title", "outlet", "byline", "url", "topic"] as const;

export function ArticleDetails({ article }: { readonly article: Article }) {
  const { say } = useWords();
  const locked = useDesk((desk) => desk.access === "read");
  const change = useCorrection(article);
  return (
    <div className={styles.fields}>
      {lineFields.map((field) => (
        <LineField
          key={field}
          label={say(`article.${field}`)}
          value={article[field] ?? ""}
          onChange={change(field)}
          readOnly={locked}
        />
      ))}
      <DayField
        label={say("article.published")}
        value={article.published ?? ""}
        onChange={change("published")}
        readOnly={locked}
      />
      <LanguageChoice article={article} />
    </div>
  );
}

function LanguageChoice({ article }: { readonly article: Article }) {
  const { say, language } = useWords();
  const locked = useDesk((desk) => desk.access === "read");
  const change = useCorrection(article)("language");
  const unknown = { value: unknownLanguage, label: say("article.languageNone") };
  return (
    <Choice
      label={say("article.language")}
      value={article.language ?? unknownLanguage}
      options={[unknown, ...languageOptions(article.language, language)]}
      onChange={(tag) => change(tag === unknownLanguage ? "" : tag)}
      disabled={locked}
    />
  );
}

/** The letters of one field undo as one; an emptied field is one that nothing is known of. */
function useCorrection(article: Article) {
  const { edit } = useProgram().desk;
  return (field: keyof Details) => (value: string) =>
    edit(
      "edit.correctArticle",
      (briefing) => setArticleDetails(briefing, article.id, { [field]: value === "" ? undefined : value }),
      `${article.id}.${field}`,
    );
}
