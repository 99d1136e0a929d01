/** Whose the open draft is: lost to another window, taken back, or gone on with as a copy. No edit is lost with it. */
import type { Bridge } from "#core/ipc/bridge.ts";
import type { OpenDraft } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { Notice, Notices } from "./notices.ts";
import { hasUnsaved, lose, type OnDesk } from "./on-desk.ts";
import type { Desk } from "./program-state.ts";
import { type CopyWords, wayOut } from "./way-out.ts";

export type Holding = {
  /** Goes on where one was, if nobody saved meanwhile; else shows what they saved, and keeps one's own edits as a copy. */
  readonly takeOver: () => Promise<void>;
  /** Goes on with a copy that has the edits of this window, and leaves the draft; undefined where that failed, as below. */
  readonly goOnWithCopy: (wayOut?: Notice["action"]) => Promise<OpenDraft["id"] | undefined>;
  /** Keeps what is not saved yet as a draft of its own. False where that failed, which is told with the way out. */
  readonly keepAside: (open: Desk, wayOut?: Notice["action"]) => Promise<boolean>;
};

type HoldingEnvironment = {
  readonly bridge: Bridge;
  readonly notices: Notices;
  readonly desk: OnDesk;
  readonly put: (draft: OpenDraft) => void;
  /** There may be something to save. */
  readonly touch: () => void;
  readonly copyWords: CopyWords;
};

export function createHolding({ bridge, notices, desk, put, touch, copyWords }: HoldingEnvironment): Holding {
  const tellFailure = (failure: Failure, action?: Notice["action"]) =>
    notices.tell({ tone: "problem", about: "saving", saying: { failure }, ...wayOut(failure, copyWords, action) });
  /** A draft of its own with all that shows, held by this window; undefined where it could not be made. */
  const copy = async ({ id, history }: Desk, wayOut?: Notice["action"]) => {
    const { value } = history.present;
    const answer = await bridge.copyDraft({ draft: id, edits: withoutArticles(value) });
    if (!answer.ok) return tellFailure(answer.failure, wayOut);
    const { draft, revision, warnings } = answer.value;
    notices.withdraw("saving");
    notices.tell({ tone: "done", saying: { key: "drafts.keptAsCopy" }, warnings });
    return { id: draft, kept: { revision, value } };
  };
  const keepAside: Holding["keepAside"] = async (open, wayOut) => {
    if (!hasUnsaved(open)) return true;
    const aside = await copy(open, wayOut);
    if (aside !== undefined) await bridge.closeDraft({ draft: aside.id });
    return aside !== undefined;
  };
  return {
    keepAside,
    takeOver: async () => {
      const open = desk.read();
      if (open === undefined) return;
      const answer = await bridge.openDraft({ draft: open.id, takeOver: true });
      const now = desk.read();
      if (now?.id !== open.id) return;
      if (!answer.ok) return tellFailure(answer.failure);
      const { access, reason, revision } = answer.value;
      if (revision === now.kept.revision) {
        desk.update(() => ({ access, reason }));
        return touch();
      }
      if (await keepAside(now)) put(answer.value);
      else lose(desk, "changedOnDisk");
    },
    goOnWithCopy: async (wayOut) => {
      const open = desk.read();
      if (open === undefined) return undefined;
      const copied = await copy(open, wayOut);
      if (copied === undefined) return undefined;
      if (desk.isOpen(open.id)) {
        desk.update((now) => ({
          ...copied,
          access: "write",
          reason: undefined,
          saving: { is: hasUnsaved({ ...now, ...copied }) ? "unsaved" : "saved" },
        }));
        touch();
      }
      await bridge.closeDraft({ draft: desk.isOpen(copied.id) ? open.id : copied.id });
      return copied.id;
    },
  };
}
