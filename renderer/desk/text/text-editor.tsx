/** The editor of a section's text: bold, italics, lists, links, and references to points. */
import { EditorState, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyPoint } from "#core/model/key-point.ts";
import type { Misspelt } from "../../spelling/misspelt.ts";
import { createSpellingMarks, misspeltAt, nextMisspelt, type SpellingMarks } from "../../spelling/spelling-marks.ts";
import { SpellingMenu } from "../../spelling/spelling-menu.tsx";
import { useSpelling } from "../../spelling/use-spelling.ts";
import type { ProgramState } from "../../state/program-state.ts";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { type Asked, askedReference } from "./asked-reference.ts";
import { editingKeys } from "./editing-keys.ts";
import { flattenLists } from "./flatten-lists.ts";
import { LinkForm } from "./link-form.tsx";
import { PointChoice, type PointList } from "./point-choice.tsx";
import { namePoints } from "./point-names.ts";
import { createReferenceViews } from "./reference-view.ts";
import { documentOf } from "./rich-text-nodes.ts";
import { createSectionText } from "./section-text.ts";
import styles from "./text-editor.module.css";
import { Toolbar } from "./toolbar.tsx";
import { sameTools, type Tools, toolsOf } from "./tools.ts";

type TextEditorProps = { readonly id: string; readonly heading: string; readonly hint: string };

export function TextEditor({ id, heading, hint }: TextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const points = useRef<PointList>(null);
  const [linking, setLinking] = useState(false);
  const [marks] = useState(createSpellingMarks);
  const spelling = useSpelling(marks);
  const [misspelt, setMisspelt] = useState<Misspelt>();
  const { view, tools, asked } = useEditor(place, id, marks, {
    press: (event, { state, dispatch }) => {
      if (isLinkKey(event)) setLinking(true);
      else if (event.key === "F7") setMisspelt(goToMisspelt(state, dispatch));
      else return points.current?.press(event) === true;
      return true;
    },
    openMenu: setMisspelt,
  });
  useLook(view, heading, hint);
  /** They show only where somebody points or writes: the cards go first. */
  const toolsFor = useDeferredValue(view);
  return (
    <div className={styles.editor}>
      {toolsFor === undefined ? null : (
        <Toolbar view={toolsFor} tools={tools} spelling={spelling} onLink={() => setLinking(true)} />
      )}
      {view !== undefined && linking ? <LinkForm view={view} onClose={() => setLinking(false)} /> : null}
      <div ref={place} />
      {view === undefined || asked === undefined ? null : <PointChoice ref={points} view={view} asked={asked} />}
      {view === undefined || misspelt === undefined || spelling.speller === undefined ? null : (
        <SpellingMenu
          key={`${misspelt.from} ${misspelt.word}`}
          view={view}
          misspelt={misspelt}
          speller={spelling.speller}
          onAdd={spelling.addOwnWord}
          onClose={() => setMisspelt(undefined)}
        />
      )}
    </div>
  );
}

