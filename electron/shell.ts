/** What the desktop lends the host: native dialogs, the file manager, the list of recent files, worker processes. */
import { app, shell } from "electron";
import type { Shell } from "#host/host.ts";
import { chooseFolder, targetChooser } from "./dialogs.ts";
import type { MenuWords } from "./menu-words.ts";
import { workerSpawner } from "./worker-process.ts";

export type ShellOptions = {
  /** The worker's entry. */
  readonly worker: string;
  /** The dialogs' words at the time of asking. */
  readonly words: () => MenuWords;
};

export const electronShell = ({ worker, words }: ShellOptions): Shell => ({
  kind: "electron",
  locale: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
  chooseTarget: targetChooser(words),
  chooseFolder,
  reveal: (path) => shell.showItemInFolder(path),
  noteRecent: (path) => app.addRecentDocument(path),
  spawnWorker: workerSpawner(worker),
});
