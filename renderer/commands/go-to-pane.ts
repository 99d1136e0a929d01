/** Shows a pane, and takes the keyboard to it; of the source, to the text, which has keys of its own. */
import { paneId } from "../desk/pane-id.ts";
import type { Program } from "../state/program.ts";
import type { Step } from "../state/program-state.ts";

export function goToPane({ desk }: Program, step: Step): void {
  desk.goTo(step);
  requestAnimationFrame(() => {
    const pane = document.getElementById(paneId(step));
    const text = pane?.querySelector<HTMLElement>("[role=document]");
    (text ?? pane)?.focus();
  });
}
