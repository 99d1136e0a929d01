/** The direction of every character and the order in which a line's pieces are seen (Unicode annex 9). */
import type { Bidi as BidiAlgorithm } from "bidi-js";
import type { Direction } from "#core/model/document.ts";

/** A level for each UTF-16 unit of a text; odd ones run from right to left. */
export type Bidi = (text: string, direction: Direction) => Uint8Array;

/** Hebrew, Arabic and the other scripts that run from right to left. */
export const rightToLeftScript = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/;

export async function loadBidi(): Promise<Bidi> {
  const imported = (await import("bidi-js")) as unknown as { readonly default: () => BidiAlgorithm };
  const bidi = imported.default();
  return (text, direction) => bidi.getEmbeddingLevels(text, direction).levels;
}

/** Of a text without a right-to-left character, in a paragraph that runs from left to right. */
export const plainLevels = (text: string): Uint8Array => new Uint8Array(text.length);

/** Rule L2: from the highest level to the lowest odd one, every row of pieces at that level or above is reversed. */
export function visualOrder<Piece extends { readonly level: number }>(pieces: readonly Piece[]): readonly Piece[] {
  const row = [...pieces];
  const highest = Math.max(0, ...row.map((piece) => piece.level));
  for (let level = highest; level > 0; level--) reverseRuns(row, level);
  return row;
}

function reverseRuns<Piece extends { readonly level: number }>(row: Piece[], level: number): void {
  for (let start = 0; start < row.length; start++) {
    let end = start;
    while ((row[end]?.level ?? -1) >= level) end++;
    if (end > start) row.splice(start, end - start, ...row.slice(start, end).reverse());
    start = Math.max(start, end - 1);
  }
}
