/** Keys as they are shown: "Ctrl Shift E", on macOS "⇧⌘E". */
import { type CommandId, commands, keysOf } from "#core/ipc/commands.ts";
import { isMac } from "./platform.ts";

const marks: Readonly<Record<string, string>> = { Alt: "⌥", Shift: "⇧", Mod: "⌘" };

export function keyLabel(keys: string, onMac: boolean = isMac): string {
  const parts = keys.split(/\+(?!$)/);
  if (!onMac) return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join(" ");
  const held = Object.keys(marks).filter((mark) => parts.includes(mark));
  return [...held.map((mark) => marks[mark]), parts.at(-1)].join("");
}

/** All the keys that do it in this shell, the usual ones first. */
export function keyLabels(id: CommandId): readonly string[] {
  const lost = "keptByBrowsers" in commands[id] && globalThis.window?.precis === undefined;
  return lost ? [] : keysOf(id, isMac).map((keys) => keyLabel(keys));
}
