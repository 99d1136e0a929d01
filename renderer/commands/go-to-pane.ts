/** Shows a pane, and takes the keyboard to it. */
import { paneId } from "../desk/pane-id.ts";
import type { Program } from "../state/program.ts";
import type { Step } from "../state/program-state.ts";

export function goToPane({ desk }: Program, step: Step): void {
  desk.goTo(step);
  requestAnimationFrame(() => document.getElementById(paneId(step))?.focus());
}
