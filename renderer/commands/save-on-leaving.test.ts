/** What asks before the window goes, and what is saved as it does. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setMetadata } from "#core/edit/briefing-edits.ts";
import { setMargin } from "#core/edit/template-edits.ts";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { createEditor } from "../templates/editor-state.ts";
import { opened, setUp } from "../testing/in-memory-program.ts";
import { sampleTemplate } from "../testing/sample-briefing.ts";
import { startTour } from "./open-sample.ts";
import { saveOnLeaving } from "./save-on-leaving.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Program = Awaited<ReturnType<typeof opened>>["program"];

/** A window with that program, whether it would stay or ask before it goes, and what it tells its shell of that. */
function windowOf(program: Program, shell?: "electron") {
  const told: string[] = [];
  const precis = { leave: (state: string) => void told.push(state) };
  const target = Object.assign(new EventTarget(), { document: new EventTarget() }, shell && { precis });
  saveOnLeaving(target as unknown as Window, program);
  const asks = () => !target.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  return { asks, told };
}

function editorIn({ bridge, heldWork }: Program) {
  return createEditor({ bridge, heldWork, template: sampleTemplate, replaces: undefined, language: "en" });
}

test("the tour does not take the place of a template that is being edited", async () => {
  const { program } = await opened({ saveSettings: () => ok({}) });
  const edited = { template: sampleTemplate };
  program.store.setState({ overlay: edited });
  await startTour(program);
  expect(program.store.getState().overlay).toBe(edited);
});

describe("the browser", () => {
  test("closes a window in which all is saved", async () => {
    const { program } = await opened();
    expect(windowOf(program).asks()).toBe(false);
  });

  test("asks while something of the briefing is not saved, which is saved at once", async () => {
    const { program, calls, desk } = await opened();
    const { asks } = windowOf(program);
    program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "number", "7"));
    expect([asks(), calls.includes("saveDraft")]).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(0);
    expect([asks(), desk().saving]).toEqual([false, { is: "saved" }]);
  });

  test("asks while a template in the editor is changed and not kept, until the editor is closed", async () => {
    const { program } = setUp({
      saveTemplate: ({ template }) => ok({ key: "own/note", template }),
      previewTemplate: () => ok({ pdf: new Uint8Array([1]), pages: 1, placements: [], warnings: [] }),
    });
    await program.start();
    const { asks } = windowOf(program);
    const editor = editorIn(program);
    expect(asks()).toBe(false);
    editor.edit((template) => setMargin(template, "left", 40));
    expect(asks()).toBe(true);
    await editor.keep();
    expect(asks()).toBe(false);
    editor.edit((template) => setMargin(template, "left", 41));
    expect(asks()).toBe(true);
    editor.stop();
    expect(asks()).toBe(false);
  });
});

describe("Electron", () => {
  const editNumber = ({ desk }: Program) =>
    desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "number", "7"));

  test("closes a window in which all is saved", async () => {
    const { program } = await opened();
    const { asks, told } = windowOf(program, "electron");
    expect([asks(), told]).toEqual([false, []]);
  });

  test("keeps it open until a save that is under way is done, and what came meanwhile is saved too", async () => {
    const answers: (() => void)[] = [];
    const { program, desk } = await opened({
      saveDraft: ({ revision }) =>
        new Promise((resolve) => answers.push(() => resolve(ok({ revision: revision + 1 })))),
    });
    const { asks, told } = windowOf(program, "electron");
    editNumber(program);
    expect(asks()).toBe(true);
    program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "number", "8"));
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect([told, answers.length]).toEqual([[], 2]);
    answers[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect([told, desk().saving, asks()]).toEqual([["kept"], { is: "saved" }, false]);
  });

  test("says that a save failed, each time, until one is done", async () => {
    let isFull = true;
    const { program } = await opened({
      saveDraft: ({ revision }) => (isFull ? err(failure("diskFull")) : ok({ revision: revision + 1 })),
    });
    const { asks, told } = windowOf(program, "electron");
    editNumber(program);
    expect(asks()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(["unsaved"]);
    isFull = false;
    expect(asks()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect([asks(), told]).toEqual([false, ["unsaved", "kept"]]);
  });

  test("keeps as a copy what may no longer be saved where it was", async () => {
    const { program, calls } = await opened({
      saveDraft: () => err(failure("draftHeldElsewhere")),
      copyDraft: () => ok({ draft: "d2", revision: 1, warnings: [] }),
    });
    const { asks, told } = windowOf(program, "electron");
    editNumber(program);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asks()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect([asks(), told, calls.filter((name) => name === "copyDraft").length]).toEqual([false, ["kept"], 1]);
  });

  test("and says where that cannot be done either", async () => {
    const { program } = await opened({
      saveDraft: () => err(failure("draftHeldElsewhere")),
      copyDraft: () => err(failure("diskFull")),
    });
    const { asks, told } = windowOf(program, "electron");
    editNumber(program);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asks()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect([asks(), told]).toEqual([true, ["unsaved"]]);
  });

  test("says that a changed template is not kept", async () => {
    const { program } = setUp();
    await program.start();
    const { asks, told } = windowOf(program, "electron");
    editorIn(program).edit((template) => setMargin(template, "left", 40));
    expect(asks()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(["template"]);
  });
});
