/** The program as the window has it: one state, and everything that can be done to it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { MenuCommand } from "#core/ipc/commands.ts";
import type { Saved, ShellEvent } from "#core/ipc/contract.ts";
import { changedSettings, type SettingsChange } from "#core/ipc/settings.ts";
import { missingCase } from "#core/missing-case.ts";
import { createDelivering } from "./delivering.ts";
import { createDesk, type DeskActions } from "./desk.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import { type Copied, createExporting, type Exporting } from "./exporting.ts";
import { createForms, type Forms } from "./forms.ts";
import { createHeldWork, type HeldWork } from "./held-work.ts";
import { incomingHandle } from "./incoming.ts";
import type { Wait } from "./latest.ts";
import { createNotices, type Notices } from "./notices.ts";
import { createOpenMemory, type WindowMemory } from "./open-memory.ts";
import { createOpening, type Opening } from "./opening.ts";
import { type ProgramState, startState } from "./program-state.ts";
import { createSources, type Sources } from "./sources.ts";
import { createTemplateFiles, type TemplateFiles } from "./template-files.ts";
import { createTemplates, type Templates } from "./templates.ts";

export type Program = {
  readonly store: StoreApi<ProgramState>;
  readonly bridge: Bridge;
  readonly notices: Notices;
  readonly drafts: Drafts;
  readonly sources: Sources;
  readonly opening: Opening;
  readonly desk: DeskActions;
  readonly exporting: Exporting;
  readonly templates: Templates;
  readonly templateFiles: TemplateFiles;
  readonly forms: Forms;
  readonly heldWork: HeldWork;
  /** Asks the shell what there is, and listens to it. */
  readonly start: () => Promise<void>;
  /** For the window to come back to when it is loaded again. */
  readonly rememberOpen: () => void;
  readonly changeSettings: (change: SettingsChange) => Promise<void>;
};

type Surroundings = {
  readonly bridge: Bridge;
  readonly memory: WindowMemory;
  readonly saveDownload: (saved: Extract<Saved, { as: "download" }>) => void;
  /** Puts words on the clipboard; false where it did not take them. */
  readonly copy: (content: Copied) => boolean;
  /** Waits until what was drawn last has gone to the screen. */
  readonly afterFrame: Wait;
  /** Commands that the window itself has to carry out. */
  readonly onCommand: (command: MenuCommand) => void;
};

export function createProgram(surroundings: Surroundings): Program {
  const { bridge, memory, saveDownload, copy, afterFrame, onCommand } = surroundings;
  const store = createStore<ProgramState>(() => startState);
  const openMemory = createOpenMemory(store, memory);
  const notices = createNotices(store);
  const opening = createOpening(store);
  const deliver = createDelivering({ bridge, notices, saveDownload });
  const forms = createForms({ bridge, store, notices, deliver });
  const templateFiles = createTemplateFiles({ bridge, notices, forms });
  const desk = createDesk({
    bridge,
    store,
    notices,
    refreshDrafts: () => drafts.refresh(),
    copyWords: () => exporting.copyWords(),
    afterFrame,
  });
  const drafts: Drafts = createDrafts({ bridge, store, notices, opening, show: desk.show });
  const sources = createSources({ bridge, store, notices, opening, drafts, desk, templateFiles });
  const exporting: Exporting = createExporting({ bridge, store, notices, deliver, copy });
  const templates = createTemplates({ bridge, store, notices, desk, deliver });

  const hear = (event: ShellEvent) => {
    switch (event.type) {
      case "openRequested":
        return void sources.take([incomingHandle(event.name, event.handle)]);
      case "draftTakenOver":
        return desk.lose(event.draft);
      case "settingsChanged":
        return takeSettings(event.change);
      case "draftsChanged":
        return void drafts.refresh();
      case "templatesChanged":
        return void templates.refresh();
      case "menuCommand":
        return onCommand(event.command);
      default:
        return missingCase(event);
    }
  };
  let reopening: Promise<void> | undefined;
  const reopen = () => {
    reopening ??= drafts.reopen(openMemory.last()).finally(() => {
      reopening = undefined;
    });
    return reopening;
  };
  const start = async () => {
    store.setState({ phase: { is: "starting" } });
    const shown = Promise.all([drafts.refresh(), reopen()]);
    const [app, settings, library] = await Promise.all([
      bridge.describeApp({}),
      bridge.loadSettings({}),
      bridge.listTemplates({}),
    ]);
    for (const answer of [app, settings, library])
      if (!answer.ok) return store.setState({ phase: { is: "failed", failure: answer.failure } });
    if (app.ok && settings.ok && library.ok)
      store.setState({ phase: { is: "ready", app: app.value, settings: settings.value, library: library.value } });
    bridge.subscribe(hear);
    await shown;
    openMemory.forget();
  };
  const takeSettings = (change: SettingsChange) =>
    store.setState(({ phase }) =>
      phase.is === "ready" ? { phase: { ...phase, settings: changedSettings(phase.settings, change) } } : {},
    );
  const changeSettings = async (change: SettingsChange) => {
    takeSettings(change);
    const answer = await bridge.saveSettings(change);
    if (!answer.ok) notices.tell({ tone: "problem", saying: { failure: answer.failure } });
  };
  return {
    store,
    bridge,
    notices,
    drafts,
    sources,
    opening,
    desk,
    exporting,
    templates,
    templateFiles,
    forms,
    heldWork: createHeldWork(),
    start,
    rememberOpen: openMemory.keep,
    changeSettings,
  };
}
