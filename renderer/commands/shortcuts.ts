/** Keys that work everywhere in the window. */
import type { MenuCommand, Program } from "../state/program.ts";
import { runCommand } from "./run-command.ts";

type Keys = Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * The command that the keys stand for. By the key's place for letters, so that they work in any layout: in the
 * Russian one, the key of Z gives «я».
 */
export function commandOfKeys({ code, ctrlKey, metaKey, shiftKey, altKey }: Keys): MenuCommand | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (code === "KeyZ") return shiftKey ? "redo" : "undo";
  if (code === "KeyY") return "redo";
  if (code === "KeyO") return "open";
  if (code === "KeyS") return "saveProject";
  if (code === "KeyE") return shiftKey ? "exportPdf" : "exportDocx";
  return undefined;
}

/** Undo and redo are the briefing's, in text fields too: a field's own history would part from it. */
export function listenToKeys(target: Window, program: Program): void {
  target.addEventListener(
    "keydown",
    (event) => {
      const command = commandOfKeys(event);
      if (command === undefined) return;
      if (program.store.getState().desk === undefined && command !== "open") return;
      event.preventDefault();
      event.stopPropagation();
      runCommand(command, program);
    },
    { capture: true },
  );
}
