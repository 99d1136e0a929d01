/** Saves at once whenever the window may be about to go, holds it back while something is not, and keeps where it was. */
import type { WindowPort } from "../bridge/window-wire.ts";
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
    /** A browser asks before it closes the tab. Electron only refuses to close it, and asks where it is told to. */
    event.preventDefault();
    if (target.precis === undefined) save();
    else void keepAndTell(target.precis, program);
  });
}

async function keepAndTell(shell: Pick<WindowPort, "leave">, { desk, heldWork }: Program): Promise<void> {
  if (!(await desk.keep())) return shell.leave("unsaved");
  shell.leave(heldWork.isAny() ? "template" : "kept");
}