/** By place, as every command's. */
const isLinkKey = ({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  code === "KeyK" && (ctrlKey || metaKey) && shiftKey && !altKey;

type Editor = {
  readonly view: EditorView | undefined;
  readonly tools: Tools;
  readonly asked: Asked | undefined;
};

/** What the editor hands on. */
type Hands = {
  /** Whether the key was taken. */
  readonly press: (event: KeyboardEvent, view: EditorView) => boolean;
  readonly openMenu: (misspelt: Misspelt) => void;
};

/** Selects the next misspelt word. */
function goToMisspelt(state: EditorState, dispatch: EditorView["dispatch"]): Misspelt | undefined {
  const next = nextMisspelt(state);
  if (next !== undefined)
    dispatch(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView());
  return next;
}

function useEditor(place: React.RefObject<HTMLElement | null>, id: string, marks: SpellingMarks, given: Hands) {
  const program = useProgram();
  const [editor, setEditor] = useState<Editor>({ view: undefined, tools: toolsOf(undefined), asked: undefined });
  const hands = useRef(given);
  hands.current = given;
  const references = useReferences();
  useLayoutEffect(() => {
    const text = createSectionText(program, id);
    const stored = program.store.getState().desk?.history.present.value.sections[id];
    const view = new EditorView(place.current, {
      state: EditorState.create({ doc: documentOf(stored ?? []), plugins: [...editingKeys(), marks.plugin] }),
      nodeViews: { reference: references.make },
      transformPastedHTML: flattenLists,
      handleKeyDown: (view, event) => hands.current.press(event, view),
      handleClickOn: (_, __, node) => {
        if (node.type.name === "reference") program.desk.select(String(node.attrs["point"]), "source");
        return false;
      },
      /** A link is written here, not followed. */
      handleDOMEvents: {
        click: followNothing,
        auxclick: followNothing,
        contextmenu: (view, event) => {
          const misspelt = misspeltUnder(view, event);
          if (misspelt === undefined) return false;
          event.preventDefault();
          hands.current.openMenu(misspelt);
          return true;
        },
      },
      dispatchTransaction: (transaction) => {
        if (!view.editable && !text.isReading(transaction)) return;
        view.updateState(view.state.apply(transaction));
        text.tell(transaction);
        setEditor((now) => changed(now, view));
      },
    });
    setEditor((now) => changed(now, view));
    const unfollow = text.follow(view);
    return () => {
      unfollow();
      view.destroy();
    };
  }, [program, id, place, references, marks]);
  return editor;
}

/** The same where nothing that shows has changed, so that a letter draws nothing but itself. */
function changed(now: Editor, view: EditorView): Editor {
  const tools = toolsOf(view.state);
  const asked = askedReference(view.state);
  const same = now.view === view && sameTools(now.tools, tools) && now.asked === undefined && asked === undefined;
  return same ? now : { view, tools, asked };
}

/** At the pointer, or at the caret where the keyboard asks for the menu. */
function misspeltUnder(view: EditorView, { button, clientX: left, clientY: top }: MouseEvent): Misspelt | undefined {
  const position = button === 2 ? view.posAtCoords({ left, top })?.pos : view.state.selection.from;
  return position === undefined ? undefined : misspeltAt(view.state, position);
}

function followNothing(_: EditorView, event: Event): boolean {
  if (event.target instanceof Element && event.target.closest("a") !== null) event.preventDefault();
  return false;
}

/** They follow the briefing themselves: points change at every key, of which the editor need not hear. */
function useReferences() {
  const { store } = useProgram();
  const { say } = useWords();
  const latest = useRef(say);
  latest.current = say;
  const [views] = useState(() =>
    createReferenceViews({
      names: () => namePoints(pointsIn(store.getState())),
      label: (name) =>
        name === undefined
          ? latest.current("text.lostReference")
          : `${latest.current(`kind.${name.kind}`)} ${name.number}: ${name.words}`,
    }),
  );
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (pointsIn(now) !== pointsIn(before)) views.refresh();
      }),
    [store, views],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words for what they show are read through the ref
  useEffect(() => views.refresh(), [views, say]);
  return views;
}

const noPoints: readonly KeyPoint[] = [];
const pointsIn = ({ desk }: ProgramState): readonly KeyPoint[] => desk?.history.present.value.points ?? noPoints;

/** How the text shows and is read out. */
function useLook(view: EditorView | undefined, heading: string, hint: string): void {
  const language = useBriefing((briefing) => briefing.language);
  const locked = useDesk((desk) => desk.access === "read");
  useEffect(() => {
    view?.setProps({
      editable: () => !locked,
      attributes: ({ doc }) => ({
        class: styles.text ?? "",
        role: "textbox",
        tabindex: "0",
        "aria-multiline": "true",
        "aria-label": heading,
        "aria-readonly": String(locked),
        "aria-placeholder": hint,
        "data-empty": String(doc.childCount === 1 && doc.firstChild?.content.size === 0 && doc.firstChild.isTextblock),
        "data-hint": hint,
        lang: language,
        dir: "auto",
        spellcheck: "false",
      }),
    });
  }, [view, heading, hint, language, locked]);
}
