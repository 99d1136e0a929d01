/** Spaces at which no line may end: behind one-letter words and initials, between figures and units, a month and its year, before dashes. */
import { holdsSpace } from "./break-rules.ts";

/** The same text with no-break spaces where the PDF would not end a line either: other programs know no other way to be told. */
export function withHeldSpaces(text: string): string {
  let held = "";
  let taken = 0;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) {
    if (!holdsSpace(text, at)) continue;
    held += `${text.slice(taken, at)}\u00A0`;
    taken = at + 1;
  }
  return taken === 0 ? text : held + text.slice(taken);
}
