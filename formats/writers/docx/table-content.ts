/** Tables: columns of fixed width, a head that repeats, rows that do not split, and each row under its point's control. */
import type { Paragraph, Table, TableCell, TableRow } from "#core/model/document.ts";
import { controlled } from "./content-control.ts";
import { element, valued, type Xml } from "./element.ts";
import { textWidth } from "./measures.ts";
import { anchorBookmark, paragraph } from "./paragraph.ts";
import type { PartContext } from "./part-context.ts";
import { furtherStyles } from "./word-styles.ts";

export function tableContent(table: Table, context: PartContext): Xml {
  const widths = columnWidths(table.columns, textWidth(context.document.page));
  const head = table.head === undefined ? [] : [tableRow({ cells: table.head }, widths, "head", context)];
  const rows = table.rows.flatMap((row) => controlled(row.anchor, [tableRow(row, widths, "body", context)], context));
  return element(
    "w:tbl",
    {},
    tableProperties(table, widths, context),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    ...head,
    ...rows,
  );
}

/** Whole twips that add up to the whole width. */
function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const edges = shares.map((_, at) =>
    Math.round(width * shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0)),
  );
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

const tableProperties = ({ rules, head, rows }: Table, widths: readonly number[], { document }: PartContext): Xml =>
  element(
    "w:tblPr",
    {},
    valued("w:tblStyle", rules === "rows" ? furtherStyles.tableRows.id : furtherStyles.tableGrid.id),
    document.direction === "rtl" ? element("w:bidiVisual") : undefined,
    element("w:tblW", { "w:w": widths.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", {
      "w:val": "0000",
      "w:firstRow": head === undefined ? 0 : 1,
      "w:firstColumn": rows.some((row) => row.rowHeader) ? 1 : 0,
    }),
  );

const tableRow = (
  { cells, anchor }: TableRow,
  widths: readonly number[],
  part: "head" | "body",
  context: PartContext,
): Xml =>
  element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit"), part === "head" ? element("w:tblHeader") : undefined),
    ...widths.flatMap((width, at) => {
      const bookmark = at === 0 ? anchorBookmark(anchor, context) : undefined;
      return tableCell(cells[at] ?? [], width, part, bookmark, context);
    }),
  );

/**
 * A head stays with the row that follows. A cell without a paragraph would make a file that Word cannot open, and so might
 * one that ends with a control: a control within a cell is the whole cell's.
 */
function tableCell(
  paragraphs: TableCell,
  width: number,
  part: "head" | "body",
  bookmark: string | undefined,
  context: PartContext,
): readonly Xml[] {
  const empty: Paragraph = { type: "paragraph", style: part === "head" ? "tableHead" : "tableCell", content: [] };
  const properties = part === "head" ? { keepNext: true } : {};
  const content = (paragraphs.length === 0 ? [empty] : paragraphs).map((inner, at) => {
    const own = anchorBookmark(inner.anchor, context) ?? (at === 0 ? bookmark : undefined);
    return paragraph({ ...inner, properties, bookmark: own }, context);
  });
  const widths = element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" }));
  const anchor = paragraphs.find((inner) => inner.anchor !== undefined)?.anchor;
  return controlled(anchor, [element("w:tc", {}, widths, ...content)], context);
}
