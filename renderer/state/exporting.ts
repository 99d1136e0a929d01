/** Sending the briefing out: as a document in one of the formats, or as a project file for a colleague. */
import type { StoreApi } from "zustand/vanilla";
import { placePoints } from "#core/compose/placing.ts";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Response } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { TemplateKey } from "#core/ipc/template-library.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { isIncluded } from "#core/model/is-included.ts";
import type { Result } from "#core/result.ts";
import { briefingWords } from "./briefing-words.ts";
import type { Deliver } from "./delivering.ts";
import type { Notice, Notices } from "./notices.ts";
import type { Desk, ProgramState } from "./program-state.ts";

export type Exporting = {
  /** Where points have no place in the template, asks first, unless they are `allowed` to stay out. */
  readonly exportAs: (format: ExportFormat, allowed?: "withoutPlace") => Promise<void>;
  /** In a form of the library, whose places nobody knows before it is filled: what has none is told afterwards. */
  readonly exportThrough: (key: TemplateKey) => Promise<void>;
  /** The document on the clipboard, for a letter to be written elsewhere. */
  readonly copyForMail: (allowed?: "withoutPlace") => Promise<void>;
  /** Its words alone, as they are on the screen, also where the host is gone; how many points do not stand in it is told. */
  readonly copyWords: () => void;
  readonly saveProject: () => Promise<void>;
};

/** The same words twice: with their look, where they have one, and without. */
export type Copied = { readonly html?: string; readonly text: string };

type ExportingEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  readonly deliver: Deliver;
  readonly copy: (content: Copied) => boolean;
};

type Outcome = Response<"exportDocument">;

export function createExporting({ bridge, store, notices, deliver, copy }: ExportingEnvironment): Exporting {
  /** Runs one export at a time; what comes of it is taken, or told. */
  const run = async <Outcome>(
    work: (desk: Desk) => Promise<Result<Outcome, Failure>>,
    take: (outcome: Outcome) => void,
  ) => {
    const { desk } = store.getState();
    if (desk === undefined || desk.exporting) return;
    changeDesk(store, { exporting: true });
    const answer = await work(desk);
    changeDesk(store, { exporting: false });
    if (answer.ok) return take(answer.value);
    notices.tell({ tone: "problem", saying: { failure: answer.failure }, advice: "advice.stillHere" });
  };
  const send = (work: (desk: Desk) => Promise<Result<Outcome, Failure>>) => run(work, deliver);
  /** The briefing, unless its points without a place have to be asked about first. */
  const briefingFor = (format: ExportFormat | "clipboard", allowed: "withoutPlace" | undefined) => {
    const briefing = store.getState().desk?.history.present.value;
    if (briefing === undefined || allowed !== undefined || placePoints(briefing).unplaced.length === 0) return briefing;
    changeDesk(store, { question: { to: "export", format } });
    return undefined;
  };
  /** What came too late after the key for the clipboard is one press away. */
  const toClipboard = (content: Copied, done: Pick<Notice, "saying" | "warnings">): void => {
    const again = { label: "action.tryAgain", run: () => toClipboard(content, done) } as const;
    notices.tell(
      copy(content) ? { tone: "done", ...done } : { tone: "problem", saying: { key: "copy.refused" }, action: again },
    );
  };
  return {
    exportAs: async (format, allowed) => {
      const briefing = briefingFor(format, allowed);
      if (briefing === undefined) return;
      await send(({ id }) => bridge.exportDocument({ draft: id, edits: withoutArticles(briefing), format }));
    },
    copyForMail: async (allowed) => {
      const briefing = briefingFor("clipboard", allowed);
      if (briefing === undefined) return;
      await run(
        ({ id }) => bridge.copyDocument({ draft: id, edits: withoutArticles(briefing) }),
        ({ warnings, ...content }) => toClipboard(content, { saying: { key: "copy.done" }, warnings }),
      );
    },
    copyWords: () => {
      const briefing = store.getState().desk?.history.present.value;
      if (briefing === undefined) return;
      const left = briefing.points.filter((point) => !isIncluded(point)).length;
      const saying =
        left === 0 ? { key: "copy.wordsDone" as const } : { key: "copy.wordsWithout" as const, values: { left } };
      toClipboard({ text: briefingWords(briefing) }, { saying });
    },
    exportThrough: (key) =>
      send(({ id, history }) =>
        bridge.exportThroughForm({ draft: id, edits: withoutArticles(history.present.value), key }),
      ),
    saveProject: () =>
      send(({ id, history }) => bridge.saveProject({ draft: id, edits: withoutArticles(history.present.value) })),
  };
}

const changeDesk = (store: StoreApi<ProgramState>, change: Partial<Desk>) =>
  store.setState(({ desk }) => (desk === undefined ? {} : { desk: { ...desk, ...change } }));
