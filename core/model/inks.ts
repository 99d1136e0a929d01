/** The colours that a document is printed in. */
import type { StyleSheet } from "./page-setup.ts";

/** `ink` is the text's black, `quiet` a grey of at least 4.5:1, `accent` the template's one colour. */
export const inks = ["ink", "quiet", "accent"] as const;

export type Ink = (typeof inks)[number];

/** On white: the text's black 17:1, the quiet grey 6.2:1. */
const fixedInks = { ink: "#1A1C1E", quiet: "#5A6268" } as const;

/** An ink as a colour, "#RRGGBB". */
export const inkColour = (ink: Ink, { accent }: StyleSheet): string => (ink === "accent" ? accent : fixedInks[ink]);

/** Rules between a table's rows: seen, not read; they carry no meaning of their own. */
export const hairlineColour = "#B9C0C4";
