/** Files opened from outside: command line, second instance, Finder. They wait until a page listens. */
import { resolve } from "node:path";
import type { App } from "electron";

export type OpenFiles = {
  readonly open: (path: string) => void;
  /** Gives the waiting files and all later ones to a page, or keeps them again where there is none. */
  readonly deliverTo: (receiver: ((path: string) => void) | undefined) => void;
};

export function createOpenFiles(): OpenFiles {
  let waiting: readonly string[] = [];
  let receiver: ((path: string) => void) | undefined;
  const flush = () => {
    if (!receiver) return;
    const paths = waiting;
    waiting = [];
    for (const path of paths) receiver(path);
  };
  return {
    open: (path) => {
      waiting = [...waiting, path];
      flush();
    },
    deliverTo: (next) => {
      receiver = next;
      flush();
    },
  };
}

export type OpenFilesOptions = {
  readonly app: App;
  readonly files: OpenFiles;
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  /** Brings the window to the front. */
  readonly show: () => void;
};

export function setupOpenFiles({ app, files, argv, workingDirectory, show }: OpenFilesOptions): void {
  const openAll = (paths: readonly string[]) => {
    for (const path of paths) files.open(path);
  };
  openAll(filesIn(argv, workingDirectory, app.isPackaged));
  app.on("second-instance", (_, secondArgv, secondDirectory) => {
    openAll(filesIn(secondArgv, secondDirectory, app.isPackaged));
    show();
  });
  // macOS hands files over by this event, before the app is ready where it starts the program.
  app.on("open-file", (event, path) => {
    event.preventDefault();
    files.open(path);
    show();
  });
}

/** The files a command line names. Chromium adds switches of its own, and moves them about. */
export function filesIn(argv: readonly string[], workingDirectory: string, isPackaged: boolean): readonly string[] {
  const names = argv.slice(1).filter((argument) => argument !== "" && !argument.startsWith("-"));
  // From the sources the first name is the program's folder: `electron . note.txt`.
  return names.slice(isPackaged ? 0 : 1).map((name) => resolve(workingDirectory, name));
}
