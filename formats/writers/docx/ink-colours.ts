/** Colours as Word writes them: "RRGGBB". */
import { inkColour } from "#core/model/inks.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";

export const wordColour = (colour: string): string => colour.slice(1).toUpperCase();

export const wordInk = (ink: TextStyle["ink"], sheet: StyleSheet): string => wordColour(inkColour(ink, sheet));
