/** The one window's life: opening, closing, coming back, and a page that dies. */
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { startDesktop } from "./testing/start-desktop.ts";

afterEach(() => vi.unstubAllGlobals());

const stored = { x: 100, y: 50, width: 1200, height: 800, maximised: false };

async function folderWith(state: object): Promise<string> {
  const userData = await mkdtemp(join(tmpdir(), "precis-window-"));
  writeFileSync(join(userData, "window.json"), JSON.stringify(state));
  return userData;
}

test("the window opens where it was, and shows itself when its page is drawn", async () => {
  const { windows } = await startDesktop({ userData: await folderWith(stored) });
  const window = windows[0];
  expect(window?.options).toMatchObject({
    x: 100,
    y: 50,
    width: 1200,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
  });
  window?.emit("ready-to-show");
  expect(window?.calls.at(-1)).toEqual(["show"]);
});

test("a window that filled its screen fills it again", async () => {
  const { windows } = await startDesktop({ userData: await folderWith({ ...stored, maximised: true }) });
  windows[0]?.emit("ready-to-show");
  expect(windows[0]?.calls.at(-1)).toEqual(["maximize"]);
});

test("on a screen that was taken away it opens on the one there is", async () => {
  const userData = await folderWith({ ...stored, x: -1800 });
  const { windows } = await startDesktop({ userData, displays: [{ x: 0, y: 0, width: 1440, height: 900 }] });
  expect(windows[0]?.options).toMatchObject({ x: 120, y: 50, width: 1200, height: 800 });
});

test("closing keeps where it was", async () => {
  const { windows, userData } = await startDesktop();
  const window = windows[0];
  Object.assign(window ?? {}, { bounds: { x: 7, y: 8, width: 1000, height: 700 }, maximised: true });
  window?.emit("close");
  const kept = () => JSON.parse(readFileSync(join(userData, "window.json"), "utf8"));
  await expect.poll(kept).toEqual({ x: 7, y: 8, width: 1000, height: 700, maximised: true });
});

test.each([
  ["linux", [["quit"]]],
  ["win32", [["quit"]]],
  ["darwin", []],
] as const)("when the window is closed on %s: %j", async (platform, expected) => {
  vi.stubGlobal("process", { ...process, platform });
  const { app } = await startDesktop();
  const before = app.calls.length;
  app.emit("window-all-closed");
  expect(app.calls.slice(before)).toEqual(expected);
});

test("on macOS a click in the dock opens a new window where there is none, and only there", async () => {
  const { app, windows } = await startDesktop();
  app.emit("activate");
  expect(windows).toHaveLength(1);
  windows[0]?.emit("closed");
  app.emit("activate");
  expect(windows).toHaveLength(2);
});

test("a page that died is loaded anew, but not for ever", async () => {
  const { windows } = await startDesktop();
  const window = windows[0];
  for (let death = 0; death < 10; death++) window?.webContents.emit("render-process-gone", {}, { reason: "crashed" });
  expect(window?.webContents.reloads).toBe(3);
});

test("one that keeps dying is told of, once, and its window closed", async () => {
  const { windows, errorBoxes } = await startDesktop({ languages: ["ru"] });
  const window = windows[0];
  const die = () => window?.webContents.emit("render-process-gone", {}, { reason: "crashed" });
  for (let death = 0; death < 3; death++) die();
  expect(errorBoxes).toEqual([]);
  for (let death = 0; death < 3; death++) die();
  expect(errorBoxes).toEqual([
    ["Окно снова и снова перестаёт работать", expect.stringMatching(/Черновики целы.*\n\ncrashed$/s)],
  ]);
  await expect.poll(() => window?.calls.filter(([name]) => name === "destroy")).toEqual([["destroy"]]);
});

test("a page that dies once in a while is loaded anew each time", async () => {
  const { windows } = await startDesktop();
  vi.useFakeTimers();
  for (let day = 0; day < 10; day++) {
    windows[0]?.webContents.emit("render-process-gone", {}, { reason: "oom" });
    vi.advanceTimersByTime(24 * 60 * 60_000);
  }
  vi.useRealTimers();
  expect(windows[0]?.webContents.reloads).toBe(10);
});

test("a page that ended by itself is not", async () => {
  const { windows } = await startDesktop();
  windows[0]?.webContents.emit("render-process-gone", {}, { reason: "clean-exit" });
  expect(windows[0]?.webContents.reloads).toBe(0);
});
