/** What each test begins with: the program on a fresh data folder, and a page that shows its window. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import {
  _electron,
  type Browser,
  type BrowserContext,
  test as base,
  chromium,
  type ElectronApplication,
  expect,
  type Page,
} from "playwright/test";
import { defaultSettings, type Settings } from "#core/ipc/settings.ts";
import { electronProgram } from "./electron-program.ts";
import { type Language, type Words, wordsOf } from "./words.ts";

export { expect } from "playwright/test";

export const projectFolder = fileURLToPath(new URL("../", import.meta.url));

/** The program as one test drives it. */
export type Program = {
  readonly shell: "browser" | "electron";
  readonly dataFolder: string;
  /** For files that the test makes. */
  readonly workFolder: string;
  /** Opens a further window or tab on the same program. */
  readonly openWindow: () => Promise<Page>;
  /** Ends the program the hard way and starts it again on the same data folder; gives the new window. */
  readonly killAndRestart: () => Promise<Page>;
  /** Does what saves a file, and gives the path of that file: a download, or what the save dialog was answered with. */
  readonly saved: (window: Page, act: () => Promise<void>) => Promise<string>;
};

type Options = {
  /** Files that the program is started with. */
  readonly files: readonly string[];
  /** Of the window. */
  readonly language: Language;
  readonly theme: Settings["theme"];
  /** Device-independent: at 2, half as many CSS pixels each way. */
  readonly zoom: 1 | 2;
  /** Whether nobody has used the program on this data folder. */
  readonly firstRun: boolean;
  /** A system with this POSIX locale, whose language the window is to take over: no language is chosen then. */
  readonly systemLocale: string | undefined;
};

type Fixtures = {
  readonly words: Words;
  readonly startProgram: (files: readonly string[]) => Promise<Program>;
  readonly program: Program;
  readonly window: Page;
  /** A further program on a fresh data folder: a colleague's computer. */
  readonly startAnother: () => Promise<Program>;
};

type WorkerFixtures = {
  /** Chromium, started when a test first asks for it. */
  readonly openChromium: () => Promise<Browser>;
};

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  files: [[], { option: true }],
  language: ["en", { option: true }],
  theme: ["light", { option: true }],
  zoom: [1, { option: true }],
  firstRun: [false, { option: true }],
  systemLocale: [undefined, { option: true }],
  words: async ({ language }, use) => use(wordsOf(language)),
  openChromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => {
        const executablePath = process.env["PRECIS_CHROMIUM"] || "/usr/bin/chromium";
        browser ??= chromium.launch({ executablePath, args: chromiumArguments });
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: "worker" },
  ],
  startProgram: async ({ language, theme, zoom, firstRun, systemLocale, openChromium }, use, info) => {
    const running: { readonly shell: RunningShell; readonly folder: string }[] = [];
    await use(async (files) => {
      const folder = mkdtempSync(join(tmpdir(), "precis-e2e-"));
      const uiLanguage = systemLocale === undefined ? language : "system";
      const environment = { ...process.env, ...(systemLocale !== undefined && { LC_ALL: systemLocale, LANGUAGE: "" }) };
      const folders = prepareFolders(folder, { ...defaultSettings, uiLanguage, theme, tourShown: !firstRun });
      const isElectron = info.project.metadata["shell"] === "electron";
      const shell = isElectron
        ? electronShell(folders, environment)
        : browserShell(folders, environment, zoom, openChromium);
      running.push({ shell, folder });
      await shell.start(files);
      return programOf(shell, folders);
    });
    for (const { shell, folder } of running) {
      await shell.end();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  program: async ({ files, startProgram }, use) => use(await startProgram(files)),
  startAnother: async ({ startProgram }, use) => use(() => startProgram([])),
  window: async ({ program }, use) => {
    await use(await program.openWindow());
  },
});

type Folders = Pick<Program, "dataFolder" | "workFolder">;

function prepareFolders(folder: string, settings: Settings): Folders {
  const [dataFolder, workFolder] = [join(folder, "data"), join(folder, "work")];
  for (const path of [dataFolder, workFolder]) mkdirSync(path);
  writeFileSync(join(dataFolder, "settings.json"), JSON.stringify(settings));
  return { dataFolder, workFolder };
}

