/** Pieces of text as a PDF's page draws them → its lines, in the order in which they were drawn: columns come one by one. */

/** In points; `x` and `y` of the baseline's beginning, `y` upwards. */
export type TextPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The font's. */
  readonly size: number;
};

export type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where its last letter ends. */
  readonly right: number;
  /** Of most of its letters. */
  readonly size: number;
};

export function linesOf(pieces: readonly TextPiece[]): readonly TextLine[] {
  const rows: TextPiece[][] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === "" && piece.width === 0) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && isSameLine(row, last, piece)) row.push(piece);
    else if (piece.text.trim() !== "") rows.push([piece]);
  }
  return rows.map(lineOf).filter(({ text }) => text !== "");
}

/** How far apart, in sizes of the font, words of one line may stand: further off is another column. */
const widestGap = 3;
/** Raised figures and marks lie this far off the line. */
const widestRise = 0.6;

function isSameLine(row: readonly TextPiece[], last: TextPiece, piece: TextPiece): boolean {
  const size = Math.max(...row.map((one) => one.size));
  const gap = piece.x - (last.x + last.width);
  const isRaised = piece.size < 0.8 * size && Math.abs(piece.y - (row[0]?.y ?? 0)) < widestRise * size;
  return (Math.abs(piece.y - last.y) < 0.3 * size || isRaised || last.size < 0.8 * size) &&
    Math.abs(piece.y - (row[0]?.y ?? 0)) < widestRise * size
    ? gap > -size && gap < widestGap * size
    : false;
}

/** The numbers of notes, raised and small, are left out: they would run into the words. */
function lineOf(row: readonly TextPiece[]): TextLine {
  const first = row[0];
  const size = usualSize(row);
  let text = "";
  let right = first?.x ?? 0;
  for (const piece of row) {
    if (/^\s*[\d*†]{1,3}\s*$/.test(piece.text) && piece.size < 0.8 * size) continue;
    const apart = piece.x - right > 0.2 * piece.size;
    text += (apart && !/\s$/.test(text) && text !== "" ? " " : "") + piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const { x = 0, y = 0 } = row.find((piece) => piece.size === size) ?? {};
  return { text: text.replace(/\s+/g, " ").trim(), x: Math.min(x, first?.x ?? x), y, right, size };
}

function usualSize(row: readonly TextPiece[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of row) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
