/** Files opened from outside reach the page's host, whenever they come. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "./open-files.ts";
import { Refusable } from "./testing/electron-double.ts";
import { startDesktop } from "./testing/start-desktop.ts";

test("a second start opens its file in the first one's window and ends", async () => {
  const { app, windows, host, page } = await startDesktop({ isPackaged: true });
  page().listen();
  app.emit("second-instance", {}, ["/opt/precis", "--no-sandbox", "note.precis"], "/home/analyst");
  expect(host.of("openFile")).toEqual([["openFile", resolve("/home/analyst", "note.precis"), page().client]]);
  expect(windows[0]?.calls.slice(-2)).toEqual([["show"], ["focus"]]);
});

test("a second start brings a minimised window back", async () => {
  const { app, windows } = await startDesktop();
  Object.assign(windows[0] ?? {}, { minimised: true });
  app.emit("second-instance", {}, ["electron", "."], "/home/analyst");
  expect(windows[0]?.calls.slice(-3)).toEqual([["restore"], ["show"], ["focus"]]);
});

test("where the program already runs, the second one opens nothing and ends", async () => {
  const { app, windows, created } = await startDesktop({ isFirstInstance: false });
  expect([app.calls, windows, created]).toEqual([[["enableSandbox"], ["exit", 0], ["ready"]], [], []]);
});

test("files of the command line wait until the page listens, and come once", async () => {
  const { host, page } = await startDesktop({ isPackaged: true, argv: ["precis", "/a/one.txt", "/a/two.precis"] });
  expect(host.of("openFile")).toEqual([]);
  page().listen();
  page().listen();
  const { client } = page();
  expect(host.of("openFile")).toEqual([
    ["openFile", resolve("/a/one.txt"), client],
    ["openFile", resolve("/a/two.precis"), client],
  ]);
});

test("a file that Finder hands over is taken, by the page that comes next where there is none", async () => {
  const { app, windows, host, page } = await startDesktop();
  page().listen();
  windows[0]?.emit("closed");
  const event = new Refusable();
  app.emit("open-file", event, "/Users/analyst/note.precis");
  expect([event.defaultPrevented, windows.length, host.of("openFile")]).toEqual([true, 2, []]);
  page().listen();
  expect(host.of("openFile")).toEqual([["openFile", "/Users/analyst/note.precis", page().client]]);
});

test.each([
  ["from the package", ["precis", "a.txt"], true, ["a.txt"]],
  ["from the sources, after the program's folder", ["electron", ".", "a.txt"], false, ["a.txt"]],
  ["with Chromium's switches between", ["electron", "--enable-x=1", ".", "-psn_0_1", "a.txt"], false, ["a.txt"]],
  ["with nothing", ["precis"], true, []],
])("the files of a command line, %s", (_, argv, isPackaged, names) => {
  expect(filesIn(argv, "/work", isPackaged)).toEqual(names.map((name) => resolve("/work", name)));
});
