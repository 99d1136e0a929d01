/** What each test begins with: the program on a fresh data folder, and a page that shows its window. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
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
  type Page,
} from "playwright/test";
import { electronProgram } from "./electron-program.ts";

export { expect } from "playwright/test";

const projectFolder = fileURLToPath(new URL("../", import.meta.url));

/** The program as one test drives it. */
export type Program = {
  readonly dataFolder: string;
  /** Opens a further window or tab on the same program. */
  readonly openWindow: () => Promise<Page>;
  /** Ends the program the hard way and starts it again on the same data folder; gives the new window. */
  readonly killAndRestart: () => Promise<Page>;
};

type Fixtures = {
  /** Files that the program is started with. */
  readonly files: readonly string[];
  readonly program: Program;
  readonly window: Page;
};

export const test = base.extend<Fixtures>({
  files: [[], { option: true }],
  program: async ({ files, locale }, use, info) => {
    const dataFolder = mkdtempSync(join(tmpdir(), "precis-e2e-"));
    const shell =
      info.project.metadata["shell"] === "electron"
        ? electronShell(dataFolder)
        : browserShell(dataFolder, locale ?? "en-GB");
    await shell.start(files);
    await use({
      dataFolder,
      openWindow: () => shell.openWindow(),
      killAndRestart: async () => {
        await shell.kill();
        await shell.start([]);
        return shell.openWindow();
      },
    });
    await shell.end();
    rmSync(dataFolder, { recursive: true, force: true });
  },
  window: async ({ program }, use) => {
    await use(await program.openWindow());
  },
});

type RunningShell = {
  readonly start: (files: readonly string[]) => Promise<void>;
  readonly openWindow: () => Promise<Page>;
  readonly kill: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** The browser shell as a process of its own, and Chromium looking at it. */
function browserShell(dataFolder: string, locale: string): RunningShell {
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let address = "";
  /** The address with its token opens the shell once; further tabs share the first one's cookie. */
  const openBrowser = async () => {
    const executablePath = process.env["PRECIS_CHROMIUM"] || "/usr/bin/chromium";
    browser = await chromium.launch({ executablePath, args: chromiumArguments });
    context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    return context;
  };
  return {
    start: async (files) => {
      server = spawn(process.execPath, ["host/browser/serve.ts", "--data", dataFolder, ...files], {
        cwd: projectFolder,
        stdio: ["pipe", "pipe", "inherit"],
      });
      address = await firstAddress(server);
    },
    openWindow: async () => {
      const isFirst = context === undefined;
      const page = await (context ?? (await openBrowser())).newPage();
      await page.goto(isFirst ? address : new URL("/", address).href);
      return page;
    },
    kill: async () => {
      await browser?.close();
      context = undefined;
      await ended(server, "SIGKILL");
    },
    end: async () => {
      await browser?.close();
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

function electronShell(dataFolder: string): RunningShell {
  let app: ElectronApplication | undefined;
  return {
    start: async (files) => {
      app = await _electron.launch({
        executablePath: electronProgram() ?? "",
        args: [projectFolder, `--user-data-dir=${dataFolder}`, ...files],
        chromiumSandbox: process.getuid?.() !== 0,
      });
    },
    openWindow: async () => {
      if (app === undefined) throw new Error("not started");
      return app.firstWindow();
    },
    kill: async () => {
      await ended(app?.process(), "SIGKILL");
    },
    end: async () => {
      await app?.close();
    },
  };
}
