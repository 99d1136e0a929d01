/** Reads deadlines in the languages of the document, the articles and the window; a language is loaded when it is needed. */
import { useEffect, useState } from "react";
import { type DueReader, dueReaderFor } from "#core/extract/time/read-due.ts";
import type { LanguagePack } from "#core/language/pack.ts";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";

const packs = import.meta.glob<LanguagePack>("../../../core/language/*.json", { import: "default" });
/** Understood whatever the document is in: analysts of the region write notes to themselves in either. */
const always = ["ru", "en"];
const readers = new Map<string, Promise<DueReader | undefined>>();

/**
 * Gives the day that words mean, reckoned from that day, else from the briefing's date; undefined where none of the
 * languages knows. No reader while its languages are loaded.
 */
export function useDueReader(): ((words: string, from?: string) => string | undefined) | undefined {
  const { language } = useWords();
  const { store } = useProgram();
  const tags = useBriefing((briefing) =>
    [briefing.language, ...briefing.articles.map((article) => article.language), language].join(" "),
  );
  const [known, setKnown] = useState<readonly DueReader[]>();
  useEffect(() => {
    let wanted = true;
    const names = new Set([...tags.split(" ").map((tag) => tag.split("-")[0] ?? ""), ...always]);
    void Promise.all([...names].map(loadReader)).then((loaded) => {
      if (wanted) setKnown(loaded.filter((reader) => reader !== undefined));
    });
    return () => {
      wanted = false;
    };
  }, [tags]);
  if (known === undefined) return undefined;
  return (words, from) => {
    const { metadata } = store.getState().desk?.history.present.value ?? {};
    const today = from ?? metadata?.date ?? localDay(new Date());
    for (const read of known) {
      const day = read(words, today);
      if (day !== undefined) return day;
    }
    return undefined;
  };
}

function loadReader(language: string): Promise<DueReader | undefined> {
  const loading = readers.get(language) ?? packs[`../../../core/language/${language}.json`]?.().then(dueReaderFor);
  if (loading === undefined) return Promise.resolve(undefined);
  readers.set(language, loading);
  return loading;
}

/** "YYYY-MM-DD", where the analyst is. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
