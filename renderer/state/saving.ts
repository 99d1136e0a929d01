/** Saving the open briefing as one goes, each time on the revision before. */
import type { Bridge } from "#core/ipc/bridge.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import { createAutosave } from "./autosave.ts";
import type { Notices } from "./notices.ts";
import { hasUnsaved, lose, type OnDesk } from "./on-desk.ts";
import type { Desk } from "./program-state.ts";
import { type CopyWords, wayOut } from "./way-out.ts";

export type Saving = {
  /** Something changed. */
  readonly touch: () => void;
  /** Saves what is not saved yet, also where that failed before; settles when it is, or has failed. */
  readonly flush: () => Promise<void>;
  /** The same with what is typed meanwhile; why not, where it could not be saved. */
  readonly settle: () => Promise<Failure | undefined>;
  readonly stop: () => void;
};

type SavingEnvironment = {
  readonly bridge: Bridge;
  readonly notices: Notices;
  readonly desk: OnDesk;
  readonly onSaved: () => void;
  readonly copyWords: CopyWords;
};

export function createSaving({ bridge, notices, desk, onSaved, copyWords }: SavingEnvironment): Saving {
  const failed = (failure: Failure) => {
    const reason = lostBy(failure);
    if (reason !== undefined) return lose(desk, reason);
    desk.update(() => ({ saving: { is: "failed", failure } }));
    const again = { label: "action.tryAgain", run: () => autosave.touch() } as const;
    notices.tell({ tone: "problem", about: "saving", saying: { failure }, ...wayOut(failure, copyWords, again) });
  };
  const save = async () => {
    const open = desk.read();
    if (open === undefined || open.access === "read") return;
    if (!hasUnsaved(open)) return desk.update(() => ({ saving: { is: "saved" } }));
    const { id, kept, history } = open;
    const { value } = history.present;
    desk.update(() => ({ saving: { is: "saving" } }));
    const answer = await bridge.saveDraft({ draft: id, revision: kept.revision, edits: withoutArticles(value) });
    if (!desk.isOpen(id)) return;
    if (!answer.ok) return failed(answer.failure);
    notices.withdraw("saving");
    desk.update((now) => ({
      kept: { revision: answer.value.revision, value },
      saving: { is: now.history.present.value === value ? "saved" : "unsaved" },
    }));
    onSaved();
  };
  const autosave = createAutosave(save);
  const flush = () => {
    if (desk.read()?.saving.is === "failed") autosave.touch();
    return autosave.flush();
  };
  const settle: Saving["settle"] = async () => {
    await flush();
    const open = desk.read();
    if (open === undefined || open.access === "read" || !hasUnsaved(open)) return undefined;
    return open.saving.is === "failed" ? open.saving.failure : settle();
  };
  return { touch: autosave.touch, flush, settle, stop: autosave.stop };
}

/** Whether the edits may be kept elsewhere where the window leaves them, though trying again may do while it stays. */
export const mayBeCopied = ({ code }: Failure): boolean => code === "draftUnreadable";

/** Why the draft is lost to this window; undefined where trying again may do. */
function lostBy({ code }: Failure): Desk["reason"] {
  switch (code) {
    case "draftHeldElsewhere":
      return "heldElsewhere";
    case "draftNewer":
      return "newerVersion";
    case "changedOnDisk":
    case "draftMissing":
    case "draftBroken":
      return "changedOnDisk";
    default:
      return undefined;
  }
}
