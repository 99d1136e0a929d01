/** The inks of the style sheet as Word writes colours: "RRGGBB". */
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";

const fixed = { ink: "1A1C1E", quiet: "5A6268" } as const;

export const inkColour = (ink: TextStyle["ink"], sheet: StyleSheet): string =>
  ink === "accent" ? sheet.accent.slice(1).toUpperCase() : fixed[ink];
