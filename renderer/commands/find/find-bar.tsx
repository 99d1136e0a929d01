/** Search in the text of the article that shows. */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Article } from "#core/model/article.ts";
import { IconButton } from "../../controls/button.tsx";
import { useProgram, useProgramState } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./find-bar.module.css";
import { findFieldId } from "./find-in-article.ts";
import { findInText } from "./find-in-text.ts";
import { useFoundMarks } from "./use-found-marks.ts";

export function FindBar({ article }: { readonly article: Article | undefined }) {
  const finding = useProgramState((state) => state.finding);
  return finding && article !== undefined ? <Bar article={article} /> : null;
}

function Bar({ article: { text } }: { readonly article: Article }) {
  const { say } = useWords();
  const close = useClose();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const found = useMemo(() => findInText(text, words), [text, words]);
  const now = found.length === 0 ? 0 : at % found.length;
  useFoundMarks(found, now);
  const step = (by: 1 | -1) => setAt(found.length === 0 ? 0 : (now + by + found.length) % found.length);
  return (
    <search className={styles.bar} aria-label={say("find.label")}>
      <input
        id={findFieldId}
        ref={(field) => field?.focus()}
        type="text"
        className={styles.field}
        aria-label={say("find.words")}
        placeholder={say("find.words")}
        dir="auto"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
          else if (event.key === "Escape") close();
          else return;
          event.preventDefault();
        }}
      />
      <span className={styles.count} role="status">
        {words.trim() === ""
          ? ""
          : say("find.count", { number: found.length === 0 ? 0 : now + 1, count: found.length })}
      </span>
      <IconButton small icon={ChevronUp} label={say("find.previous")} onPress={() => step(-1)} />
      <IconButton small icon={ChevronDown} label={say("find.next")} onPress={() => step(1)} />
      <IconButton small icon={X} label={say("action.close")} onPress={close} />
    </search>
  );
}

/** The keyboard goes back to where it came from. */
function useClose(): () => void {
  const { store } = useProgram();
  const before = useRef<Element>(null);
  useEffect(() => {
    before.current = document.activeElement;
  }, []);
  return () => {
    store.setState({ finding: false });
    const { current } = before;
    if (current instanceof HTMLElement) current.focus();
  };
}
