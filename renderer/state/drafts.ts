/** The list of drafts, and opening one: from sources, from a project file, or from the list. */
import type { StoreApi } from "zustand/vanilla";
import type { Bridge, CallOptions } from "#core/ipc/bridge.ts";
import type { DraftSummary, OpenDraft, SourceInput, SourceReport } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { isProjectName } from "#core/model/source-limit.ts";
import type { Result } from "#core/result.ts";
import type { Notices } from "./notices.ts";
import type { Opening } from "./opening.ts";
import type { ProgramState } from "./program-state.ts";

/** A source on its way in, and what it is called. */
export type Incoming = { readonly name: string; readonly input: SourceInput };

export type Drafts = {
  readonly refresh: () => Promise<void>;
  readonly begin: (sources: readonly Incoming[], language: string) => Promise<void>;
  readonly open: (draft: DraftSummary, takeOver?: boolean) => Promise<void>;
  /** Where there was one, and there still is: what the window had open before it was loaded again. What was opened meanwhile stays. */
  readonly reopen: (id: OpenDraft["id"] | undefined) => Promise<void>;
  readonly rename: (id: string, title: string) => Promise<void>;
  readonly duplicate: (id: string) => Promise<void>;
  readonly remove: (draft: DraftSummary) => Promise<void>;
};

type DraftsEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  readonly opening: Opening;
  /** Puts an open draft on the desk. */
  readonly show: (draft: OpenDraft) => Promise<void>;
};

export function createDrafts({ bridge, store, notices, opening, show }: DraftsEnvironment): Drafts {
  const tellFailure = (failure: Failure) => {
    if (failure.code !== "cancelled") notices.tell({ tone: "problem", about: "opening", saying: { failure } });
  };
  const refresh = async () => {
    const answer = await bridge.listDrafts({});
    if (answer.ok) store.setState({ drafts: { is: "ready", drafts: answer.value.drafts } });
    else store.setState({ drafts: { is: "failed", failure: answer.failure } });
  };
  /** Runs a change of the list, tells if it failed, and reads the list again. */
  const change = async <Value>(work: Promise<Result<Value, Failure>>): Promise<boolean> => {
    const answer = await work;
    if (!answer.ok) tellFailure(answer.failure);
    await refresh();
    return answer.ok;
  };
  /** Runs what ends in an open draft, saying meanwhile what is being opened. */
  const bring = async (
    names: readonly string[],
    work: (options: CallOptions) => Promise<Result<OpenDraft, Failure>>,
  ) => {
    notices.withdraw("opening");
    const answer = await opening.run(names, (signal) => work({ signal }));
    if (answer.ok) await show(answer.value);
    else tellFailure(answer.failure);
  };
  const create = async (
    incoming: readonly Incoming[],
    language: string,
    options: CallOptions,
  ): Promise<Result<OpenDraft, Failure>> => {
    const { phase } = store.getState();
    const templateId = phase.is === "ready" ? phase.settings.defaults.templateId : "";
    const sources = incoming.map(({ input }) => input);
    const answer = await bridge.createDraft({ sources, templateId, language }, options);
    if (!answer.ok) return answer;
    const { reports, templateFailure } = answer.value;
    tellReports(reports, notices);
    if (templateFailure !== undefined)
      notices.tell({
        tone: "problem",
        about: "opening",
        saying: { failure: templateFailure },
        advice: "advice.templateReplaced",
      });
    return { ok: true, value: answer.value.draft };
  };
  /** A project holds its own sources. */
  const openAlone = async (project: Incoming, among: readonly Incoming[]) => {
    await bring([project.name], (options) => bridge.openProject({ source: project.input }, options));
    const others = among.filter((one) => one !== project).map(({ name }) => name);
    if (others.length === 0) return;
    const values = { project: project.name, names: others.join(", ") };
    notices.tell({ tone: "problem", saying: { key: "drafts.notOpened", values } });
  };
  return {
    refresh,
    begin: (sources, language) => {
      const project = sources.find(isProject);
      if (project !== undefined) return openAlone(project, sources);
      const names = sources.map(({ name }) => name);
      return bring(names, (options) => create(sources, language, options));
    },
    open: (draft, takeOver = false) =>
      bring([draft.title], (options) => bridge.openDraft({ draft: draft.id, takeOver }, options)),
    reopen: async (id) => {
      if (id === undefined) return;
      notices.withdraw("opening");
      const answer = await bridge.openDraft({ draft: id, takeOver: false });
      const { desk } = store.getState();
      if (answer.ok && desk !== undefined && desk.id !== id) await bridge.closeDraft({ draft: id });
      else if (answer.ok) await show(answer.value);
      else if (answer.failure.code !== "draftMissing") tellFailure(answer.failure);
    },
    rename: async (id, title) => void (await change(bridge.renameDraft({ draft: id, title }))),
    duplicate: async (id) => void (await change(bridge.duplicateDraft({ draft: id }))),
    remove: async (draft) => {
      if (!(await change(bridge.deleteDraft({ draft: draft.id })))) return;
      notices.tell({
        tone: "done",
        saying: { key: "drafts.deleted", values: { title: draft.title } },
        action: { label: "action.undo", run: () => void change(bridge.restoreDraft({ draft: draft.id })) },
      });
    },
  };
}

export const isProject = ({ name }: Incoming): boolean => isProjectName(name);

/** What went wrong with single sources, while others were read: all of it in one notice, which no later one pushes away. */
export function tellReports(reports: readonly SourceReport[], notices: Notices): void {
  const advice = reports.some(({ failure }) => failure === undefined) ? "advice.othersRead" : "advice.stillHere";
  const [failure, ...failures] = reports.flatMap((report) => report.failure ?? []);
  if (failure !== undefined) notices.tell({ tone: "problem", about: "opening", saying: { failure }, failures, advice });
  const [warning, ...warnings] = reports.flatMap((report) => report.warnings);
  if (warning !== undefined) notices.tell({ tone: "done", saying: { warning }, warnings });
}
