/** The program's window: one, with a sandboxed page, where and as large as it was last time. */
import { app, BrowserWindow, screen, type WebContents } from "electron";
import { startPage } from "./origin.ts";
import { parseWindowState, placeWindow, smallestWindow, type WindowState } from "./window-state.ts";

/** Where the window's state is kept; nothing in it throws. */
export type WindowStateStore = {
  readonly load: () => string | undefined;
  readonly save: (json: string) => void;
  /** When the last save has ended. */
  readonly settled: () => Promise<unknown>;
};

export type WindowOptions = {
  readonly preload: string;
  readonly store: WindowStateStore;
  readonly onOpened: (window: BrowserWindow) => void;
  readonly onClosed: () => void;
  /** Its page kept dying, for the reason that Electron names; the window closes then. */
  readonly onPageLost: (reason: string) => void;
};

export type MainWindow = {
  /** Brings the window to the front; opens one where there is none. */
  readonly show: () => void;
};

export function setupWindow(options: WindowOptions): MainWindow {
  let window: BrowserWindow | undefined;
  const show = () => {
    if (window) return focus(window);
    window = openWindow(options);
    options.onOpened(window);
    window.once("closed", () => {
      window = undefined;
      options.onClosed();
    });
  };
  app.on("activate", show);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  show();
  return { show };
}

function openWindow({ preload, store, onPageLost }: WindowOptions): BrowserWindow {
  const { maximised, ...bounds } = placeWindow(parseWindowState(store.load()), screensFirstToLast());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    webPreferences: pagePreferences(preload),
  });
  window.once("ready-to-show", () => (maximised ? window.maximize() : window.show()));
  window.on("close", () => store.save(JSON.stringify(stateOf(window))));
  revivePage(window.webContents, (reason) => {
    onPageLost(reason);
    // Not while the page still tells of its end.
    setImmediate(() => window.destroy());
  });
  void window.loadURL(startPage);
  return window;
}

/** A page that died is loaded anew: drafts are the host's, and safe. One that keeps dying within ten minutes is given up. */
function revivePage(page: WebContents, giveUp: (reason: string) => void): void {
  let deaths: readonly number[] = [];
  page.on("render-process-gone", (_, { reason }) => {
    if (reason === "clean-exit") return;
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < tenMinutes), now];
    if (deaths.length <= mostRevivals) page.reload();
    else if (deaths.length === mostRevivals + 1) giveUp(reason);
  });
}

const mostRevivals = 3;
/** In milliseconds. */
const tenMinutes = 600_000;

/** Most are Electron's defaults; they are said so that a test holds them when a default changes. */
const pagePreferences = (preload: string) => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: !app.isPackaged,
});

function screensFirstToLast(): Parameters<typeof placeWindow>[1] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
}

const stateOf = (window: BrowserWindow): WindowState => {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximised: window.isMaximized() };
};

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
