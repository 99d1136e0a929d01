/** A window whose page holds something back stays until that is kept, or until the analyst lets it go. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { channels } from "./channels.ts";
import { FrameDouble } from "./testing/electron-double.ts";
import { messageFrom, type StartOptions, startDesktop } from "./testing/start-desktop.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

/** A window that the analyst closes, or quits, and whose page holds it back. */
async function heldBack(options: StartOptions & { readonly by?: "close" | "quit" } = {}) {
  const desktop = await startDesktop(options);
  const [window] = desktop.windows;
  if (window === undefined) throw new Error("There is no window");
  window.calls.length = 0;
  desktop.app.calls.length = 0;
  const close = () => {
    if (options.by === "quit") desktop.app.emit("before-quit");
    window.emit("close");
    window.webContents.emit("will-prevent-unload", { preventDefault: () => window.calls.push(["let go"]) });
  };
  const answer = async (state: unknown) => {
    desktop.ipcMain.listeners.get(channels.leave)?.(messageFrom(window.webContents), state);
    await settle();
  };
  close();
  return { ...desktop, window, close, answer };
}

test("closes as soon as everything is kept, without a question", async () => {
  const { window, answer, questions } = await heldBack();
  expect(window.calls).toEqual([]);
  await answer("kept");
  expect([window.calls, questions]).toEqual([[["close"]], []]);
});

test("and goes on quitting, where that was what the analyst wanted", async () => {
  const { app, window, answer } = await heldBack({ by: "quit" });
  await answer("kept");
  expect([window.calls, app.calls]).toEqual([[], [["quit"]]]);
});

describe("what cannot be kept is asked for", () => {
  test.each([
    ["unsaved", "Последние изменения сохранить не удалось."],
    ["template", "Изменённый шаблон не сохранён."],
  ])("%s, in the analyst's language", async (state, message) => {
    const { answer, questions } = await heldBack({ languages: ["ru"], answers: [0] });
    await answer(state);
    expect(questions).toMatchObject([
      { message, buttons: ["Оставить окно открытым", "Закрыть без сохранения"], defaultId: 0, cancelId: 0 },
    ]);
  });

  test("and stays where the analyst wants it to, quitting too", async () => {
    const { app, window, close, answer } = await heldBack({ by: "quit", answers: [0] });
    await answer("unsaved");
    expect([window.calls, app.calls]).toEqual([[], []]);
    close();
    await answer("kept");
    expect(app.calls).toEqual([["quit"]]);
  });

  test("a window that stayed is not closed by what is kept later", async () => {
    const { window, answer } = await heldBack({ answers: [0] });
    await answer("unsaved");
    await answer("kept");
    expect(window.calls).toEqual([]);
  });

  test.each([
    ["close", []],
    ["quit", [["quit"]]],
  ] as const)("and goes where the analyst lets it go: %s", async (by, expected) => {
    const { app, window, answer } = await heldBack({ by, answers: [1] });
    await answer("unsaved");
    expect([window.calls, app.calls]).toEqual([[["destroy"]], expected]);
  });
});

describe("a save that takes long", () => {
  test("is asked about; the question goes when it is done", async () => {
    const { window, answer, questions } = await heldBack({ answers: ["none"] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(questions).toMatchObject([{ message: "The last changes are still being saved." }]);
    await answer("kept");
    expect([questions[0]?.signal?.aborted, window.calls]).toEqual([true, [["close"]]]);
  });

  test("that fails in the end is asked about anew", async () => {
    const { answer, questions } = await heldBack({ answers: ["none", "none"] });
    await vi.advanceTimersByTimeAsync(60_000);
    await answer("unsaved");
    expect(questions.map(({ message }) => message)).toEqual([
      "The last changes are still being saved.",
      "The last changes could not be saved.",
    ]);
  });
});

describe("a page that dies holds nothing back any more", () => {
  const dies = async ({ window }: Awaited<ReturnType<typeof heldBack>>, reason = "crashed") => {
    window.webContents.emit("render-process-gone", {}, { reason });
    await new Promise(setImmediate);
  };

  test.each([
    ["close", [["close"]], []],
    ["quit", [], [["quit"]]],
  ] as const)("%s goes on, and nobody is told of a save", async (by, windows, quits) => {
    const desktop = await heldBack({ by, answers: ["none"] });
    await dies(desktop);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([desktop.window.calls, desktop.app.calls, desktop.questions]).toEqual([windows, quits, []]);
  });

  test.each(["saving", "unsaved"])("the question goes with it: %s", async (state) => {
    const desktop = await heldBack({ answers: ["none"] });
    await desktop.answer(state);
    await vi.advanceTimersByTimeAsync(60_000);
    await dies(desktop);
    expect([desktop.questions.map(({ signal }) => signal?.aborted), desktop.window.calls]).toEqual([
      [true],
      [["close"]],
    ]);
  });

  test("a window whose page is given up while quitting ends the program", async () => {
    const desktop = await heldBack({ by: "quit" });
    for (let death = 0; death < 3; death++) await dies(desktop);
    desktop.app.calls.length = 0;
    await dies(desktop);
    expect([desktop.window.calls, desktop.app.calls]).toEqual([[["destroy"]], [["quit"]]]);
  });

  test("a window that was not to close stays, and one whose page ended with it is left alone", async () => {
    const desktop = await heldBack({ answers: [0] });
    await dies(desktop, "clean-exit");
    await desktop.answer("unsaved");
    await dies(desktop);
    expect(desktop.window.calls).toEqual([]);
  });
});

test("a page that is loaded anew closes no window", async () => {
  const { windows, ipcMain, questions } = await startDesktop();
  const [window] = windows;
  if (window === undefined) throw new Error("There is no window");
  window.calls.length = 0;
  window.webContents.emit("will-prevent-unload", {});
  ipcMain.listeners.get(channels.leave)?.(messageFrom(window.webContents), "kept");
  ipcMain.listeners.get(channels.leave)?.(messageFrom(window.webContents), "unsaved");
  await settle();
  expect([window.calls, questions]).toEqual([[], []]);
});

test("nobody but the program's page can close the window", async () => {
  const { window, ipcMain } = await heldBack();
  const message = messageFrom(window.webContents, new FrameDouble("https://example.org"));
  expect(() => ipcMain.listeners.get(channels.leave)?.(message, "kept")).toThrow("Refused");
  expect(window.calls).toEqual([]);
});

test("quitting waits for what is under way, asks after a while, and waits on where the analyst wants it", async () => {
  const { app, host, page, questions } = await startDesktop({ answers: [0, "none"] });
  const { promise, resolve } = Promise.withResolvers<{ readonly ok: true; readonly value: object }>();
  host.answers.set("saveProject", promise);
  void page().call("saveProject", {}, "1");
  app.calls.length = 0;
  app.emit("will-quit", { preventDefault: () => {} });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([questions.length, app.calls]).toEqual([2, []]);
  resolve({ ok: true, value: {} });
  await settle();
  expect([questions[1]?.signal?.aborted, app.calls]).toEqual([true, [["exit", 0]]]);
});

test("quitting ends at once where the analyst will not wait", async () => {
  const { app, host, page } = await startDesktop({ answers: [1] });
  host.answers.set("saveProject", new Promise(() => {}));
  void page().call("saveProject", {}, "1");
  app.calls.length = 0;
  app.emit("will-quit", { preventDefault: () => {} });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(app.calls).toEqual([["exit", 0]]);
});
