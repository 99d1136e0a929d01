/** The help: short pages, which come with the program. */
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/words.tsx";
import { Covering, CoveringHead } from "../covering.tsx";
import styles from "./help-pages.module.css";
import { type HelpPage, loadHelp, withKeys } from "./help-text.ts";

export function HelpPages() {
  const { say, language } = useWords();
  const pages = useHelp(language);
  const [shown, setShown] = useState(0);
  const pageList = useRef<HTMLElement>(null);
  /** The pages come a moment after the dialog. */
  useEffect(() => {
    if (pages.length > 0) pageList.current?.querySelector("button")?.focus();
  }, [pages]);
  const page = pages[shown];
  return (
    <Covering label={say("command.help")} className={styles.help}>
      <CoveringHead title={say("command.help")} />
      <div className={styles.body}>
        <nav ref={pageList} aria-label={say("help.pages")} className={styles.pages}>
          {pages.map(({ id, title }, index) => (
            <button
              key={id}
              type="button"
              lang={language}
              className={styles.page}
              aria-current={index === shown ? "page" : "false"}
              onClick={() => setShown(index)}
            >
              {title}
            </button>
          ))}
        </nav>
        {page === undefined ? null : <PageText key={page.id} page={page} language={language} />}
      </div>
    </Covering>
  );
}

const PageText = ({ page, language }: { readonly page: HelpPage; readonly language: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
  <article className={styles.text} lang={language} tabIndex={0} aria-label={page.title}>
    <h3 className={styles.heading}>{page.title}</h3>
    {page.paragraphs.map((paragraph) => (
      <p key={paragraph}>{withKeys(paragraph)}</p>
    ))}
  </article>
);

function useHelp(language: string): readonly HelpPage[] {
  const [pages, setPages] = useState<readonly HelpPage[]>([]);
  useEffect(() => {
    void loadHelp(language).then(setPages);
  }, [language]);
  return pages;
}
