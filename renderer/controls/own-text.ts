/**
 * A field's text is the field's own while it is typed in: what the state gives back may come late, and would throw the
 * caret about. Only what the field did not say itself is taken over.
 */
import { useLayoutEffect, useRef, useState } from "react";

export type Echoes = {
  /** The field has said this. */
  readonly say: (text: string) => void;
  /** Whether what comes back is what the field said itself. */
  readonly hear: (text: string) => boolean;
};

export function createEchoes(): Echoes {
  let said: readonly string[] = [];
  return {
    say: (text) => {
      said = [...said, text];
    },
    hear: (text) => {
      const at = said.indexOf(text);
      said = at === -1 ? [] : said.slice(at + 1);
      return at !== -1;
    },
  };
}

/** The text to show, and how to change it. */
export function useOwnText(value: string, onChange: (text: string) => void): readonly [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const echoes = useRef<Echoes>(undefined);
  echoes.current ??= createEchoes();
  useLayoutEffect(() => {
    if (echoes.current?.hear(value) === false) setText(value);
  }, [value]);
  const change = (typed: string) => {
    echoes.current?.say(typed);
    setText(typed);
    onChange(typed);
  };
  return [text, change];
}
