/** What asks before the window goes, and what is saved as it does. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setMetadata } from "#core/edit/briefing-edits.ts";
import { setMargin } from "#core/edit/template-edits.ts";
import { ok } from "#core/result.ts";
import { createEditor } from "../templates/editor-state.ts";
import { opened, setUp } from "../testing/in-memory-program.ts";
import { sampleTemplate } from "../testing/sample-briefing.ts";
import { startTour } from "./open-sample.ts";
import { saveOnLeaving } from "./save-on-leaving.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Program = Awaited<ReturnType<typeof opened>>["program"];

/** A window with that program, and whether it would ask before it goes. */
function windowOf(program: Program) {
  const target = Object.assign(new EventTarget(), { document: new EventTarget() });
  saveOnLeaving(target as unknown as Window, program);
  const asks = () => !target.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  return { asks };
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
