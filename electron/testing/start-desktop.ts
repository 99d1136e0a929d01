/** Runs the real `main.ts` against the doubles of Electron and of the host, in a folder of its own. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { channels } from "../channels.ts";
import { appOrigin } from "../origin.ts";
import {
  type ContentsDouble,
  createElectronDouble,
  type DoubleOptions,
  type ElectronDouble,
  FrameDouble,
} from "./electron-double.ts";
import { HostDouble } from "./host-double.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

export type StartedDesktop = ElectronDouble & {
  readonly host: HostDouble;
  /** The options that hosts were asked for with. */
  readonly created: readonly unknown[];
  readonly userData: string;
  /** The newest window's page. */
  readonly page: () => ReturnType<typeof openPage>;
};

export type StartOptions = Partial<DoubleOptions> & {
  readonly argv?: readonly string[];
  /** The host cannot be made. */
  readonly hostFailure?: Error;
};

export async function startDesktop(options: StartOptions = {}): Promise<StartedDesktop> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), "precis-desktop-"));
  const electron = createElectronDouble({ appPath: project, userData, ...options });
  const host = new HostDouble();
  const created: unknown[] = [];
  vi.resetModules();
  vi.doMock("electron", () => electron.module);
  vi.doMock("#host/create-host.ts", () => ({
    createHost: async (given: unknown) => {
      if (options.hostFailure) throw options.hostFailure;
      created.push(given);
      return host.host;
    },
  }));
  await runMain(options.argv ?? (options.isPackaged ? ["precis"] : ["electron", "."]));
  electron.app.becomeReady();
  if (electron.app.calls.every(([name]) => name !== "exit")) await electron.opened;
  return { ...electron, host, created, userData, page: () => openPage(electron) };
}

async function runMain(argv: readonly string[]): Promise<void> {
  const before = process.argv;
  process.argv = [...argv];
  await import("../main.ts");
  process.argv = before;
}

/** The page of the newest window, as it speaks to the main process. */
function openPage({ windows, ipcMain }: ElectronDouble) {
  const contents = windows.at(-1)?.webContents;
  if (!contents) throw new Error("There is no window");
  const speak = (channel: string, ...values: unknown[]) =>
    ipcMain.listeners.get(channel)?.(messageFrom(contents), ...values);
  return {
    contents,
    client: String(contents.id),
    call: async (name: unknown, request: unknown, callId: unknown) => speak(channels.call, name, request, callId),
    cancel: (callId: unknown) => speak(channels.cancel, callId),
    listen: () => speak(channels.subscribe),
  };
}

export const messageFrom = (contents: ContentsDouble, frame: FrameDouble | null = new FrameDouble(appOrigin)) =>
  ({ sender: contents, senderFrame: frame }) as unknown as Electron.IpcMainInvokeEvent & Electron.IpcMainEvent;
