/** All that the page gets of the shell: four functions. Sandboxed; bundled into one file with only the calls' names. */
import { contextBridge, ipcRenderer } from "electron";
import { callNames } from "#core/ipc/contract.ts";
import { channels } from "./channels.ts";

type Listener = (event: unknown) => void;

const known: ReadonlySet<unknown> = new Set(callNames);
const listeners = new Set<Listener>();

ipcRenderer.on(channels.event, (_, event: unknown) => {
  for (const listener of listeners) listener(event);
});

contextBridge.exposeInMainWorld("precis", {
  /** Resolves to a Result; `callId` is the caller's own, unique while the call lasts. */
  call: async (name: unknown, request: unknown, callId: unknown): Promise<unknown> => {
    if (!known.has(name)) throw new TypeError("Unknown call");
    if (typeof callId !== "string") throw new TypeError("A call needs an id");
    return ipcRenderer.invoke(channels.call, name, request, callId);
  },
  cancel: (callId: unknown): void => {
    if (typeof callId === "string") ipcRenderer.send(channels.cancel, callId);
  },
  /** What became of that for which the window was held back. */
  leave: (state: unknown): void => {
    if (typeof state === "string") ipcRenderer.send(channels.leave, state);
  },
  /** The function given back ends it. */
  subscribe: (listener: unknown): (() => void) => {
    if (typeof listener !== "function") throw new TypeError("A listener is a function");
    const own: Listener = (event) => listener(event);
    listeners.add(own);
    if (listeners.size === 1) ipcRenderer.send(channels.subscribe);
    return () => listeners.delete(own);
  },
});
