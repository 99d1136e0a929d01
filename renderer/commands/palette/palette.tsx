/** The command palette: every command by its name, the latest ones first. */
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useProgram, useReady } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { Covering, useCloseOverlay } from "../covering.tsx";
import { type Entry, useEntries } from "./entries.ts";
import { found, withLatest } from "./found.ts";
import styles from "./palette.module.css";

export function Palette() {
  const { say } = useWords();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const entries = useFound(query);
  const run = useRun();
  const optionId = (index: number) => `${list}-${index}`;
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === "Enter" && entries[at] !== undefined) run(entries[at]);
    else if (step !== undefined) setAt(Math.max(0, Math.min(entries.length - 1, at + step)));
    else return;
    event.preventDefault();
  };
  return (
    <Covering label={say("command.palette")}>
      <input
        type="text"
        role="combobox"
        className={styles.query}
        aria-label={say("palette.query")}
        placeholder={say("palette.query")}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        {...(entries.length === 0 ? {} : { "aria-activedescendant": optionId(at) })}
        dir="auto"
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(0);
        }}
        onKeyDown={keys}
      />
      <div id={list} role="listbox" aria-label={say("command.palette")} className={styles.list}>
        {entries.map((entry, index) => (
          <Option
            key={entry.id}
            id={optionId(index)}
            entry={entry}
            chosen={index === at}
            onPoint={() => setAt(index)}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      <p role="status" className={styles.none} data-empty={entries.length === 0}>
        {entries.length === 0 ? say("palette.none") : ""}
      </p>
    </Covering>
  );
}

const page = 8;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
};

type OptionProps = {
  readonly id: string;
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
};

const Option = ({ id, entry: { label, group, keys }, chosen, onPoint, onRun }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keyboard stays in the field
  <div
    id={id}
    ref={(option) => {
      if (chosen) option?.scrollIntoView({ block: "nearest" });
    }}
    role="option"
    aria-selected={chosen}
    className={styles.option}
    onPointerMove={onPoint}
    onClick={onRun}
  >
    <span className={styles.label}>{label}</span>
    <span className={styles.group}>{group}</span>
    {keys[0] === undefined ? null : <kbd className={styles.keys}>{keys[0]}</kbd>}
  </div>
);

function useFound(query: string): readonly Entry[] {
  const entries = useEntries();
  const { recentCommands = [] } = useReady().settings;
  return useMemo(() => found(query, entries, recentCommands), [query, entries, recentCommands]);
}

/** Closed first, so that the keyboard is back where it was. */
function useRun(): (entry: Entry) => void {
  const program = useProgram();
  const close = useCloseOverlay();
  const { recentCommands = [] } = useReady().settings;
  return (entry) => {
    close();
    void program.changeSettings({ recentCommands: withLatest(recentCommands, entry.id) });
    requestAnimationFrame(() => entry.run(program));
  };
}
