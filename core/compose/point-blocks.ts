/** Points of a section, laid out as its template says. */
import { missingCase } from "../missing-case.ts";
import type { Block, List, Paragraph, Table } from "../model/document.ts";
import type { StyleName } from "../model/style-names.ts";
import type { SectionContent } from "../model/template.ts";
import type { PointFields } from "./fields.ts";
import type { Layout } from "./inlines.ts";
import { pointOnOneLine, run } from "./inlines.ts";
import type { Column } from "./point-columns.ts";
import { columnHeading, columnInlines } from "./point-columns.ts";
import type { AnchorOf } from "./quotation-blocks.ts";
import { quotationBlocks } from "./quotation-blocks.ts";

/** How points stand, as a template says it. */
export type PointsShape = Pick<Extract<SectionContent, { type: "points" }>, "layout" | "columns" | "caption">;

const usualColumns: readonly Column[] = [
  { field: "text", heading: {}, share: 46 },
  { field: "owner", heading: {}, share: 20 },
  { field: "due", heading: {}, share: 19 },
  { field: "status", heading: {}, share: 15 },
];

/** Nothing for no points. */
export function pointBlocks(
  points: readonly PointFields[],
  { layout: shape, columns }: PointsShape,
  layout: Layout,
  anchorOf: AnchorOf,
): readonly Block[] {
  if (points.length === 0) return [];
  switch (shape) {
    case "numbered":
    case "bulleted":
      return [pointList(points, shape === "numbered", layout, anchorOf)];
    case "paragraphs":
      return points.map((point) => pointParagraph(point, "body", layout, anchorOf));
    case "quotations":
      return quotationBlocks(points, columns ?? [], layout, anchorOf);
    case "table":
      return [tableOrList(points, columns ?? usualColumns, layout, anchorOf)];
    default:
      return missingCase(shape);
  }
}

export const pointList = (
  points: readonly PointFields[],
  ordered: boolean,
  layout: Layout,
  anchorOf: AnchorOf,
): List => ({
  type: "list",
  ordered,
  items: points.map((point) => ({
    blocks: [{ type: "paragraph", style: "body", content: pointOnOneLine(point, layout) }],
    ...anchorOf(point),
  })),
});

export const pointParagraph = (
  point: PointFields,
  style: StyleName,
  layout: Layout,
  anchorOf: AnchorOf,
): Paragraph => ({ type: "paragraph", style, content: pointOnOneLine(point, layout), ...anchorOf(point) });

/** Whether so many points make a table: where nothing is left but their text, they are a list. */
export const makesTable = (points: readonly PointFields[], shape: PointsShape, layout: Layout): boolean =>
  shape.layout === "table" && points.length > 0 && !isBare(points, shape.columns ?? usualColumns, layout);

const isBare = (points: readonly PointFields[], asked: readonly Column[], layout: Layout): boolean =>
  asked.length > 1 && shownColumns(points, asked, layout).every(({ field }) => field === "text");

const tableOrList = (
  points: readonly PointFields[],
  asked: readonly Column[],
  layout: Layout,
  anchorOf: AnchorOf,
): Table | List =>
  isBare(points, asked, layout)
    ? pointList(points, true, layout, anchorOf)
    : pointTable(points, shownColumns(points, asked, layout), layout, anchorOf);

const shownColumns = (points: readonly PointFields[], asked: readonly Column[], layout: Layout): readonly Column[] =>
  asked.filter((column) => column.field === "text" || points.some((point) => says(point, column, layout)));

function pointTable(
  points: readonly PointFields[],
  columns: readonly Column[],
  layout: Layout,
  anchorOf: AnchorOf,
): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    type: "table",
    rules: "rows",
    columns: columns.map(({ share }) => share / whole),
    head: columns.map((column) => [
      { type: "paragraph", style: "tableHead", content: [run(columnHeading(column, layout))] },
    ]),
    rows: points.map((point) => ({
      cells: columns.map((column) => [cellParagraph(point, column, layout)]),
      ...anchorOf(point),
    })),
  };
}

/** A column of nothing but dashes tells a reader nothing, and takes the room of those that do. */
const says = (point: PointFields, { field }: Column, layout: Layout): boolean =>
  columnInlines(point, field, layout).length > 0;

function cellParagraph(point: PointFields, { field }: Column, layout: Layout): Paragraph {
  const content = columnInlines(point, field, layout);
  return {
    type: "paragraph",
    style: "tableCell",
    content: content.length === 0 ? [run(layout.strings.unknown)] : content,
  };
}
