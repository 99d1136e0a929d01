/** Tells the shell that somebody is at the window, who may want something read or drawn. */
import type { Bridge } from "#core/ipc/bridge.ts";

/** Milliseconds between tellings: a part of what the shell keeps its processes for without work. */
const between = 60_000;

/** `now`: milliseconds. The loading of the window is the first that the shell hears of anyone. */
export function tellOfPresence(target: EventTarget, { stayReady }: Pick<Bridge, "stayReady">, now: () => number): void {
  let told = now();
  const note = () => {
    if (now() - told < between) return;
    told = now();
    void stayReady({});
  };
  for (const sign of ["focus", "pointermove", "keydown"])
    target.addEventListener(sign, note, { capture: true, passive: true });
}
