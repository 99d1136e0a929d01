/** The template in the editor: its edits, what of it cannot be kept, and its pages with the program's sample article. */
import { createContext, use } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { beginHistory, type History, record, redo, undo } from "#core/edit/history.ts";
import { templateStep } from "#core/edit/template-step.ts";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { TemplateKey } from "#core/ipc/template-library.ts";
import type { Template, TemplateSection } from "#core/model/template.ts";
import type { HeldWork } from "../state/held-work.ts";
import { createLatest } from "../state/latest.ts";
import type { Preview } from "../state/program-state.ts";
import { findRefusals, type Refusal } from "./refusals.ts";

export const documentPlaces = ["general", "page", "look", "furniture"] as const;
export type DocumentPlace = (typeof documentPlaces)[number];
/** What is being set: something of the whole document, or a section. */
export type Place = { readonly of: "document"; readonly place: DocumentPlace } | SectionPlace;
type SectionPlace = { readonly of: "section"; readonly id: TemplateSection["id"] };

export const panes = ["sections", "settings", "preview"] as const;
/** Where the window is too narrow for all, one shows. */
export type EditorPane = (typeof panes)[number];

export type EditorState = {
  readonly history: History<Template>;
  readonly refusals: readonly Refusal[];
  /** In which words are edited, and the preview is. */
  readonly language: string;
  readonly place: Place;
  readonly pane: EditorPane;
  readonly preview: Preview;
  /** What was typed into fields for numbers, by the value's path: it may be none. */
  readonly typed: Readonly<Record<string, string>>;
  readonly keeping: { readonly is: "not" } | { readonly is: "going" } | KeepingFailure;
};
/** What becomes of the analyst's own template where it changed meanwhile. */
export type OverChanged = "beside" | "replace";
type KeepingFailure = { readonly is: "failed"; readonly failure: Failure };

export type Editor = {
  readonly store: StoreApi<EditorState>;
  /** Changes with the same `typing` in a row are one step of undo: the letters of one word. */
  readonly edit: (change: (template: Template) => Template, typing?: string) => void;
  readonly type: (at: string, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly choose: (place: Place) => void;
  readonly showPane: (pane: EditorPane) => void;
  readonly setLanguage: (language: string) => void;
  readonly drawNow: () => void;
  /** The template as it is kept now; undefined where it could not be, which the state says. */
  readonly keep: (how?: OverChanged) => Promise<Template | undefined>;
  /** Since it was kept, or begun with. */
  readonly isChanged: () => boolean;
  readonly stop: () => void;
};

type Begin = {
  readonly bridge: Bridge;
  readonly heldWork: HeldWork;
  readonly template: Template;
  readonly replaces: TemplateKey | undefined;
  readonly language: string;
};

/** Milliseconds that a change waits for the next one. */
const patience = 150;

export function createEditor({ bridge, heldWork, template, replaces, language }: Begin): Editor {
  const store = createStore<EditorState>(() => ({
    history: beginHistory(template),
    refusals: findRefusals(template),
    language,
    place: { of: "document", place: "general" },
    pane: "sections",
    preview: { pages: undefined, busy: true, failure: undefined },
    typed: {},
    keeping: { is: "not" },
  }));
  const setPreview = (preview: Partial<Preview>) =>
    store.setState((now) => ({ preview: { ...now.preview, ...preview } }));
  /** The last without what cannot be kept, and of what there are pages. */
  let sound = findRefusals(template).length === 0 ? template : undefined;
  let drawn: { readonly template: Template; readonly language: string } | undefined;
  const drawing = createLatest<undefined>(async (_, signal) => {
    const { language } = store.getState();
    if (sound === undefined || (drawn?.template === sound && drawn.language === language))
      return setPreview({ busy: false, failure: undefined });
    const wanted = { template: sound, language };
    setPreview({ busy: true });
    const answer = await bridge.previewTemplate(wanted, { signal });
    if (signal.aborted) return;
    if (!answer.ok) return setPreview({ busy: false, failure: answer.failure });
    drawn = wanted;
    setPreview({ pages: answer.value, busy: false, failure: undefined });
  }, patience);
  const setHistory = (history: History<Template>) => {
    const { value } = history.present;
    const before = store.getState().history.present.value;
    if (value === before) return store.setState({ history });
    const refusals = findRefusals(value);
    if (refusals.length === 0) sound = value;
    store.setState({ history, refusals });
    setPreview({ busy: true });
    drawing.ask(undefined);
  };
  /** As it was kept last, or begun with, and what it replaces when it is kept again. */
  let kept = { value: template, key: replaces, version: template.version };
  const keep: Editor["keep"] = async (how) => {
    const { value } = store.getState().history.present;
    const { key } = kept;
    const version = (how === "replace" ? versionThere(store.getState()) : undefined) ?? kept.version;
    store.setState({ keeping: { is: "going" } });
    const inPlace = how !== "beside" && key !== undefined;
    const answer = await bridge.saveTemplate({ template: value, ...(inPlace && { replaces: { key, version } }) });
    store.setState({ keeping: answer.ok ? { is: "not" } : { is: "failed", failure: answer.failure } });
    if (!answer.ok) return undefined;
    kept = { value, key: answer.value.key, version: answer.value.template.version };
    return answer.value.template;
  };
  const isChanged = () => store.getState().history.present.value !== kept.value;
  const letGo = heldWork.hold(isChanged);
  drawing.askNow(undefined);
  return {
    store,
    keep,
    edit: (change, typing) => {
      const { history } = store.getState();
      const value = change(history.present.value);
      const name = templateStep(history.present.value, value) ?? history.present.name;
      setHistory(record(history, { value, name, ...(typing !== undefined && { merge: typing }) }));
    },
    type: (at, text) => store.setState(({ typed }) => ({ typed: { ...typed, [at]: text } })),
    undo: () => setHistory(undo(store.getState().history)),
    redo: () => setHistory(redo(store.getState().history)),
    choose: (place) => store.setState({ place, pane: "settings" }),
    showPane: (pane) => store.setState({ pane }),
    setLanguage: (chosen) => {
      store.setState({ language: chosen });
      drawing.askNow(undefined);
    },
    drawNow: () => drawing.askNow(undefined),
    isChanged,
    stop: () => {
      letGo();
      drawing.stop();
    },
  };
}

/** The version that stands in the template's place now, where that is why it could not be kept. */
function versionThere({ keeping }: EditorState): number | undefined {
  const version = keeping.is === "failed" ? keeping.failure.facts["version"] : undefined;
  return typeof version === "number" ? version : undefined;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (editor === undefined) throw new Error("no template is being edited around this component");
  return editor;
}

export const useEditorState = <Part>(part: (state: EditorState) => Part): Part => useStore(useEditor().store, part);

/** A part of the template: what shows it is drawn again when that changes, not at every letter elsewhere. */
export const useTemplate = <Part>(part: (template: Template) => Part): Part =>
  useEditorState(({ history }) => part(history.present.value));
