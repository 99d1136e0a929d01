/** The open briefing as those see and change it who keep, draw and hold it. */
import type { StoreApi } from "zustand/vanilla";
import type { OpenDraft } from "#core/ipc/contract.ts";
import type { Desk, ProgramState } from "./program-state.ts";

export type OnDesk = {
  readonly read: () => Desk | undefined;
  /** Nothing where no briefing is open. */
  readonly update: (change: (desk: Desk) => Partial<Desk>) => void;
  /** Whether that briefing is still the one, for answers that come late. */
  readonly isOpen: (draft: OpenDraft["id"]) => boolean;
};

export const onDesk = (store: StoreApi<ProgramState>): OnDesk => ({
  read: () => store.getState().desk,
  update: (change) => store.setState(({ desk }) => (desk === undefined ? {} : { desk: { ...desk, ...change(desk) } })),
  isOpen: (draft) => store.getState().desk?.id === draft,
});

/** Whether the disk knows less than the window shows. */
export const hasUnsaved = ({ history, kept }: Desk): boolean => history.present.value !== kept.value;

/** The draft can no longer be saved by this window: what shows is read-only, and waits to be kept elsewhere. */
export const lose = ({ update }: OnDesk, reason: NonNullable<Desk["reason"]>): void =>
  update((now) => ({ access: "read", reason, saving: { is: hasUnsaved(now) ? "unsaved" : "saved" } }));
