/** The library of templates as the window has it, and what is done with its entries. */
import type { StoreApi } from "zustand/vanilla";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Response } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { TemplateEntry, TemplateKey } from "#core/ipc/template-library.ts";
import type { Template } from "#core/model/template.ts";
import type { Result } from "#core/result.ts";
import type { Deliver } from "./delivering.ts";
import type { DeskActions } from "./desk.ts";
import type { Notices } from "./notices.ts";
import type { DrawnPage, ProgramState } from "./program-state.ts";
import { isEverythingPlaced, withoutPlace } from "./without-place.ts";

export type Library = Response<"listTemplates">;

/** Those that can be chosen by their id: whole, and hidden by no other. */
export const offeredTemplates = ({ templates }: Library): readonly TemplateEntry[] =>
  templates.filter((entry) => entry.is === "template").filter(({ hiddenBy }) => hiddenBy === undefined);

export type Templates = {
  readonly refresh: () => Promise<void>;
  /** Asks the shell once for each entry, until the library changes. */
  readonly load: (key: TemplateKey) => Promise<Result<Template, Failure>>;
  /** Gives the briefing that template; where something has no place in it, asks first. What fails is told. */
  readonly choose: (key: TemplateKey) => Promise<void>;
  /** The same with a template at hand; `pages` are the briefing's in it, where they are drawn already. */
  readonly offer: (template: Template, pages?: DrawnPage) => void;
  readonly send: (key: TemplateKey) => Promise<void>;
  /** One of the analyst's own; the notice undoes it. */
  readonly remove: (key: TemplateKey, name: string) => Promise<void>;
  /** By the shell's dialog, or as it was typed where the shell has none. Whether a folder is named now. */
  readonly chooseFolder: (typed?: string) => Promise<boolean>;
  readonly leaveFolder: () => Promise<void>;
};

type TemplatesEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  readonly desk: DeskActions;
  readonly deliver: Deliver;
};

export function createTemplates({ bridge, store, notices, desk, deliver }: TemplatesEnvironment): Templates {
  const loaded = new Map<TemplateKey, Promise<Result<Template, Failure>>>();
  const tellFailure = (failure: Failure) => notices.tell({ tone: "problem", saying: { failure } });
  const told = <Value>(answer: Result<Value, Failure>): answer is Extract<typeof answer, { ok: true }> => {
    if (!answer.ok) tellFailure(answer.failure);
    return answer.ok;
  };
  const refresh = async () => {
    const library = await bridge.listTemplates({});
    const { phase } = store.getState();
    if (!library.ok || phase.is !== "ready") return;
    loaded.clear();
    store.setState({ phase: { ...phase, library: library.value } });
  };
  const load = (key: TemplateKey) => {
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const loading = loadTemplate(bridge, key);
    loaded.set(key, loading);
    /** What failed once may succeed when it is asked for again. */
    void loading.then(({ ok }) => {
      if (!ok && loaded.get(key) === loading) loaded.delete(key);
    });
    return loading;
  };
  const offer = (template: Template, pages?: DrawnPage) => {
    const briefing = store.getState().desk?.history.present.value;
    if (briefing === undefined) return;
    if (isEverythingPlaced(withoutPlace(briefing, template))) desk.takeTemplate(template, pages);
    else desk.ask({ to: "take", template, ...(pages === undefined ? {} : { pages }) });
  };
  const restore = async (key: TemplateKey, trashed: string) => {
    if (told(await bridge.restoreTemplate({ key, trashed }))) await refresh();
  };
  return {
    refresh,
    load,
    offer,
    choose: async (key) => {
      const template = await load(key);
      if (told(template)) offer(template.value);
    },
    send: async (key) => {
      const answer = await bridge.exportTemplate({ key });
      if (told(answer)) deliver(answer.value);
    },
    remove: async (key, name) => {
      const deleted = await bridge.deleteTemplate({ key });
      if (!told(deleted)) return;
      await refresh();
      const undo = { label: "action.undo", run: () => void restore(key, deleted.value.trashed) } as const;
      notices.tell({ tone: "done", saying: { key: "templates.deleted", values: { name } }, action: undo });
    },
    chooseFolder: async (typed) => {
      const answer = await bridge.chooseTemplateFolder(typed === undefined ? {} : { typed });
      if (!told(answer)) return false;
      await refresh();
      return answer.value.folder !== undefined;
    },
    leaveFolder: async () => {
      if (told(await bridge.leaveTemplateFolder({}))) await refresh();
    },
  };
}

async function loadTemplate(bridge: Bridge, key: TemplateKey): Promise<Result<Template, Failure>> {
  const answer = await bridge.loadTemplate({ key });
  return answer.ok ? { ok: true, value: answer.value.template } : answer;
}
