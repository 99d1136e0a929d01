/** A small first page, its shape while it is drawn, or the reason why there is none. */
import { useEffect, useRef } from "react";
import { Skeleton } from "../../controls/skeleton.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./first-page.module.css";
import type { DrawnFirstPage } from "./use-first-pages.ts";

export function FirstPage({ page }: { readonly page: DrawnFirstPage | undefined }) {
  const { say, sayAny } = useWords();
  const sheet = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (page?.is !== "drawn") return;
    sheet.current?.replaceChildren(page.canvas);
  }, [page]);
  if (page === undefined)
    return (
      <span className={styles.page}>
        <span className={styles.awaited}>
          <Skeleton lines={9} />
        </span>
      </span>
    );
  if (page.is === "failed") return <span className={styles.failed}>{sayAny({ failure: page.failure })}</span>;
  return (
    <span className={styles.page}>
      <span ref={sheet} aria-hidden />
      <span className={styles.count}>{say("page.count", { count: page.pages })}</span>
    </span>
  );
}
