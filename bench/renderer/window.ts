/** The program's window in a real Chromium, with the browser shell behind it as a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, chromium, type Page } from "playwright";
import { defaultSettings } from "../../core/ipc/settings.ts";
import { programFolder } from "../../host/files/program-folder.ts";

export type Window = { readonly page: Page; readonly close: () => Promise<void> };

/** Undefined where there is no Chromium. The data folder is made, with settings that speak English. */
export async function openWindow(dataFolder: string): Promise<Window | undefined> {
  const browser = await launch();
  if (browser === undefined) return undefined;
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, "settings.json"), JSON.stringify({ ...defaultSettings, uiLanguage: "en" }));
  const server = spawn(process.execPath, ["host/browser/serve.mjs", "--data", dataFolder], {
    cwd: programFolder,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(await addressOf(server));
  const close = async () => {
    await browser.close();
    server.kill();
  };
  return { page, close };
}

async function launch(): Promise<Browser | undefined> {
  const executablePath = process.env["PRECIS_CHROMIUM"] || "/usr/bin/chromium";
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  try {
    return await chromium.launch({ executablePath, args });
  } catch {
    return undefined;
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("the shell has no output");
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("the shell ended before it named its address");
}
