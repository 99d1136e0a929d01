/** What a misspelt word may have been meant to be, in a menu at the word; it opens once that is known. */
import { BookPlus } from "lucide-react";
import type { EditorView } from "prosemirror-view";
import { useEffect, useMemo, useState } from "react";
import { FloatingMenu, type MenuAction } from "../controls/menu.tsx";
import { useWords } from "../words/words.tsx";
import type { Misspelt } from "./misspelt.ts";
import type { Speller } from "./speller.ts";
import { misspeltAt } from "./spelling-marks.ts";

type SpellingMenuProps = {
  readonly view: EditorView;
  readonly misspelt: Misspelt;
  readonly speller: Speller;
  readonly onAdd: (word: string) => void;
  readonly onClose: () => void;
};

export function SpellingMenu({ view, misspelt, speller, onAdd, onClose }: SpellingMenuProps) {
  const { say } = useWords();
  const { word, from, to } = misspelt;
  const suggestions = useSuggestions(speller, word);
  const anchor = useMemo(() => ({ current: elementAt(view, from) }), [view, from]);
  const replace = (better: string) =>
    view.dispatch(view.state.tr.insertText(better, from, to).setMeta("uiEvent", "spelling"));
  /** It may have been written on meanwhile. */
  const isGone = misspeltAt(view.state, from)?.word !== word;
  if (suggestions === undefined || isGone) return null;
  const close = () => {
    onClose();
    view.focus();
  };
  return (
    <FloatingMenu
      label={say("spelling.menu", { word })}
      anchor={anchor}
      edge="start"
      onClose={close}
      groups={[
        { id: "suggestions", heading: word, actions: suggestionActions(suggestions, replace, say) },
        {
          id: "words",
          actions: [{ id: "add", icon: BookPlus, label: say("spelling.add"), run: () => onAdd(word) }],
        },
      ]}
    />
  );
}

function suggestionActions(
  suggestions: readonly string[],
  replace: (word: string) => void,
  say: ReturnType<typeof useWords>["say"],
): readonly MenuAction[] {
  if (suggestions.length > 0)
    return suggestions.map((better) => ({ id: `word-${better}`, label: better, run: () => replace(better) }));
  return [{ id: "none", label: say("spelling.noSuggestions"), disabled: true, run: () => undefined }];
}

/** Undefined until they are there. */
function useSuggestions(speller: Speller, word: string): readonly string[] | undefined {
  const [suggestions, setSuggestions] = useState<readonly string[]>();
  useEffect(() => {
    let wanted = true;
    setSuggestions(undefined);
    void speller.suggest(word).then((found) => {
      if (wanted) setSuggestions(found);
    });
    return () => {
      wanted = false;
    };
  }, [speller, word]);
  return suggestions;
}

function elementAt(view: EditorView, position: number): HTMLElement {
  const { node } = view.domAtPos(position + 1);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-misspelt]") ?? view.dom;
}
