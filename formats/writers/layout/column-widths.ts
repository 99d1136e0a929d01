/** How wide a table's columns are: from the shares that are asked for, towards the table of fewest lines. */

/** A cell's text as pieces that no line's end may part, each with the space behind it; in points. */
export type CellPieces = readonly { readonly width: number; readonly space: number }[];

/** Points moved at a time from one column to another, and how often at most; the larger steps leap over plateaus. */
const steps = [2, 6, 18, 42];
const mostMoves = 40;

/** Widths that add up to those given; each row's cells are given in the columns' order. */
export function fitColumns(given: readonly number[], table: readonly (readonly CellPieces[])[]): readonly number[] {
  const total = given.reduce((sum, width) => sum + width, 0);
  const rows = table.map((cells) =>
    cells.map((cell, index) => measured(cell, Math.max(given[index] ?? 0, total * mostOfWord))),
  );
  let widths = given;
  let cost = costOf(widths, given, rows);
  for (let moves = 0; moves < mostMoves; moves++) {
    const next = bestMove(widths, given, rows);
    if (next === undefined || next.cost >= cost) return widths;
    ({ widths, cost } = next);
  }
  return widths;
}

type Move = { readonly widths: readonly number[]; readonly cost: number };

function bestMove(
  widths: readonly number[],
  given: readonly number[],
  rows: readonly (readonly Cell[])[],
): Move | undefined {
  let best: Move | undefined;
  const indices = widths.map((_, index) => index);
  for (const from of indices) {
    for (const to of indices) {
      for (const step of steps) {
        if (from === to || (widths[from] ?? 0) <= step * 1.5) continue;
        const moved = widths.map((width, index) => width + (index === to ? step : index === from ? -step : 0));
        const cost = costOf(moved, given, rows);
        if (best === undefined || cost < best.cost) best = { widths: moved, cost };
      }
    }
  }
  return best;
}

/**
 * A piece that sticks out of its column costs more than any line, and the more the narrower the column is; leaving the
 * shares asked for costs less than a line.
 */
const overfull = 10_000;
const unasked = 0.002;
/** No word asks for more than this share of the table, or than its column's own: it will be divided. */
const mostOfWord = 0.4;

function costOf(widths: readonly number[], given: readonly number[], rows: readonly (readonly Cell[])[]): number {
  const lines = rows.reduce((sum, cells) => sum + heightOf(cells, widths), 0);
  const distance = widths.reduce((sum, width, index) => sum + Math.abs(width - (given[index] ?? 0)), 0);
  return lines + distance * unasked;
}

/** The row's lines; and a little for its fullest cell, so that a way leads to the next whole line. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  let lines = 0;
  let fullness = 0;
  cells.forEach((cell, index) => {
    const width = widths[index] ?? 1;
    lines = Math.max(lines, cell.linesAt(width));
    fullness = Math.max(fullness, cell.whole / width);
  });
  return lines + fullness * 0.3;
}

type Cell = { readonly whole: number; readonly linesAt: (width: number) => number };

/** The same widths are tried again and again while only two columns change. */
function measured(pieces: CellPieces, mostAsked: number): Cell {
  const known = new Map<number, number>();
  return {
    whole: pieces.reduce((sum, { width }) => sum + width, 0),
    linesAt: (width) => {
      const lines = known.get(width) ?? linesOf(pieces, width, mostAsked);
      known.set(width, lines);
      return lines;
    },
  };
}

/** How many lines the pieces fill one after the other, and what sticks out. */
function linesOf(pieces: CellPieces, measure: number, mostAsked: number): number {
  let lines = 1;
  let used = 0;
  let out = 0;
  for (const { width, space } of pieces) {
    if (used > 0 && used + width > measure) {
      lines += 1;
      used = 0;
    }
    out += Math.max(0, Math.min(width, mostAsked) / measure - 1);
    used += width + space;
    if (used > measure && width > measure) {
      lines += Math.ceil(width / measure) - 1;
      used = (width % measure) + space;
    }
  }
  return lines + out * overfull;
}
