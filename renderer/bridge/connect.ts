/** Which shell stands behind the window, and the bridge to it. */
import type { Bridge } from "#core/ipc/bridge.ts";
import { createBridge } from "#core/ipc/wire.ts";
import { createHttpWire, nameOfThisTab } from "./http-wire.ts";
import { createWindowWire, type WindowPort } from "./window-wire.ts";

declare global {
  interface Window {
    /** Lent by Electron's preload script; absent in a browser. */
    readonly precis?: WindowPort;
  }
}

export const connect = async (): Promise<Bridge> =>
  createBridge(
    window.precis === undefined
      ? createHttpWire(await nameOfThisTab(sessionStorage, navigator.locks))
      : createWindowWire(window.precis),
    crypto.randomUUID(),
  );
