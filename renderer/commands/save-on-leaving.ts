/** Saves at once whenever the window may be about to go, and keeps where it was when it goes. */
import type { Program } from "../state/program.ts";

export function saveOnLeaving(target: Window, program: Program): void {
  const save = () => void program.desk.flush();
  target.addEventListener("blur", save);
  target.addEventListener("pagehide", () => {
    save();
    program.rememberOpen();
  });
  target.document.addEventListener("visibilitychange", () => {
    if (target.document.visibilityState === "hidden") save();
  });
  target.addEventListener("beforeunload", (event) => {
    const { desk } = program.store.getState();
    const isSaved = desk === undefined || desk.saving.is === "saved";
    if (isSaved && !program.heldWork.isAny()) return;
    save();
    /** A browser asks before it closes the tab; Electron would refuse to close without a word, and needs no asking. */
    if (target.precis === undefined) event.preventDefault();
  });
}
