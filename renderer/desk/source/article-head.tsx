/** What is known about an article, as a line; what its reading left out; and the way to correct both. */
import { Disclosure } from "react-aria-components";
import type { Article } from "#core/model/article.ts";
import { Brought, part } from "../../controls/brought.tsx";
import { UnfoldButton } from "../../controls/unfold-button.tsx";
import { Unfolded } from "../../controls/unfolded.tsx";
import { nameLanguage } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./article-head.module.css";
import { ArticleWarnings } from "./article-warnings.tsx";
import { EncodingMenu } from "./encoding-menu.tsx";

const articleDetails = part(() => import("./article-details.tsx").then(({ ArticleDetails }) => ArticleDetails));

export function ArticleHead({ article }: { readonly article: Article }) {
  const { say } = useWords();
  return (
    <header className={styles.head}>
      <Title article={article} />
      <Facts article={article} />
      <ArticleWarnings warnings={article.warnings} />
      <Disclosure>
        <div className={styles.corrections}>
          <UnfoldButton level={3}>{say("article.correct")}</UnfoldButton>
          <EncodingMenu article={article} />
        </div>
        <Unfolded>
          <Brought part={articleDetails} article={article} />
        </Unfolded>
      </Disclosure>
    </header>
  );
}

/** The title, unless the text begins with the same words. */
function Title({ article }: { readonly article: Article }) {
  if (article.title === undefined) return <h3 className={styles.name}>{article.source.part ?? article.source.name}</h3>;
  if (headlineOf(article) === article.title) return null;
  return (
    <h3 className={styles.title} lang={article.language}>
      {article.title}
    </h3>
  );
}

function headlineOf({ blocks, text }: Article): string | undefined {
  const headline = blocks.find(({ kind }) => kind === "headline");
  return headline === undefined ? undefined : text.slice(headline.start, headline.end);
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
