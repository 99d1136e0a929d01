/** The inks of a page as colours. */
import type { inks, StyleSheet } from "#core/model/page-setup.ts";
import type { Colour } from "./pages.ts";

type Ink = (typeof inks)[number];

/** On white: the text's black 16:1, the quiet grey 6.9:1. */
const ink = "#1C1C1C";
const quiet = "#595959";

export function colourOf(name: Ink, { accent }: StyleSheet): Colour {
  return name === "accent" ? accent : name === "quiet" ? quiet : ink;
}

/** Rules between a table's rows: seen, not read. */
export const hairlineColour = "#B4B4B4";
export const hairline = 0.5;
