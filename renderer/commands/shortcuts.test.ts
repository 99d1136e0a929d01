import { expect, test } from "vitest";
import { commandOfKeys } from "./shortcuts.ts";

const press = (code: string, held: "ctrl" | "meta" | "none" = "ctrl", shiftKey = false, altKey = false) =>
  commandOfKeys({ code, ctrlKey: held === "ctrl", metaKey: held === "meta", shiftKey, altKey });

test("keys stand for commands by their place, so in every layout", () => {
  expect([
    press("KeyZ"),
    press("KeyZ", "meta", true),
    press("KeyY"),
    press("KeyO"),
    press("KeyS"),
    press("KeyE"),
    press("KeyE", "ctrl", true),
  ]).toEqual(["undo", "redo", "redo", "open", "saveProject", "exportDocx", "exportPdf"]);
});

test("other keys are left to the field that they are typed in", () => {
  expect([press("KeyZ", "none"), press("KeyZ", "ctrl", false, true), press("KeyC")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
