/** What is known about an article, shown as a line and corrected where it is wrong. */
import { ChevronRight } from "lucide-react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { setArticleDetails } from "#core/edit/article-edits.ts";
import type { Article } from "#core/model/article.ts";
import { LineField } from "../../controls/field.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { nameLanguage } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./article-head.module.css";

export function ArticleHead({ article }: { readonly article: Article }) {
  const { say } = useWords();
  return (
    <header className={styles.head}>
      <Title article={article} />
      <Facts article={article} />
      <Disclosure className={classes(styles.disclosure)}>
        <Heading level={3}>
          <Button slot="trigger" className={classes(styles.trigger)}>
            <ChevronRight aria-hidden size={14} />
            {say("article.correct")}
          </Button>
        </Heading>
        <DisclosurePanel>
          <Fields article={article} />
        </DisclosurePanel>
      </Disclosure>
    </header>
  );
}

/** The headline, unless the text begins with it. */
function Title({ article }: { readonly article: Article }) {
  if (article.title === undefined) return <h3 className={styles.name}>{article.source.part ?? article.source.name}</h3>;
  if (article.blocks.some(({ kind }) => kind === "headline")) return null;
  return (
    <h3 className={styles.title} lang={article.language}>
      {article.title}
    </h3>
  );
}

function Facts({ article }: { readonly article: Article }) {
  const { language, day } = useWords();
  const facts = [
    article.outlet ?? article.dateline?.agency,
    article.published === undefined ? undefined : day(article.published),
    article.language === undefined ? undefined : nameLanguage(article.language, language),
    article.title === undefined ? undefined : (article.source.part ?? article.source.name),
  ];
  return <p className={styles.facts}>{facts.filter((fact) => fact !== undefined && fact !== "").join(" · ")}</p>;
}

const lineFields = ["title", "outlet", "byline", "url"] as const;

function Fields({ article }: { readonly article: Article }) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const change = (field: "title" | "outlet" | "byline" | "url" | "published" | "language") => (value: string) =>
    edit(
      "edit.correctArticle",
      (briefing) => setArticleDetails(briefing, article.id, { [field]: value === "" ? undefined : value }),
      `${article.id}.${field}`,
    );
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
      <LineField
        type="date"
        label={say("article.published")}
        value={article.published ?? ""}
        onChange={change("published")}
        readOnly={locked}
      />
      <LineField
        label={say("article.language")}
        hint={say("article.languageHint")}
        value={article.language ?? ""}
        onChange={change("language")}
        readOnly={locked}
      />
    </div>
  );
}
