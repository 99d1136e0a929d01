/** Tables as boxes, a row each: cells side by side, a row never divided unless it is taller than a page. */
import type { Direction, Table, TableCell } from "#core/model/document.ts";
import { hairlineColour } from "#core/model/inks.ts";
import { setCaption } from "./caption-flow.ts";
import { type CellPieces, fitColumns } from "./column-widths.ts";
import { type FlowBox, staysWithBefore, withFirst, withLast } from "./flow-box.ts";
import { rounding, topAfter } from "./grid.ts";
import { piecesToFit } from "./lines.ts";
import type { PageItem, Tag } from "./pages.ts";
import { anchored, type Column, type FlowContext, formatOf, setDocumentParagraph } from "./paragraph-flow.ts";
import { shift } from "./shift.ts";
import { spansOf } from "./spans.ts";

/** Between the columns' texts. */
const gutter = 14;
/** A column asked for narrower than this cannot be read; one that is fitted to short texts can. */
const narrowest = 28;

export function setTable(table: Table, column: Column, parent: Tag, context: FlowContext): readonly FlowBox[] {
  const tag: Tag = { role: "Table", parent };
  const shares = table.rules === "rows" ? fittedShares(table, column.width, context) : table.columns;
  const columns = columnsOf(shares, column, context.document.direction);
  if (columnsOf(table.columns, column, "ltr").some(({ width }) => width < narrowest)) context.onTooWide(columns.length);
  const caption = setCaption(table.caption, undefined, column, tag, context);
  const rule = { x: column.x, width: column.width, thickness: 0.5, colour: hairlineColour };
  const head = table.head && headOf(table.head, columns, tag, context);
  const room =
    context.pageHeight - (head === undefined ? 0 : head.height + head.spaceAfter + context.document.page.grid);
  const rows = table.rows.flatMap((row, index) => {
    const tags = cellTags(row.cells, { role: "TR", parent: tag }, row.rowHeader === true);
    const boxes = setRow(row.cells, columns, tags, room, context);
    const ruled = table.rules === "rows" && (index > 0 || head !== undefined);
    const finished = boxes.map(
      (box, slice): FlowBox => ({
        ...box,
        ...(ruled && slice === 0 ? { ruleAbove: rule } : {}),
        ...(head === undefined ? {} : { repeatedHead: head }),
        breakBefore: index === 0 && head !== undefined && slice === 0 ? "never" : "free",
      }),
    );
    return anchored(finished, row.anchor, column, context);
  });
  const all = head === undefined ? rows : [head, ...rows];
  const aired = table.rules === "rows" ? withAir(all, context.document.styles.tableCell.leading / 2) : all;
  return caption.length === 0 ? aired : [...caption, ...withFirst(aired, underCaption)];
}

/** Rules need air above and below, whatever the styles say. */
function withAir(boxes: readonly FlowBox[], air: number): readonly FlowBox[] {
  const opened = boxes.map((box) => ({ ...box, spaceBefore: Math.max(box.spaceBefore, air) }));
  return withLast(opened, (box) => ({ ...box, spaceAfter: Math.max(box.spaceAfter, air) }));
}

const underCaption = (box: FlowBox): FlowBox => ({ ...staysWithBefore(box), spaceBefore: 0 });

/** The shares asked for, moved towards the fewest lines. */
function fittedShares(table: Table, width: number, context: FlowContext): readonly number[] {
  const total = table.columns.reduce((sum, share) => sum + share, 0) || 1;
  const given = table.columns.map((share) => (width * share) / total);
  const rows = [...(table.head === undefined ? [] : [table.head]), ...table.rows.map(({ cells }) => cells)];
  const texts = rows.map((cells) => cells.map((cell) => piecesOfCell(cell, context)));
  const own = given.map((full) => Math.max(full - gutter, 1));
  return fitColumns(own, texts).map((fitted) => fitted + gutter);
}

/** A paragraph's end is a line's end: what follows it stands too far away to join. */
function piecesOfCell(cell: TableCell, { document, measuring, tools }: FlowContext): CellPieces {
  return cell.flatMap(({ content, style }) => {
    const spans = spansOf(content, formatOf(document.styles[style], undefined, document), measuring);
    const pieces = piecesToFit(spans, document.direction, tools);
    return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, space: 10_000 } : piece));
  });
}

