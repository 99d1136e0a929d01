/** Marks what is misspelt in an editor, a moment after its words come to rest; the word at the caret is left in peace. */
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { createFinder, type Misspelt, type Spelling } from "./misspelt.ts";
import type { Speller } from "./speller.ts";
import styles from "./spelling.module.css";

export type SpellingMarks = {
  readonly plugin: Plugin<DecorationSet>;
  /** Undefined where nothing is to be checked. */
  readonly setSpelling: (spelling: (Spelling & { readonly speller: Speller }) | undefined) => void;
};

const key = new PluginKey<DecorationSet>("spelling");

/** Milliseconds of rest. */
const rest = 300;

export function createSpellingMarks(): SpellingMarks {
  let view: EditorView | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let speller: Speller | undefined;
  let find: ReturnType<typeof createFinder> | undefined;
  let unhear = () => {};

  const examine = () => {
    if (view === undefined || view.isDestroyed) return;
    const found = find?.(view.state.doc) ?? [];
    speller?.lookUp();
    const caret = view.hasFocus() && view.state.selection.empty ? view.state.selection.from : undefined;
    mark(
      view,
      found.filter(({ to }) => to !== caret),
    );
  };
  const examineSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(examine, rest);
  };
  const plugin = new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, set) => {
        const marked: DecorationSet | undefined = transaction.getMeta(key);
        return marked ?? set.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (created) => {
      view = created;
      examineSoon();
      return {
        update: ({ state }, before) => {
          if (state.doc !== before.doc || !state.selection.eq(before.selection)) examineSoon();
        },
        destroy: () => {
          clearTimeout(timer);
          unhear();
          view = undefined;
        },
      };
    },
  });
  return {
    plugin,
    setSpelling: (spelling) => {
      unhear();
      speller = spelling?.speller;
      find = spelling && createFinder(spelling);
      unhear = speller?.onNews(examine) ?? (() => {});
      examineSoon();
    },
  };
}

function mark(view: EditorView, found: readonly Misspelt[]): void {
  const marked = misspeltIn(view.state);
  const same =
    found.length === marked.length &&
    found.every(({ from, to }, index) => marked[index]?.from === from && marked[index]?.to === to);
  if (same) return;
  const decorations = found.map(({ from, to, word }) =>
    Decoration.inline(from, to, { class: styles.misspelt ?? "", "data-misspelt": word }),
  );
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, decorations)));
}

/** What is marked now, in the order of the text. */
export const misspeltIn = (state: EditorState): readonly Misspelt[] =>
  (key.getState(state)?.find() ?? [])
    .map(({ from, to }) => ({ from, to, word: state.doc.textBetween(from, to) }))
    .sort((one, other) => one.from - other.from);

export const misspeltAt = (state: EditorState, position: number): Misspelt | undefined =>
  misspeltIn(state).find(({ from, to }) => from <= position && position <= to);

/** The next one after the caret, or the first of all. */
export function nextMisspelt(state: EditorState): Misspelt | undefined {
  const all = misspeltIn(state);
  return all.find(({ from }) => from >= state.selection.to) ?? all[0];
}
