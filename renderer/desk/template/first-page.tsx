/** A small first page, a blank one until it is drawn, or the reason why there is none. */
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { classes } from "../../design/classes.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./first-page.module.css";
import type { FirstPages, FirstPage as Page } from "./first-pages.ts";

export const useFirstPage = (pages: FirstPages, key: string): Page | undefined =>
  useStore(pages.store, (drawn) => drawn.get(key));

type FirstPageProps = { readonly pages: FirstPages; readonly pageKey: string };

export function FirstPage({ pages, pageKey }: FirstPageProps) {
  const { say, sayAny } = useWords();
  const page = useFirstPage(pages, pageKey);
  const place = useRef<HTMLSpanElement>(null);
  const sheet = useRef<HTMLSpanElement>(null);
  useEffect(() => (place.current === null ? undefined : pages.watch(place.current, pageKey)), [pages, pageKey]);
  useEffect(() => {
    if (page?.is === "drawn") sheet.current?.replaceChildren(page.canvas);
  }, [page]);
  return (
    <span ref={place} className={classes(styles.page, page?.is === "failed" && styles.failed)}>
      {page?.is === "failed" ? sayAny({ failure: page.failure }) : <span ref={sheet} aria-hidden />}
      {page?.is === "drawn" ? (
        <span className={styles.count}>{say("page.count", { count: page.pages.pages })}</span>
      ) : null}
    </span>
  );
}
