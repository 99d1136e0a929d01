/** Calls, cancelling and events between page and host; messages of anybody else are refused. */
import { expect, test } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { channels } from "./channels.ts";
import { FrameDouble } from "./testing/electron-double.ts";
import { messageFrom, startDesktop } from "./testing/start-desktop.ts";

const strangers = {
  "another origin": new FrameDouble("https://example.org"),
  "a page from a file": new FrameDouble("file://"),
  "an origin that only begins like ours": new FrameDouble("precis://app.example.org"),
  "a frame inside our page": new FrameDouble("precis://app", {} as Electron.WebFrameMain),
  "a frame that is gone": null,
};

test.each(Object.entries(strangers))("a call of %s is refused and never reaches the host", async (_, frame) => {
  const { ipcMain, host, page } = await startDesktop();
  const message = messageFrom(page().contents, frame);
  const before = host.of("call").length;
  expect(() => ipcMain.listeners.get(channels.call)?.(message, "listDrafts", {}, "1")).toThrow("Refused");
  expect(() => ipcMain.listeners.get(channels.subscribe)?.(message)).toThrow("Refused");
  expect([host.of("call").length, host.of("subscribe")]).toEqual([before, []]);
});

test("a stranger cannot cancel a call of the page", async () => {
  const { ipcMain, host, page } = await startDesktop();
  host.answers.set("listDrafts", new Promise(() => {}));
  void page().call("listDrafts", {}, "1");
  const message = messageFrom(page().contents, strangers["another origin"]);
  expect(() => ipcMain.listeners.get(channels.cancel)?.(message, "1")).toThrow("Refused");
  expect(host.contexts.at(-1)?.signal.aborted).toBe(false);
});

test("no other channel is listened to", async () => {
  const { ipcMain } = await startDesktop();
  expect([...ipcMain.listeners.keys()]).toEqual(["precis:call", "precis:cancel", "precis:subscribe", "precis:leave"]);
});

test("a call reaches the host under its window's name, and its result the page", async () => {
  const { host, page } = await startDesktop();
  host.answers.set("listDrafts", ok({ drafts: [] }));
  const { call, client } = page();
  expect(await call("listDrafts", { all: true }, "1")).toEqual({ ok: true, value: { drafts: [] } });
  expect(host.of("call").at(-1)).toEqual(["call", "listDrafts", { all: true }, client]);
});

test.each([
  ["a name that is none", [7, {}, "1"]],
  ["an id that is none", ["listDrafts", {}, 1]],
])("a call with %s is invalid", async (_, [name, request, callId]) => {
  const { page } = await startDesktop();
  expect(await page().call(name, request, callId)).toEqual(err(failure("requestInvalid")));
});

test("an id stands for one call at a time", async () => {
  const { host, page } = await startDesktop();
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof ok<object>>>();
  host.answers.set("listDrafts", promise);
  const { call } = page();
  const first = call("listDrafts", {}, "1");
  expect(await call("listDrafts", {}, "1")).toEqual(err(failure("requestInvalid")));
  resolve(ok({}));
  await first;
  expect(await call("listDrafts", {}, "1")).toEqual(ok({}));
});

test("cancelling aborts that call and no other", async () => {
  const { host, page } = await startDesktop();
  host.answers.set("previewDocument", new Promise(() => {}));
  const { call, cancel } = page();
  void call("previewDocument", {}, "1");
  void call("previewDocument", {}, "2");
  cancel("1");
  expect(host.contexts.slice(-2).map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

test("the page hears the host's events once it listens, and once each after it was loaded anew", async () => {
  const { host, page } = await startDesktop();
  const { contents, client, listen } = page();
  host.tell(client, { type: "draftsChanged" });
  listen();
  listen();
  host.tell(client, { type: "draftsChanged" });
  expect(contents.sent).toEqual([["precis:event", { type: "draftsChanged" }]]);
});

test("a closed page's last call is finished before the host lets go of what it held", async () => {
  const { host, page } = await startDesktop();
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof ok<object>>>();
  host.answers.set("saveDraft", promise);
  const { call, contents, client, listen } = page();
  listen();
  const save = call("saveDraft", {}, "1");
  contents.emit("destroyed");
  expect([host.of("unsubscribe" as never), host.of("disconnect")]).toEqual([[["unsubscribe", client]], []]);
  expect(host.contexts.at(-1)?.signal.aborted).toBe(false);
  resolve(ok({}));
  await save;
  await expect.poll(() => host.of("disconnect")).toEqual([["disconnect", client]]);
});

test.each([
  ["an export that fails", err(failure("diskFull")), [["A file was not written", expect.any(String)]]],
  ["an export that is done", ok({}), []],
  ["an export that the analyst called off", err(failure("cancelled")), []],
] as const)("%s after its page has gone is said where it failed", async (_, result, boxes) => {
  const { host, page, errorBoxes } = await startDesktop();
  const { promise, resolve } = Promise.withResolvers<typeof result>();
  host.answers.set("exportDocument", promise as never);
  const { call, contents } = page();
  const exported = call("exportDocument", {}, "1");
  contents.emit("destroyed");
  resolve(result);
  await exported;
  expect(errorBoxes).toEqual(boxes);
});

test("an export that fails is the page's to say, as long as there is one", async () => {
  const { host, page, errorBoxes } = await startDesktop();
  host.answers.set("exportDocument", err(failure("diskFull")) as never);
  expect(await page().call("exportDocument", {}, "1")).toEqual(err(failure("diskFull")));
  expect(errorBoxes).toEqual([]);
});

test("quitting waits for what is under way, then ends the workers, then the program", async () => {
  const { app, host, page } = await startDesktop();
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof ok<object>>>();
  host.answers.set("saveDraft", promise);
  void page().call("saveDraft", {}, "1");
  app.emit("will-quit", { preventDefault: () => host.asked.push(["prevented"]) });
  expect(host.asked.slice(-1)).toEqual([["prevented"]]);
  resolve(ok({}));
  await expect.poll(() => app.calls.at(-1)).toEqual(["exit", 0]);
  expect(host.asked.slice(-2)).toEqual([["prevented"], ["close"]]);
});
