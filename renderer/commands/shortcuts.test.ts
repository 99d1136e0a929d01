import { expect, test } from "vitest";
import { commandIds, keysOf } from "#core/ipc/commands.ts";
import { keyLabel } from "./key-label.ts";
import { commandOfKeys, type Keys } from "./shortcuts.ts";

const none: Keys = { code: "", key: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const withCtrl = (code: string, more: Partial<Keys> = {}) =>
  commandOfKeys({ ...none, code, ctrlKey: true, ...more }, false);
const withCommand = (code: string, more: Partial<Keys> = {}) =>
  commandOfKeys({ ...none, code, metaKey: true, ...more }, true);

test("keys stand for commands by their place, so in every layout", () => {
  expect([
    withCtrl("KeyZ", { key: "я" }),
    withCtrl("KeyY"),
    withCtrl("KeyZ", { shiftKey: true }),
    withCommand("KeyZ", { shiftKey: true }),
    withCtrl("KeyO"),
    withCtrl("KeyS"),
    withCtrl("KeyE"),
    withCtrl("KeyE", { shiftKey: true }),
    withCtrl("KeyK"),
    withCtrl("Comma"),
  ]).toEqual(["undo", "redo", "redo", "redo", "open", "saveProject", "exportDocx", "exportPdf", "palette", "settings"]);
});

test("a question mark is one wherever the layout has it, and help is at F1", () => {
  expect([
    commandOfKeys({ ...none, code: "Digit7", key: "?", shiftKey: true }, false),
    commandOfKeys({ ...none, code: "F1" }, false),
    commandOfKeys({ ...none, code: "Digit1", altKey: true }, false),
  ]).toEqual(["shortcuts", "help", "goToSource"]);
});

test("other keys are left to the field that they are typed in", () => {
  expect([
    commandOfKeys({ ...none, code: "KeyZ" }, false),
    withCtrl("KeyZ", { altKey: true }),
    withCtrl("KeyC"),
    withCommand("KeyE", { metaKey: false, ctrlKey: true }),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([true, false])("no two commands share their keys (macOS: %s)", (onMac) => {
  const keys = commandIds.flatMap((id) => keysOf(id, onMac));
  expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
});

test("keys are shown as each platform writes them", () => {
  expect([keyLabel("Mod+Shift+E", false), keyLabel("Mod+Shift+E", true), keyLabel("F1", true)]).toEqual([
    "Ctrl Shift E",
    "⇧⌘E",
    "F1",
  ]);
  expect([keyLabel("+", false), keyLabel("Mod++", false), keyLabel("+", true)]).toEqual(["+", "Ctrl +", "+"]);
});
