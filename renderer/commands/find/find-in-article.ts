/** Opens the search in the article's text, or takes the keyboard back to it. */
import { paneId } from "../../desk/pane-id.ts";
import type { Program } from "../../state/program.ts";

export const findFieldId = "find-words";

export function findInArticle({ store, desk }: Program): void {
  store.setState({ finding: true });
  if (!isShown(document.getElementById(paneId("source")))) desk.goTo("source");
  requestAnimationFrame(() => {
    const field = document.getElementById(findFieldId);
    if (field instanceof HTMLInputElement) field.select();
  });
}

const isShown = (pane: HTMLElement | null): boolean => pane?.checkVisibility() === true;
