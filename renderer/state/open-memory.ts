/** Which briefing is open, kept by the window for itself: loaded again, it comes back to it. */
import type { StoreApi } from "zustand/vanilla";
import type { OpenDraft } from "#core/ipc/contract.ts";
import type { ProgramState } from "./program-state.ts";

/** Outlives a reload of the window, but not the window. */
export type WindowMemory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export type OpenMemory = {
  /** The briefing that was open when the window was last there, until one is open or it is forgotten. */
  readonly last: () => OpenDraft["id"] | undefined;
  readonly forget: () => void;
  /** The window is being left, and no crash: it may come back to where it is. */
  readonly keep: () => void;
};

const key = "precis-open";
/** Milliseconds in which a briefing breaks the window that will break it each time. */
const probation = 5000;

/**
 * A window that broke down is loaded again as one that was left (electron/window.ts). What it comes back to is
 * remembered again only once that has stood for a while: a briefing that breaks it would be opened for ever.
 */
export function createOpenMemory(store: StoreApi<ProgramState>, memory: WindowMemory): OpenMemory {
  let last = memory.getItem(key) ?? undefined;
  memory.removeItem(key);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const id = store.getState().desk?.id ?? last;
    if (id !== undefined) memory.setItem(key, id);
  };
  store.subscribe(({ desk }, { desk: before }) => {
    if (desk?.id === before?.id) return;
    clearTimeout(timer);
    const isBack = desk?.id === last;
    last = undefined;
    if (desk === undefined) memory.removeItem(key);
    else if (isBack) timer = setTimeout(keep, probation);
    else keep();
  });
  return {
    last: () => last,
    forget: () => {
      last = undefined;
    },
    keep,
  };
}
