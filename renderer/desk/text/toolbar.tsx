/** The tools of the text that is being written, beside its heading. */
import { AtSign, Bold, Italic, Link, List, ListOrdered, type LucideIcon, SpellCheck } from "lucide-react";
import type { Command } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { Toolbar as AriaToolbar } from "react-aria-components";
import { keyLabel } from "../../commands/key-label.ts";
import { classes } from "../../design/classes.ts";
import type { SpellingState } from "../../spelling/use-spelling.ts";
import { useBriefing } from "../../state/use-program.ts";
import { nameLanguage } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import { askForReference } from "./asked-reference.ts";
import { toggleEmphasis, toggleStrong } from "./editing-keys.ts";
import styles from "./text-editor.module.css";
import { toggleList } from "./toggle-list.ts";
import type { Tools } from "./tools.ts";

type ToolbarProps = {
  readonly view: EditorView;
  readonly tools: Tools;
  readonly spelling: SpellingState;
  readonly onLink: () => void;
};

export function Toolbar({ view, tools, spelling, onLink }: ToolbarProps) {
  const { say } = useWords();
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const ask: Command = (state, dispatch) => {
    dispatch?.(askForReference(state));
    return true;
  };
  return (
    <AriaToolbar className={classes(styles.tools)} aria-label={say("text.tools")}>
      <Tool icon={Bold} label={say("text.strong")} keys="Mod+B" on={tools.strong} onPress={run(toggleStrong)} />
      <Tool icon={Italic} label={say("text.emphasis")} keys="Mod+I" on={tools.emphasis} onPress={run(toggleEmphasis)} />
      <Tool
        icon={List}
        label={say("text.bullets")}
        keys="Mod+Shift+8"
        on={tools.bullets}
        onPress={run(toggleList(false))}
      />
      <Tool
        icon={ListOrdered}
        label={say("text.numbers")}
        keys="Mod+Shift+7"
        on={tools.numbers}
        onPress={run(toggleList(true))}
      />
      <Tool icon={Link} label={say("text.link")} keys="Mod+Shift+K" on={tools.link} onPress={onLink} />
      <Tool icon={AtSign} label={say("text.refer")} keys="@" onPress={run(ask)} />
      <SpellingTool spelling={spelling} />
    </AriaToolbar>
  );
}

/** Says plainly where nothing can be checked. */
function SpellingTool({ spelling: { speller, on, turn } }: { readonly spelling: SpellingState }) {
  const { say, language } = useWords();
  const tag = useBriefing((briefing) => briefing.language);
  if (speller !== undefined)
    return <Tool icon={SpellCheck} label={say("spelling.check")} keys="F7" on={on} onPress={turn} />;
  return (
    <span className={styles.without} role="note">
      {say("spelling.none", { language: nameLanguage(tag, language) })}
    </span>
  );
}

type ToolProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys: string;
  /** Present where it is on or off. */
  readonly on?: boolean;
  readonly onPress: () => void;
};

/** The text keeps the keyboard and its selection. */
const Tool = ({ icon: Icon, label, keys, on, onPress }: ToolProps) => (
  <button
    type="button"
    className={styles.tool}
    aria-label={label}
    {...(on === undefined ? {} : { "aria-pressed": on })}
    data-tip={label}
    data-tip-keys={keyLabel(keys)}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
  >
    <Icon aria-hidden size={14} strokeWidth={1.75} />
  </button>
);
