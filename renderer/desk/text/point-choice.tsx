/** The points that a text may refer to, as they are asked for by "@" and what is typed after it. */
import type { EditorView } from "prosemirror-view";
import { type Ref, useEffect, useId, useImperativeHandle, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "../../words/words.tsx";
import { KindShape } from "../kind-shape.tsx";
import { type Asked, insertReference } from "./asked-reference.ts";
import { findNamed, type PointName } from "./point-names.ts";
import styles from "./text-editor.module.css";
import { usePointNames } from "./use-point-names.ts";

export type PointList = {
  /** Whether the key was the list's. */
  readonly press: (event: KeyboardEvent) => boolean;
};

/** As many as can be taken in; the others come as one types. */
const mostShown = 7;

type PointChoiceProps = {
  readonly view: EditorView;
  readonly asked: Asked;
  readonly ref: Ref<PointList>;
};

export function PointChoice({ view, asked, ref }: PointChoiceProps) {
  const { say } = useWords();
  const list = useId();
  const [at, setAt] = useState(0);
  /** Where Esc sent it away, until another is asked for. */
  const [sentAway, setSentAway] = useState<number>();
  const found = findNamed(usePointNames(), asked.typed, (kind) => say(`kind.${kind}`)).slice(0, mostShown);
  const now = Math.min(at, found.length - 1);
  const isOpen = sentAway !== asked.from && found.length > 0;
  const choose = (name: PointName) => {
    view.dispatch(insertReference(view.state, asked, name.id));
    view.focus();
  };
  useImperativeHandle(ref, () => ({
    press: ({ key }) => {
      if (!isOpen) return false;
      if (key === "ArrowDown" || key === "ArrowUp")
        setAt((now + (key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
      else if ((key === "Enter" || key === "Tab") && found[now] !== undefined) choose(found[now]);
      else if (key === "Escape") setSentAway(asked.from);
      else return false;
      return true;
    },
  }));
  const chosenId = isOpen ? `${list}-${now}` : undefined;
  useActiveOption(view, isOpen ? list : undefined, chosenId);
  if (!isOpen) return null;
  return createPortal(
    <section className={styles.choice} style={placeAt(view, asked.from)} aria-label={say("text.refer")}>
      <div id={list} role="listbox" aria-label={say("text.refer")}>
        {found.map((name, index) => (
          <Option
            key={name.id}
            id={`${list}-${index}`}
            name={name}
            chosen={index === now}
            onPoint={() => setAt(index)}
            onChoose={() => choose(name)}
          />
        ))}
      </div>
    </section>,
    document.body,
  );
}

type OptionProps = {
  readonly id: string;
  readonly name: PointName;
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function Option({ id, name: { kind, number, words }, chosen, onPoint, onChoose }: OptionProps) {
  const { say } = useWords();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keyboard stays in the text
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles.option}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <KindShape kind={kind} />
      <span className={styles.number}>
        {say(`kind.${kind}`)} {number}
      </span>
      <span className={styles.words}>{words}</span>
    </div>
  );
}

/** Says to whoever hears the text which point the list is at. */
function useActiveOption(view: EditorView, list: string | undefined, option: string | undefined): void {
  useEffect(() => {
    if (list === undefined || option === undefined) return undefined;
    const { dom } = view;
    dom.setAttribute("aria-controls", list);
    dom.setAttribute("aria-activedescendant", option);
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [view, list, option]);
}

const width = 320;
const height = 240;

/** Under the line, or over it where there is no room. */
function placeAt(view: EditorView, position: number): React.CSSProperties {
  const { left, top, bottom } = view.coordsAtPos(position);
  const isUnder = bottom + height < window.innerHeight;
  return {
    left: Math.max(8, Math.min(left, window.innerWidth - width - 8)),
    ...(isUnder ? { top: bottom + 4 } : { bottom: window.innerHeight - top + 4 }),
  };
}
