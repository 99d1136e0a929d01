/** Sending the briefing out: as a document in one of the formats, or as a project file for a colleague. */
import type { StoreApi } from "zustand/vanilla";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Saved } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { ExportFormat } from "#core/model/format.ts";
import type { Warning } from "#core/model/warning.ts";
import type { Result } from "#core/result.ts";
import type { Notices } from "./notices.ts";
import type { Desk, ProgramState } from "./program-state.ts";

export type Exporting = {
  readonly exportAs: (format: ExportFormat) => Promise<void>;
  readonly saveProject: () => Promise<void>;
};

type ExportingEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  readonly saveDownload: (saved: Extract<Saved, { as: "download" }>) => void;
};

type Outcome = { readonly saved?: Saved; readonly warnings: readonly Warning[] };

export function createExporting({ bridge, store, notices, saveDownload }: ExportingEnvironment): Exporting {
  const reveal = async (handle: string) => {
    const answer = await bridge.revealFile({ handle });
    if (!answer.ok) notices.tell({ tone: "problem", saying: { failure: answer.failure } });
  };
  const tellSaved = (saved: Saved, warnings: readonly Warning[]) =>
    notices.tell({
      tone: "done",
      saying: { key: saved.as === "file" ? "export.saved" : "export.downloaded", values: { name: saved.name } },
      warnings,
      ...(saved.as === "file" ? { action: { label: "export.reveal", run: () => void reveal(saved.handle) } } : {}),
    });
  /** Runs one export at a time, and tells what came of it. */
  const send = async (work: (desk: Desk) => Promise<Result<Outcome, Failure>>) => {
    const { desk } = store.getState();
    if (desk === undefined || desk.exporting) return;
    setExporting(store, true);
    const answer = await work(desk);
    setExporting(store, false);
    if (!answer.ok)
      return notices.tell({ tone: "problem", saying: { failure: answer.failure }, advice: "advice.stillHere" });
    const { saved, warnings } = answer.value;
    if (saved === undefined) return;
    if (saved.as === "download") saveDownload(saved);
    tellSaved(saved, warnings);
  };
  return {
    exportAs: (format) =>
      send(({ id, history }) =>
        bridge.exportDocument({ draft: id, edits: withoutArticles(history.present.value), format }),
      ),
    saveProject: () =>
      send(({ id, history }) =>
        bridge.saveProject({ draft: id, edits: withoutArticles(history.present.value), overwrite: false }),
      ),
  };
}

const setExporting = (store: StoreApi<ProgramState>, exporting: boolean) =>
  store.setState(({ desk }) => (desk === undefined ? {} : { desk: { ...desk, exporting } }));
