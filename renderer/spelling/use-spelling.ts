/** Spelling of the section's text that is being written: in the document's language, with the user's own words. */
import { useEffect, useMemo } from "react";
import { useBriefing, useProgram, useReady } from "../state/use-program.ts";
import { type Speller, spellerOf } from "./speller.ts";
import type { SpellingMarks } from "./spelling-marks.ts";

export type SpellingState = {
  /** Undefined where there is no dictionary of the document's language. */
  readonly speller: Speller | undefined;
  readonly on: boolean;
  readonly turn: () => void;
  readonly addOwnWord: (word: string) => void;
};

const noWords: readonly string[] = [];

export function useSpelling(marks: SpellingMarks): SpellingState {
  const { changeSettings } = useProgram();
  const { spelling: on = true, ownWords = noWords } = useReady().settings;
  const language = useBriefing((briefing) => briefing.language);
  const articles = useBriefing((briefing) => briefing.articles);
  const speller = useMemo(() => spellerOf(language), [language]);
  useEffect(() => {
    marks.setSpelling(speller === undefined || !on ? undefined : { speller, articles, ownWords: new Set(ownWords) });
  }, [marks, speller, on, articles, ownWords]);
  return {
    speller,
    on,
    turn: () => void changeSettings({ spelling: !on }),
    addOwnWord: (word) => void changeSettings({ ownWords: [...new Set([...ownWords, word])] }),
  };
}
