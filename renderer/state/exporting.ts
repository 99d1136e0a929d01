/** Sending the briefing out: as a document in one of the formats, or as a project file for a colleague. */
import type { StoreApi } from "zustand/vanilla";
import { placePoints } from "#core/compose/placing.ts";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Response } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { TemplateKey } from "#core/ipc/template-library.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { ExportFormat } from "#core/model/format.ts";
import type { Result } from "#core/result.ts";
import type { Deliver } from "./delivering.ts";
import type { Notices } from "./notices.ts";
import type { Desk, ProgramState } from "./program-state.ts";

export type Exporting = {
  /** Where points have no place in the template, asks first, unless they are `allowed` to stay out. */
  readonly exportAs: (format: ExportFormat, allowed?: "withoutPlace") => Promise<void>;
  /** In a form of the library, whose places nobody knows before it is filled: what has none is told afterwards. */
  readonly exportThrough: (key: TemplateKey) => Promise<void>;
  readonly saveProject: () => Promise<void>;
};

type ExportingEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  readonly deliver: Deliver;
};

type Outcome = Response<"exportDocument">;

export function createExporting({ bridge, store, notices, deliver }: ExportingEnvironment): Exporting {
  /** Runs one export at a time, and tells what came of it. */
  const send = async (work: (desk: Desk) => Promise<Result<Outcome, Failure>>) => {
    const { desk } = store.getState();
    if (desk === undefined || desk.exporting) return;
    changeDesk(store, { exporting: true });
    const answer = await work(desk);
    changeDesk(store, { exporting: false });
    if (answer.ok) return deliver(answer.value);
    notices.tell({ tone: "problem", saying: { failure: answer.failure }, advice: "advice.stillHere" });
  };
  return {
    exportAs: async (format, allowed) => {
      const briefing = store.getState().desk?.history.present.value;
      if (briefing === undefined) return;
      if (allowed === undefined && placePoints(briefing).unplaced.length > 0)
        return changeDesk(store, { question: { to: "export", format } });
      await send(({ id }) => bridge.exportDocument({ draft: id, edits: withoutArticles(briefing), format }));
    },
    exportThrough: (key) =>
      send(({ id, history }) =>
        bridge.exportThroughForm({ draft: id, edits: withoutArticles(history.present.value), key }),
      ),
    saveProject: () =>
      send(({ id, history }) =>
        bridge.saveProject({ draft: id, edits: withoutArticles(history.present.value), overwrite: false }),
      ),
  };
}

const changeDesk = (store: StoreApi<ProgramState>, change: Partial<Desk>) =>
  store.setState(({ desk }) => (desk === undefined ? {} : { desk: { ...desk, ...change } }));
