/** Words edited in place: they look like text until they are written in. As light as a text field can be. */
import { useLayoutEffect, useRef, useState } from "react";
import { classes } from "../design/classes.ts";
import { createEchoes, type Echoes } from "./own-text.ts";
import styles from "./words-area.module.css";

type WordsAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** Whether Tab stops at it. */
  readonly reachable?: boolean;
  readonly language?: string | undefined;
  readonly className?: string | undefined;
  /** Marks the field among others. */
  readonly "data-words"?: true;
};

/**
 * The element keeps its text itself: React would write every letter into the document a second time. Only what the
 * field did not say itself is put into it.
 */
export function WordsArea({ label, value, onChange, reachable = true, language, className, ...rest }: WordsAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const echoes = useRef<Echoes>(undefined);
  const [first] = useState(value);
  echoes.current ??= createEchoes();
  useLayoutEffect(() => {
    if (area.current === null || echoes.current?.hear(value) !== false) return;
    if (area.current.value !== value) area.current.value = value;
  }, [value]);
  return (
    <textarea
      {...rest}
      ref={area}
      className={classes(styles.words, className)}
      aria-label={label}
      rows={1}
      lang={language}
      dir="auto"
      tabIndex={reachable ? 0 : -1}
      defaultValue={first}
      onChange={({ target }) => {
        echoes.current?.say(target.value);
        onChange(target.value);
      }}
    />
  );
}
