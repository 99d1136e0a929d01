/** Words edited in place: they look like text until they are written in. As light as a text field can be. */
import type { Ref } from "react";
import { classes } from "../design/classes.ts";
import { useOwnText } from "./own-text.ts";
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
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** Marks the field among others. */
  readonly "data-words"?: true;
};

export function WordsArea({ label, value, onChange, reachable = true, language, className, ...rest }: WordsAreaProps) {
  const [text, change] = useOwnText(value, onChange);
  return (
    <textarea
      {...rest}
      className={classes(styles.words, className)}
      aria-label={label}
      rows={1}
      lang={language}
      dir="auto"
      tabIndex={reachable ? 0 : -1}
      value={text}
      onChange={(event) => change(event.target.value)}
    />
  );
}
