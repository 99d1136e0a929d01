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
    if (isBlank(piece) && piece.width === 0) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && isSameLine(row, last, piece)) row.push(piece);
    else if (!isBlank(piece)) rows.push([piece]);
  }
  return rows
    .flatMap((_, index) => cellsOf(rows, index))
    .map(lineOf)
    .filter(({ text }) => text !== "");
}

type Row = readonly TextPiece[];

/** How wide, in sizes of the font, the room between a table's columns is at least. */
const leastColumnGap = 1.5;
/** How many rows further a table's other rows are looked for. */
const rowsBeside = 3;

/** A row of a table in its cells: behind all its wide rooms, rows of other words beside this one begin a cell or line as well. */
function cellsOf(rows: readonly Row[], index: number): readonly Row[] {
  const row = rows[index] ?? [];
  const starts = columnStarts(row);
  if (starts.length === 0) return [row];
  const beside = [
    ...rows.slice(Math.max(0, index - rowsBeside), index),
    ...rows.slice(index + 1, index + 1 + rowsBeside),
  ];
  const others = new Map(beside.map((other) => [wordsOf(other), [...other.slice(0, 1), ...columnStarts(other)]]));
  others.delete(wordsOf(row));
  const least = isSpread(row) ? 2 : 1;
  const isColumn = ({ x }: TextPiece): boolean =>
    [...others.values()].filter((other) => other.some((piece) => Math.abs(x - piece.x) < 1)).length >= least;
  if (!starts.every(isColumn)) return [row];
  const cells: TextPiece[][] = [[]];
  for (const piece of row) {
    if (starts.includes(piece)) cells.push([piece]);
    else cells.at(-1)?.push(piece);
  }
  return cells;
}

const wordsOf = (row: Row): string =>
  row
    .map(({ text }) => text)
    .join("")
    .trim();

/** Whether all its words are equally far apart, as in a justified line of few. */
function isSpread(row: Row): boolean {
  const rooms = row.slice(0, -1).filter(isBlank);
  return rooms.length > 1 && rooms.every(({ width }) => Math.abs(width - (rooms[0]?.width ?? 0)) < 1);
}

/** The pieces behind a wide room. */
const columnStarts = (row: Row): readonly TextPiece[] =>
  row.filter((piece, index) => {
    const [word, blank] = row.slice(Math.max(0, index - 2), index);
    if (word === undefined || blank === undefined || !isBlank(blank)) return false;
    return piece.x - word.x - word.width > leastColumnGap * piece.size;
  });

const isBlank = ({ text }: TextPiece): boolean => text.trim() === "";

/** How far apart, in sizes of the font, words of one line may stand: further off is another column. */
const widestGap = 3;
/** Raised figures and marks lie this far off the line. */
const widestRise = 0.6;

function isSameLine(row: readonly TextPiece[], last: TextPiece, piece: TextPiece): boolean {
  const size = Math.max(...row.map((one) => one.size));
  const gap = piece.x - (last.x + last.width);
  // Of a widened space pdf.js counts the widening twice.
  const overlap = isBlank(last) ? last.width : 0;
  const isRaised = piece.size < 0.8 * size && Math.abs(piece.y - (row[0]?.y ?? 0)) < widestRise * size;
  return (Math.abs(piece.y - last.y) < 0.3 * size || isRaised || last.size < 0.8 * size) &&
    Math.abs(piece.y - (row[0]?.y ?? 0)) < widestRise * size
    ? gap > -size - overlap && gap < widestGap * size
    : false;
}

/** The numbers of notes, raised and small, are left out: they would run into the words. */
function lineOf(row: readonly TextPiece[]): TextLine {
  const first = row[0];
  const size = usualSize(row);
  let text = "";
  let right = first?.x ?? 0;
  let end = right;
  for (const piece of row) {
    const isMark = text !== "" && piece.size < 0.8 * size && /^\s*(?:[\d*†‡]{1,3}|[ivx]{1,4})\s*$/.test(piece.text);
    const apart = piece.x - right > 0.2 * piece.size;
    if (!isMark) text += (apart && !/\s$/.test(text) && text !== "" ? " " : "") + piece.text;
    right = Math.max(right, piece.x + piece.width);
    if (!isBlank(piece)) end = right;
  }
  const { x = 0, y = 0 } = row.find((piece) => piece.size === size) ?? {};
  return { text: text.replace(/\s+/g, " ").trim(), x: Math.min(x, first?.x ?? x), y, right: end, size };
}

function usualSize(row: readonly TextPiece[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of row) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
