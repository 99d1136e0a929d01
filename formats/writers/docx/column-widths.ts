/** How wide a table's columns are, without a font at hand: by the usual widths of letters, so that no word is broken. */
import { plainInlines, type Table, type TableCell } from "#core/model/document.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";
import { type CellPieces, fitColumns } from "../layout/column-widths.ts";

/** In points, `width` of all columns and `gap` of the space within each that words do not fill; the same for the result. */
export function columnWidths(table: Table, width: number, gap: number, styles: StyleSheet): readonly number[] {
  const total = table.columns.reduce((sum, share) => sum + share, 0) || 1;
  const given = table.columns.map((share) => (width * share) / total);
  if (table.rules === "none") return given;
  const rows = [...(table.head === undefined ? [] : [table.head]), ...table.rows.map(({ cells }) => cells)];
  const texts = rows.map((cells) => cells.map((cell) => piecesOf(cell, styles)));
  const own = given.map((full) => Math.max(full - gap, 1));
  return fitColumns(own, texts).map((fitted) => fitted + gap);
}

/** What follows a paragraph's end begins a new line. */
const paragraphEnd = 10_000;

const piecesOf = (cell: TableCell, styles: StyleSheet): CellPieces =>
  cell.flatMap(({ content, style }) => {
    const words = plainInlines(content).split(/[ \t\n]+|(?<=-)/);
    return words.map((word, at) => ({
      width: widthOf(word, styles[style]),
      space: at === words.length - 1 ? paragraphEnd : styles[style].size / 4,
    }));
  });

function widthOf(word: string, { size, bold, capitals, letterSpacing }: TextStyle): number {
  const letters = [...(capitals ? word.toUpperCase() : word)];
  const ems = letters.reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (bold ? 1.06 : 1) + letters.length * letterSpacing;
}

/** Of Noto Sans, rounded up; Noto Serif is hardly wider. */
function emsOf(letter: string): number {
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/[ijlıіїftrI.,:;!'’|()[\]/\-\u00A0\u202F]/u.test(letter)) return 0.36;
  if (/[жмшщюыфѓмwmWMЖМШЩЮЫФ@%—…]/u.test(letter)) return 0.88;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return /[a-z\d]/.test(letter) ? 0.58 : 0.63;
}
