/** Spaces at which no line may end: behind one-letter words and initials, between figures and units, before dashes. */
import { breakPrices } from "../layout/break-rules.ts";

/** The same text with no-break spaces where the PDF would not end a line either: Word knows no other way to be told. */
export function withHeldSpaces(text: string): string {
  if (!text.includes(" ")) return text;
  const prices = breakPrices(text);
  return text.replace(/(?<=\S) (?=\S)/g, (space, at: number) => ((prices[at + 1] ?? 0) > 0 ? "\u00A0" : space));
}
