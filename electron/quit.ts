/** The end of the program: what was sent before the windows closed is finished first, then the workers end. */
import { type App, dialog } from "electron";
import type { MenuWords } from "./menu-words.ts";

/** Milliseconds after which the analyst is asked whether to wait on, again and again. */
const patience = 3_000;

export type QuitOptions = {
  readonly app: Pick<App, "on" | "exit">;
  /** Settles when nothing is under way any more. */
  readonly settled: () => Promise<unknown>;
  /** Ends the worker processes. */
  readonly close: () => Promise<void>;
  /** At the time of asking. */
  readonly words: () => MenuWords["quitting"];
};

export function setupQuit({ app, settled, close, words }: QuitOptions): void {
  let isEnding = false;
  app.on("will-quit", (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void finish(settled(), words)
      .then(close)
      .finally(() => app.exit(0));
  });
}

/**
 * Settles when the work is done, or when the analyst will not wait for it any longer. The question goes with the work
 * that it is about, but on macOS, which takes none back that stands over no window.
 */
async function finish(work: Promise<unknown>, words: QuitOptions["words"]): Promise<void> {
  const done = work.then(() => true);
  const patienceEnds = (): Promise<false> => new Promise((resolve) => setTimeout(resolve, patience, false).unref());
  let wantsToWait = true;
  while (wantsToWait && !(await Promise.race([done, patienceEnds()]))) {
    const question = new AbortController();
    const answer = asksToWait(words(), question.signal);
    wantsToWait = await Promise.race([answer, done]);
    question.abort();
  }
}

async function asksToWait({ message, detail, wait, quit }: MenuWords["quitting"], signal: AbortSignal) {
  const { response } = await dialog.showMessageBox({
    type: "warning",
    message,
    detail,
    buttons: [wait, quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 0;
}
