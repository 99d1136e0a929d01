/** The end of a window whose page holds something back: it stays until that is kept, or until the analyst lets it go. */
import { type App, type BrowserWindow, dialog } from "electron";
import type { MenuWords } from "./menu-words.ts";

/** What became of it, as the page tells: all is kept, or a briefing's edits cannot be, or a template's are not. */
const states = ["kept", "unsaved", "template"] as const;
type State = (typeof states)[number];
type Reason = Exclude<State, "kept"> | "saving";

/** Milliseconds that a window stays without a word why; nearly every save is done by then. */
const patience = 3_000;

export type Leaving = {
  readonly watch: (window: BrowserWindow) => void;
  /** What the page of the window tells; anything else is not heard. */
  readonly hear: (state: unknown) => void;
};

export type LeavingOptions = {
  readonly app: Pick<App, "on" | "quit">;
  /** At the time of asking: the language may change. */
  readonly words: () => MenuWords["leaving"];
};

export function setupLeaving({ app, words }: LeavingOptions): Leaving {
  let isQuitting = false;
  let hear: (state: State) => void = () => {};
  app.on("before-quit", () => {
    isQuitting = true;
  });

  const watch = (window: BrowserWindow): void => {
    /** Whether it is to close: a page that is loaded anew is held back in the same way. */
    let isWanted = false;
    let isHeld = false;
    let told: State | undefined;
    let asking: { readonly why: Reason; readonly end: AbortController } | undefined;
    let waiting: NodeJS.Timeout | undefined;

    const takeBack = () => {
      clearTimeout(waiting);
      asking?.end.abort();
      asking = undefined;
    };
    const ask = async (why: Reason) => {
      if (asking?.why === why) return;
      takeBack();
      const question = { why, end: new AbortController() };
      asking = question;
      const mayGo = await mayLeave(window, why, words(), question.end.signal);
      if (asking !== question) return;
      asking = undefined;
      if (mayGo) {
        window.destroy();
      } else {
        isWanted = false;
        isQuitting = false;
      }
    };
    const leave = () => {
      if (isQuitting) app.quit();
      else window.close();
    };
    const goOn = () => {
      if (!isWanted || !isHeld || told === undefined) return;
      if (told !== "kept") return void ask(told);
      takeBack();
      leave();
    };

    window.on("close", () => {
      isWanted = true;
      isHeld = false;
      told = undefined;
    });
    window.webContents.on("will-prevent-unload", () => {
      isHeld = true;
      if (isWanted && asking === undefined) {
        clearTimeout(waiting);
        waiting = setTimeout(() => void ask("saving"), patience);
      }
      goOn();
    });
    // What a dead page held back is lost, or the host's: nothing is left to wait for, or to ask about.
    window.webContents.on("render-process-gone", (_, { reason }) => {
      if (reason === "clean-exit" || !isWanted) return;
      takeBack();
      // Not while the page still tells of its end.
      setImmediate(() => isWanted && leave());
    });
    window.once("closed", () => {
      takeBack();
      isWanted = false;
      // However it ended, a quit that it held back goes on; one that goes on already is not disturbed.
      if (isQuitting) app.quit();
    });
    hear = (state) => {
      told = state;
      goOn();
    };
  };
  return { watch, hear: (state) => isState(state) && hear(state) };
}

const isState = (state: unknown): state is State => (states as readonly unknown[]).includes(state);

/** False as well where `signal` takes the question back. */
async function mayLeave(
  window: BrowserWindow,
  why: Reason,
  words: MenuWords["leaving"],
  signal: AbortSignal,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    ...words[why],
    buttons: [words.stay, words.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1;
}
