/** The end of the program: what the closing page has sent is finished first, then the workers end. */
import { setTimeout as after } from "node:timers/promises";
import type { App } from "electron";

/** Longer than any save takes; nothing else is worth keeping the analyst's computer from shutting down. */
const patienceMilliseconds = 3_000;

export type QuitOptions = {
  readonly app: Pick<App, "on" | "exit">;
  /** Settles when nothing is under way any more. */
  readonly settled: () => Promise<unknown>;
  /** Ends the worker processes. */
  readonly close: () => Promise<void>;
};

export function setupQuit({ app, settled, close }: QuitOptions): void {
  let isEnding = false;
  app.on("will-quit", (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void Promise.race([settled(), after(patienceMilliseconds, undefined, { ref: false })])
      .then(close)
      .finally(() => app.exit(0));
  });
}
