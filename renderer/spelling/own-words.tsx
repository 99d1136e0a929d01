/** The user's own words, which spelling lets pass: a line each, to be read through, added to and mended. */
import { useState } from "react";
import { Covering, useCloseOverlay } from "../commands/covering.tsx";
import { Button } from "../controls/button.tsx";
import { useProgram, useReady } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./own-words.module.css";

export function OwnWords() {
  const { say } = useWords();
  const { changeSettings } = useProgram();
  const close = useCloseOverlay();
  const { ownWords = [] } = useReady().settings;
  const [typed, setTyped] = useState(() => ownWords.toSorted((one, other) => one.localeCompare(other)).join("\n"));
  const keep = () => {
    void changeSettings({ ownWords: wordsIn(typed) });
    close();
  };
  return (
    <Covering label={say("command.ownWords")}>
      <div className={styles.form}>
        <h2 className={styles.title}>{say("command.ownWords")}</h2>
        <label className={styles.label}>
          {say("spelling.ownWords")}
          <textarea
            rows={12}
            dir="auto"
            spellCheck={false}
            className={styles.words}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <div className={styles.actions}>
          <Button onPress={close}>{say("action.cancel")}</Button>
          <Button look="primary" onPress={keep}>
            {say("spelling.keep")}
          </Button>
        </div>
      </div>
    </Covering>
  );
}

/** As many and as long as the settings hold. */
const wordsIn = (typed: string): readonly string[] =>
  [...new Set(typed.split(/\s+/).filter((word) => word !== "" && word.length <= 100))].slice(0, 20_000);