const programOf = (shell: RunningShell, folders: Folders): Program => ({
  ...folders,
  shell: shell.name,
  openWindow: shell.openWindow,
  killAndRestart: async () => {
    await shell.kill();
    await shell.start([]);
    return shell.openWindow();
  },
  saved: shell.saved,
});

type RunningShell = Pick<Program, "openWindow" | "saved"> & {
  readonly name: Program["shell"];
  readonly start: (files: readonly string[]) => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** The browser shell as a process of its own, and Chromium looking at it. */
function browserShell(
  { dataFolder, workFolder }: Folders,
  env: NodeJS.ProcessEnv,
  zoom: number,
  openChromium: () => Promise<Browser>,
): RunningShell {
  let server: ChildProcess | undefined;
  let context: BrowserContext | undefined;
  let address = "";
  /** The address with its token opens the shell once; further tabs share the first one's cookie. */
  const openContext = async () => {
    const browser = await openChromium();
    context = await browser.newContext({
      viewport: { width: 1440 / zoom, height: 900 / zoom },
      deviceScaleFactor: zoom,
      acceptDownloads: true,
      reducedMotion: "reduce",
    });
    return context;
  };
  const closeContext = async () => {
    await context?.close();
    context = undefined;
  };
  return {
    name: "browser",
    start: async (files) => {
      server = spawn(process.execPath, ["host/browser/serve.mjs", "--data", dataFolder, ...files], {
        cwd: projectFolder,
        env,
        stdio: ["pipe", "pipe", "inherit"],
      });
      address = await firstAddress(server);
    },
    openWindow: async () => {
      const isFirst = context === undefined;
      const page = await (context ?? (await openContext())).newPage();
      await page.goto(isFirst ? address : new URL("/", address).href);
      return page;
    },
    saved: async (window, act) => {
      const downloading = window.waitForEvent("download");
      await act();
      const download = await downloading;
      const path = join(workFolder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    /** The server first: a page that goes saves what it has. */
    kill: async () => {
      await ended(server, "SIGKILL");
      await closeContext();
    },
    end: async () => {
      await closeContext();
      await ended(server, "SIGTERM");
    },
  };
}
/** Root has no user namespace to put the sandbox in; the rest keeps Chromium from calling home. */
const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function firstAddress(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("the shell has no output");
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line);
    if (found) return found[0];
  }
  throw new Error("the shell ended before it named its address");
}

async function ended(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill(signal);
  await exit;
}

function electronShell({ dataFolder, workFolder }: Folders, env: NodeJS.ProcessEnv): RunningShell {
  let app: ElectronApplication | undefined;
  const running = () => {
    if (app === undefined) throw new Error("not started");
    return app;
  };
  return {
    name: "electron",
    start: async (files) => {
      app = await _electron.launch({
        executablePath: electronProgram() ?? "",
        args: [projectFolder, `--user-data-dir=${dataFolder}`, ...files],
        chromiumSandbox: process.getuid?.() !== 0,
        env: Object.fromEntries(
          Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
        ),
      });
    },
    openWindow: () => running().firstWindow(),
    /** The dialog, which is the system's own, is answered with a file in the test's folder. */
    saved: async (_, act) => {
      const asked = running().evaluate(
        ({ dialog }, folder) =>
          new Promise<string>((resolve) => {
            dialog.showSaveDialog = (...words: readonly unknown[]) => {
              const { defaultPath = "" } = words.at(-1) as Electron.SaveDialogOptions;
              const filePath = `${folder}/${defaultPath.split(/[\\/]/).at(-1)}`;
              resolve(filePath);
              return Promise.resolve({ canceled: false, filePath });
            };
          }),
        workFolder,
      );
      await act();
      const path = await asked;
      await expect.poll(() => existsSync(path)).toBe(true);
      return path;
    },
    kill: async () => {
      await ended(app?.process(), "SIGKILL");
    },
    end: async () => {
      await app?.close();
    },
  };
}
