/** The editor of a template, over the whole window: its parts, the settings of the chosen one, and its pages. */
import { Redo2, Undo2, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { redoable, undoable } from "#core/edit/history.ts";
import { cloneTemplate } from "#core/edit/template-edits.ts";
import type { TemplateStep } from "#core/edit/template-step.ts";
import { localized } from "#core/model/localized.ts";
import type { Template } from "#core/model/template.ts";
import { keyLabels } from "../commands/key-label.ts";
import { commandOfKeys } from "../commands/shortcuts.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { classes } from "../design/classes.ts";
import type { Program } from "../state/program.ts";
import type { EditedTemplate } from "../state/program-state.ts";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import { copyNames } from "./copy-names.ts";
import {
  createEditor,
  type Editor,
  EditorContext,
  type OverChanged,
  panes,
  useEditor,
  useEditorState,
} from "./editor-state.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { PreviewPane } from "./preview-pane.tsx";
import { SectionsPane } from "./sections-pane.tsx";
import { SettingsPane } from "./settings-pane.tsx";
import styles from "./template-editor.module.css";

export function TemplateEditor({ edited }: { readonly edited: EditedTemplate }) {
  const editor = useNewEditor(edited);
  if (editor === undefined) return null;
  return (
    <EditorContext value={editor}>
      <EditorWindow />
    </EditorContext>
  );
}

function useNewEditor({ template, replaces }: EditedTemplate): Editor | undefined {
  const { language } = useWords();
  const { bridge, heldWork } = useProgram();
  const [editor, setEditor] = useState<Editor>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the window's language throws no edits away
  useEffect(() => {
    let made: Editor | undefined;
    let isOver = false;
    const begin = async () => {
      const own = replaces === undefined ? cloneTemplate(template, await copyNames(template.name)) : template;
      if (isOver) return;
      made = createEditor({ bridge, heldWork, template: own, replaces, language });
      setEditor(made);
    };
    void begin();
    return () => {
      isOver = true;
      made?.stop();
    };
  }, [template, replaces]);
  return editor;
}

function EditorWindow() {
  const { say } = useWords();
  const editor = useEditor();
  const program = useProgram();
  const [asking, setAsking] = useState(false);
  const isBusy = useEditorState(({ keeping }) => keeping.is === "going");
  const close = () => program.store.setState({ overlay: undefined });
  const askToClose = () => (editor.isChanged() ? setAsking(true) : close());
  const keep = async (how?: OverChanged) => {
    setAsking(false);
    if (editor.store.getState().refusals.length > 0) return;
    const kept = await editor.keep(how);
    if (kept === undefined) return;
    // What was typed while it was being kept waits to be kept as well.
    if (!editor.isChanged()) close();
    tellKept(program, kept, editor.store.getState().language);
  };
  return (
    <ModalOverlay
      className={classes(styles.overlay)}
      isOpen
      onOpenChange={(stillOpen) => {
        if (!stillOpen) askToClose();
      }}
    >
      <Modal className={classes(styles.modal)}>
        <AriaDialog className={classes(styles.window)} aria-label={say("editor.title")}>
          <Undoing>
            <header className={styles.head}>
              <Name />
              <PaneChoice />
              <LanguageChoice />
              <UndoButtons />
              <Button onPress={() => void keep()} look="primary" disabled={isBusy}>
                {say("editor.keep")}
              </Button>
              <IconButton icon={X} label={say("action.close")} onPress={askToClose} />
            </header>
            <Trouble keep={(how) => void keep(how)} />
            <div className={styles.body}>
              <SectionsPane />
              <SettingsPane />
              <PreviewPane />
            </div>
          </Undoing>
          <Dialog
            title={say("editor.closeTitle")}
            open={asking}
            onClose={() => setAsking(false)}
            actions={
              <>
                <Button onPress={() => setAsking(false)}>{say("editor.stay")}</Button>
                <Button onPress={close}>{say("editor.throwAway")}</Button>
                <Button look="primary" onPress={() => void keep()}>
                  {say("editor.keep")}
                </Button>
              </>
            }
          >
            {null}
          </Dialog>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What was kept can be used at once, where a briefing is open that may be edited. */
function tellKept({ notices, store, templates }: Program, template: Template, language: string): void {
  const { desk } = store.getState();
  const use = () => templates.offer(template);
  notices.tell({
    tone: "done",
    about: "briefing",
    saying: { key: "editor.kept", values: { name: localized(template.name, language) } },
    ...(desk?.access === "write" && { action: { label: "editor.use", run: use } }),
  });
}

/** Undo and redo are the template's, in text fields too, as they are the briefing's on the desk. */
function Undoing({ children }: { readonly children: React.ReactNode }) {
  const { undo, redo } = useEditor();
  const hear = (event: KeyboardEvent) => {
    const command = commandOfKeys(event.nativeEvent);
    if (command !== "undo" && command !== "redo") return;
    event.preventDefault();
    event.stopPropagation();
    if (command === "undo") undo();
    else redo();
  };
  return (
    <div className={styles.keys} onKeyDownCapture={hear}>
      {children}
    </div>
  );
}

function UndoButtons() {
  const { say } = useWords();
  const { undo, redo } = useEditor();
  const toUndo = useEditorState(({ history }) => undoable(history));
  const toRedo = useEditorState(({ history }) => redoable(history));
  const tipOf = (way: "undo" | "redo", step: string | undefined) =>
    step === undefined ? {} : { tip: say(`${way}.step`, { name: say(`editor.step.${step as TemplateStep}`) }) };
  return (
    <>
      <IconButton
        icon={Undo2}
        label={say("action.undo")}
        keys={keyLabels("undo")[0] ?? ""}
        onPress={undo}
        disabled={toUndo === undefined}
        {...tipOf("undo", toUndo)}
      />
      <IconButton
        icon={Redo2}
        label={say("action.redo")}
        keys={keyLabels("redo")[0] ?? ""}
        onPress={redo}
        disabled={toRedo === undefined}
        {...tipOf("redo", toRedo)}
      />
    </>
  );
}

function Name() {
  const { language } = useWords();
  const name = useEditorState(({ history }) => localized(history.present.value.name, language));
  return (
    <Heading slot="title" className={classes(styles.name)}>
      {name}
    </Heading>
  );
}

/** Shows where the window is too narrow for all three. */
function PaneChoice() {
  const { say } = useWords();
  const { showPane } = useEditor();
  const shown = useEditorState(({ pane }) => pane);
  return (
    <nav className={styles.panes} aria-label={say("editor.title")}>
      {panes.map((pane) => (
        <button
          key={pane}
          type="button"
          className={styles.pane}
          aria-current={pane === shown}
          onClick={() => showPane(pane)}
        >
          {say(`editor.${pane}`)}
        </button>
      ))}
    </nav>
  );
}

/** What keeps the template from being kept: values, each said beside its field, or what the shell says. */
function Trouble({ keep }: { readonly keep: (how: OverChanged) => void }) {
  const { say, sayAny } = useWords();
  const { choose } = useEditor();
  const refusals = useEditorState((state) => state.refusals);
  const sections = useEditorState(({ history }) => history.present.value.sections);
  const keeping = useEditorState((state) => state.keeping);
  const [first] = refusals;
  if (first !== undefined) {
    const index = /^sections\.(\d+)/.exec(first.at)?.[1];
    const id = index === undefined ? undefined : sections[Number(index)]?.id;
    const go = () => choose(id === undefined ? placeOf(first.at) : { of: "section", id });
    return (
      <div className={styles.trouble} role="alert">
        <button type="button" className={styles.mend} onClick={go}>
          {say("editor.mend", { count: refusals.length })}
        </button>
      </div>
    );
  }
  if (keeping.is !== "failed") return null;
  return (
    <div className={styles.trouble} role="alert">
      <p>{sayAny({ failure: keeping.failure })}</p>
      {keeping.failure.code === "templateChanged" ? (
        <div className={styles.buttons}>
          <Button onPress={() => keep("replace")}>{say("templates.replace")}</Button>
          <Button onPress={() => keep("beside")}>{say("templates.keepBoth")}</Button>
        </div>
      ) : null}
    </div>
  );
}

/** Where a value of the whole document is set. */
function placeOf(at: string): { readonly of: "document"; readonly place: "general" | "page" | "look" | "furniture" } {
  if (/^page\b/.test(at)) return { of: "document", place: "page" };
  if (/^(styles|accent|headingNumbers|paragraphNumbers)\b/.test(at)) return { of: "document", place: "look" };
  if (/^(header|footer|logo)\b/.test(at)) return { of: "document", place: "furniture" };
  return { of: "document", place: "general" };
}
