/** What is being read or opened: named while it goes on, and called off when the analyst wishes. */
import type { StoreApi } from "zustand/vanilla";
import type { ProgramState } from "./program-state.ts";

export type Opening = {
  readonly run: <Value>(names: readonly string[], work: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;
  /** Calls off everything that is being opened; each ends as cancelled. */
  readonly cancel: () => void;
};

type Running = { readonly names: readonly string[]; readonly controller: AbortController };

export function createOpening(store: StoreApi<ProgramState>): Opening {
  const running = new Set<Running>();
  const show = () => {
    const names = [...running].flatMap((one) => one.names);
    store.setState({ opening: running.size === 0 ? undefined : names });
  };
  return {
    run: async (names, work) => {
      const one = { names, controller: new AbortController() };
      running.add(one);
      show();
      return work(one.controller.signal).finally(() => {
        running.delete(one);
        show();
      });
    },
    cancel: () => {
      for (const { controller } of running) controller.abort();
    },
  };
}
