/**
 * How wide the columns of ruled tables are, without a font at hand: from the shares that are asked for towards the fewest
 * lines, by the usual widths of letters, so that no word is broken.
 */
import { type Document, plainInlines, type Table, type TableCell } from "#core/model/document.ts";
import type { PageSetup, TextStyle } from "#core/model/page-setup.ts";
import { pageSizes, pointsPerMillimetre } from "#core/model/page-sizes.ts";
import { type CellPieces, fitColumns } from "./layout/column-widths.ts";
import { withHeldSpaces } from "./layout/held-spaces.ts";

/** Between the text of a cell and the next column, in points. */
export const columnGap = 10;

/** The same document, its tables with other shares. */
export const withFittedColumns = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.type === "table" && block.rules === "rows" ? { ...block, columns: fittedShares(block, document) } : block,
  ),
});

function fittedShares(table: Table, { page, styles }: Document): readonly number[] {
  const width = textWidth(page);
  const total = table.columns.reduce((sum, share) => sum + share, 0) || 1;
  const rows = [...(table.head === undefined ? [] : [table.head]), ...table.rows.map(({ cells }) => cells)];
  const texts = rows.map((cells) => cells.map((cell) => piecesOf(cell, styles)));
  const asked = table.columns.map((share) => Math.max((width * share) / total - columnGap, 1));
  return fitColumns(asked, texts).map((fitted) => (fitted + columnGap) / width);
}

const textWidth = ({ size, margins }: PageSetup): number =>
  pageSizes[size][0] - (margins.left + margins.right) * pointsPerMillimetre;

/** What follows a paragraph's end begins a new line. */
const paragraphEnd = 10_000;

const piecesOf = (cell: TableCell, styles: Document["styles"]): CellPieces =>
  cell.flatMap(({ content, style }) => {
    const words = withHeldSpaces(plainInlines(content)).split(/[ \t\n]+|(?<=-)/);
    return words.map((word, at) => ({
      width: widthOf(word, styles[style]),
      space: at === words.length - 1 ? paragraphEnd : styles[style].size / 4,
    }));
  });

function widthOf(word: string, { size, bold, capitals, letterSpacing }: TextStyle): number {
  const letters = [...(capitals ? word.toUpperCase() : word)];
  const ems = letters.reduce((sum, letter) => sum + knownEms(letter), 0);
  return ems * size * (bold ? 1.06 : 1) + letters.length * letterSpacing;
}

const known = new Map<string, number>();

function knownEms(letter: string): number {
  const ems = known.get(letter) ?? emsOf(letter);
  known.set(letter, ems);
  return ems;
}

/** Of Noto Sans, rounded up; Noto Serif is hardly wider. */
function emsOf(letter: string): number {
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/[ijlıіїftrI.,:;!'’|()[\]/\-\u00A0\u202F]/u.test(letter)) return 0.36;
  if (/[жмшщюыфѓмwmWMЖМШЩЮЫФ@%—…]/u.test(letter)) return 0.88;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return /[a-z\d]/.test(letter) ? 0.58 : 0.63;
}
