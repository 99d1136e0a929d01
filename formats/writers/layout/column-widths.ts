/** How wide a table's columns are: from the shares that are asked for, towards the table of fewest lines. */

/** A cell's text as pieces that no line's end may part, each with the space behind it; in points. */
export type CellPieces = readonly { readonly width: number; readonly space: number }[];

/** Points moved at a time from one column to another, and how often at most; the larger steps leap over plateaus. */
const steps = [2, 6, 18, 42];
const mostMoves = 40;

/** Widths that add up to those given; each row's cells are given in the columns' order. */
export function fitColumns(given: readonly number[], table: readonly (readonly CellPieces[])[]): readonly number[] {
  const total = given.reduce((sum, width) => sum + width, 0);
  const columns = given.map((width, index) => {
    const cells = table.map((row) => row[index] ?? []);
    return measured(cells, Math.max(width, total * mostOfWord));
  });
  let widths = given;
  let cost = costOf(widths, given, columns);
  for (let moves = 0; moves < mostMoves; moves++) {
    const next = bestMove(widths, given, columns);
    if (next === undefined || next.cost >= cost) return widths;
    ({ widths, cost } = next);
  }
  return widths;
}

type Move = { readonly widths: readonly number[]; readonly cost: number };

function bestMove(widths: readonly number[], given: readonly number[], columns: readonly Column[]): Move | undefined {
  let best: Move | undefined;
  for (let from = 0; from < widths.length; from++) {
    for (let to = 0; to < widths.length; to++) {
      for (const step of steps) {
        if (from === to || (widths[from] ?? 0) <= step * 1.5) continue;
        const moved = widths.slice();
        moved[from] = (moved[from] ?? 0) - step;
        moved[to] = (moved[to] ?? 0) + step;
        const cost = costOf(moved, given, columns);
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
/** Of a row's lines for its fullest cell, so that a way leads to the next whole line. */
const fullest = 0.3;

function costOf(widths: readonly number[], given: readonly number[], columns: readonly Column[]): number {
  const set = columns.map((column, index) => column(widths[index] ?? 1));
  let cost = 0;
  for (let row = 0; row < (set[0]?.length ?? 0); row++) {
    let lines = 0;
    let fullness = 0;
    for (const cells of set) {
      const cell = cells[row];
      if (cell === undefined) continue;
      if (cell.lines > lines) lines = cell.lines;
      if (cell.fullness > fullness) fullness = cell.fullness;
    }
    cost += lines + fullness * fullest;
  }
  for (let index = 0; index < widths.length; index++) {
    cost += Math.abs((widths[index] ?? 0) - (given[index] ?? 0)) * unasked;
  }
  return cost;
}

/** A cell set in a width: its lines, and how many its words would fill without loss. */
type SetCell = { readonly lines: number; readonly fullness: number };
type Column = (width: number) => readonly SetCell[];

/** The same widths are tried again and again while only two columns change. */
function measured(cells: readonly CellPieces[], mostAsked: number): Column {
  const wholes = cells.map((pieces) => pieces.reduce((sum, { width }) => sum + width, 0));
  const known = new Map<number, readonly SetCell[]>();
  return (width) => {
    const found = known.get(width);
    if (found !== undefined) return found;
    const set = cells.map((pieces, row) => ({
      lines: linesOf(pieces, width, mostAsked),
      fullness: (wholes[row] ?? 0) / width,
    }));
    known.set(width, set);
    return set;
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
