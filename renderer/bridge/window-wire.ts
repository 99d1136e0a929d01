/** Electron's wire: what the preload script lends the window, values as structured clones. */
import type { CallName } from "#core/ipc/contract.ts";
import type { Wire } from "#core/ipc/wire.ts";

export type WindowPort = {
  readonly call: (name: CallName, request: unknown, callId: string) => Promise<unknown>;
  readonly cancel: (callId: string) => void;
  /** What became of that for which the window was held back: the shell closes it, or asks the analyst. */
  readonly leave: (state: "kept" | "unsaved" | "template") => void;
  readonly subscribe: (listener: (event: unknown) => void) => () => void;
};

export const createWindowWire = (port: Omit<WindowPort, "leave">): Wire => ({
  call: (name, request, signal) => {
    const callId = crypto.randomUUID();
    const cancel = () => port.cancel(callId);
    signal?.addEventListener("abort", cancel, { once: true });
    return port.call(name, request, callId).finally(() => signal?.removeEventListener("abort", cancel));
  },
  subscribe: (listener) => port.subscribe(listener),
});