function columnsOf(shares: readonly number[], { x, width }: Column, direction: Direction): readonly Column[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let left = 0;
  return shares.map((share, index) => {
    const full = (width * share) / (total || 1);
    const own = full - (index === shares.length - 1 ? 0 : gutter);
    const at = direction === "rtl" ? width - left - own : left;
    left += full;
    return { x: x + at, width: Math.max(own, 1) };
  });
}

function headOf(
  cells: readonly TableCell[],
  columns: readonly Column[],
  table: Tag,
  context: FlowContext,
): FlowBox | undefined {
  const row: Tag = { role: "TR", parent: table };
  const tags = cells.map((): Tag => ({ role: "TH", parent: row, scope: "Column" }));
  return setRow(cells, columns, tags, Number.POSITIVE_INFINITY, context)[0];
}

function cellTags(cells: readonly TableCell[], row: Tag, rowHeader: boolean): readonly Tag[] {
  return cells.map(
    (_, index): Tag =>
      rowHeader && index === 0 ? { role: "TH", parent: row, scope: "Row" } : { role: "TD", parent: row },
  );
}

type Stacked = { readonly box: FlowBox; readonly top: number };
type Slice = readonly (readonly Stacked[])[];

/** The row as one box, or as several where it is taller than the room. */
function setRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  tags: readonly Tag[],
  room: number,
  context: FlowContext,
): readonly FlowBox[] {
  const { grid } = context.document.page;
  const stacks = cells.map((cell, index) => {
    const column = columns[index];
    const tag = tags[index];
    return column === undefined || tag === undefined ? [] : stackCell(cell, column, tag, grid, context);
  });
  const structure = tags.map((tag): PageItem => ({ type: "structure", tag }));
  return slicesOf(stacks, room).map((slice, index) => rowBox(slice, index === 0 ? structure : [], grid));
}

function stackCell(cell: TableCell, column: Column, tag: Tag, grid: number, context: FlowContext): readonly Stacked[] {
  const boxes = cell.flatMap((paragraph) => setDocumentParagraph(paragraph, column, tag, context));
  const stacked: Stacked[] = [];
  for (const box of boxes) {
    const last = stacked.at(-1);
    const gap = (last?.box.spaceAfter ?? 0) + (last === undefined ? 0 : box.spaceBefore);
    const bottom = last === undefined ? 0 : last.top + last.box.height;
    stacked.push({ box, top: topAfter(bottom, gap, box.onGrid ? grid : 0) });
  }
  return stacked;
}

/** Each cell gives a slice as many lines as the room holds. */
function slicesOf(stacks: Slice, room: number): readonly Slice[] {
  const slices: Slice[] = [];
  let rest = stacks;
  do {
    const counts = rest.map((stack) => fitting(stack, room));
    slices.push(rest.map((stack, index) => stack.slice(0, counts[index])));
    rest = rest.map((stack, index) => raised(stack.slice(counts[index])));
  } while (rest.some((stack) => stack.length > 0));
  return slices;
}

/** At least one line, so that what fits nowhere still appears. */
function fitting(stack: readonly Stacked[], room: number): number {
  const count = stack.findIndex(({ box, top }) => top + box.height > room + rounding);
  return count === -1 ? stack.length : Math.max(count, 1);
}

function raised(stack: readonly Stacked[]): readonly Stacked[] {
  const by = stack[0]?.top ?? 0;
  return stack.map(({ box, top }) => ({ box, top: top - by }));
}

function rowBox(cells: Slice, structure: readonly PageItem[], grid: number): FlowBox {
  const all = cells.flat();
  const first = cells.flatMap((stack) => stack.slice(0, 1));
  const last = cells.flatMap((stack) => stack.slice(-1));
  return {
    height: Math.max(0, ...all.map(({ box, top }) => top + box.height)),
    spaceBefore: Math.max(0, ...first.map(({ box }) => box.spaceBefore)),
    spaceAfter: Math.max(0, ...last.map(({ box }) => box.spaceAfter)),
    onGrid: grid > 0 && all.every(({ box }) => box.onGrid),
    breakBefore: "free",
    items: () => [...structure, ...all.flatMap(({ box, top }) => box.items().map((item) => shift(item, 0, top)))],
    anchors: all.flatMap(({ box }) => box.anchors),
    bars: [],
  };
}
