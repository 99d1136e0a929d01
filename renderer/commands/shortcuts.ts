/** Keys that work everywhere in the window. */
import { type CommandId, commandIds, keysOf } from "#core/ipc/commands.ts";
import type { Program } from "../state/program.ts";
import { isMac } from "./platform.ts";
import { runCommand } from "./run-command.ts";

export type Keys = Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * The command that the keys stand for. By the key's place for letters, so that they work in any layout: in the
 * Russian one, the key of Z gives «я».
 */
export const commandOfKeys = (keys: Keys, onMac: boolean = isMac): CommandId | undefined =>
  commandIds.find((id) => keysOf(id, onMac).some((wanted) => arePressed(wanted, keys, onMac)));

function arePressed(wanted: string, { code, key, ctrlKey, metaKey, shiftKey, altKey }: Keys, onMac: boolean): boolean {
  const parts = wanted.split("+");
  const [mod, other] = onMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (wanted === "?") return key === "?" && !mod && !other && !altKey;
  return (
    codeOf(parts.at(-1) ?? "") === code &&
    parts.includes("Mod") === mod &&
    parts.includes("Shift") === shiftKey &&
    parts.includes("Alt") === altKey &&
    !other
  );
}

/** The place of the key, as the UI Events standard calls it. */
function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key === "," ? "Comma" : key;
}

/** Undo and redo are the briefing's, in text fields too: a field's own history would part from it. */
export function listenToKeys(target: Window, program: Program): void {
  target.addEventListener(
    "keydown",
    (event) => {
      const command = commandOfKeys(event);
      if (command === undefined || (event.key === "?" && isTypedIn(event.target))) return;
      if (!runCommand(command, program)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
