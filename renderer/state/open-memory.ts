/** Which briefing is open, kept by the window for itself: loaded again, it comes back to it. */
import type { StoreApi } from "zustand/vanilla";
import type { OpenDraft } from "#core/ipc/contract.ts";
import type { ProgramState } from "./program-state.ts";

/** Outlives a reload of the window, but not the window. */
export type WindowMemory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "precis-open";

/** The briefing that was open when the window was last there; asked once, it is forgotten unless it is opened again. */
export function takeLastOpen(memory: WindowMemory): OpenDraft["id"] | undefined {
  const last = memory.getItem(key) ?? undefined;
  memory.removeItem(key);
  return last;
}

export function rememberOpen(store: StoreApi<ProgramState>, memory: WindowMemory): void {
  store.subscribe(({ desk }, { desk: before }) => {
    if (desk?.id === before?.id) return;
    if (desk === undefined) memory.removeItem(key);
    else memory.setItem(key, desk.id);
  });
}
