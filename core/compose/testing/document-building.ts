/** Documents as expressions, for tests: `p("body", "Words.", ref(1))`. */
import type { Anchor, Block, Heading, Inline, List, Note, Paragraph, Quotation, Table } from "../../model/document.ts";
import type { PointKind } from "../../model/key-point.ts";
import type { StyleName } from "../../model/style-names.ts";

/** Words as they are, or any other run. */
export type Content = string | Inline;

const runs = (content: readonly Content[]): readonly Inline[] =>
  content.map((one) => (typeof one === "string" ? { type: "text", text: one } : one));

export const foreign = (text: string, language: string): Inline => ({ type: "text", text, language });
export const strong = (...content: readonly Content[]): Inline => ({ type: "strong", content: runs(content) });
export const em = (...content: readonly Content[]): Inline => ({ type: "emphasis", content: runs(content) });
export const ref = (number: number): Inline => ({ type: "noteReference", note: `note-${number}` });
export const link = (address: string): Inline => ({ type: "link", target: { address }, content: runs([address]) });

export const point = (id: string, kind: PointKind = "quote"): Anchor => ({ of: "point", id, kind });
export const section = (id: string): Anchor => ({ of: "section", id });
export const source = (id: string): Anchor => ({ of: "source", id });

export const p = (style: StyleName, ...content: readonly Content[]): Paragraph => ({
  type: "paragraph",
  style,
  content: runs(content),
});

export const h = (id: string, text: string): Heading => ({
  type: "heading",
  level: 1,
  content: runs([text]),
  anchor: section(id),
});

/** The same block with an anchor. */
export const anchored = <Anchored extends Block>(anchor: Anchor, block: Anchored): Anchored => ({ ...block, anchor });

type Item = readonly [anchor: Anchor | undefined, ...content: readonly Content[]];
const list = (ordered: boolean, items: readonly Item[]): List => ({
  type: "list",
  ordered,
  items: items.map(([anchor, ...content]) => ({ blocks: [p("body", ...content)], ...(anchor && { anchor }) })),
});
export const ol = (...items: readonly Item[]): List => list(true, items);
export const ul = (...items: readonly Item[]): List => list(false, items);

export const quotation = (...blocks: readonly Paragraph[]): Quotation => ({ type: "quotation", blocks });

export const note = (number: number, anchor: Anchor, ...content: readonly Content[]): Note => ({
  type: "note",
  id: `note-${number}`,
  label: String(number),
  content: runs(content),
  anchor,
});

type Cells = readonly (readonly Content[])[];
/** A table of points: heads, and rows of cells with the point that each row is, a next step by its id. */
export const pointTable = (
  columns: readonly number[],
  heads: readonly string[],
  ...rows: readonly (readonly [step: string | Anchor, cells: Cells])[]
): Table => ({
  type: "table",
  rules: "rows",
  columns,
  head: heads.map((head) => [p("tableHead", head)]),
  rows: rows.map(([step, cells]) => ({
    cells: cells.map((cell) => [p("tableCell", ...cell)]),
    anchor: typeof step === "string" ? point(step, "nextStep") : step,
  })),
});

/** The masthead's grid of labels and values, two pairs a row. */
export const metadataTable = (...rows: readonly (readonly string[])[]): Table => ({
  type: "table",
  rules: "none",
  columns: [0.18, 0.32, 0.18, 0.32],
  rows: rows.map((row) => ({
    cells: row.map((text, index) => [p(index % 2 === 0 ? "label" : "metadata", ...(text === "" ? [] : [text]))]),
  })),
});
