/** Blocks as Word's paragraphs, tables and content controls. */
import type { XmlComponent } from "docx";
import { missingCase } from "#core/missing-case.ts";
import type {
  Block,
  Heading,
  Inline,
  List,
  ListItem,
  Note,
  Paragraph,
  Quotation,
  Table,
  TableCell,
  TableRow,
} from "#core/model/document.ts";
import type { StyleName } from "#core/model/page-setup.ts";
import { bookmarked } from "./bookmark.ts";
import { controlled } from "./content-control.ts";
import { element, valued } from "./element.ts";
import { inlineContent, type Manner, runsRightToLeft } from "./inline-content.ts";
import { textWidth } from "./measures.ts";
import { numberings } from "./numbering-part.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { picture } from "./picture.ts";
import { furtherStyles, wordStyles } from "./word-styles.ts";

/** What a paragraph carries for the block that it is part of. */
type Opening = {
  readonly bookmark?: string | undefined;
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
};

export function blockContent(blocks: readonly Block[], context: PartContext): readonly XmlComponent[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1]?.type;
    const content = oneBlock(block, { pageBreakBefore: before === "pageBreak" }, context);
    return block.type === "table" && (before === "table" || before === "pageBreak")
      ? [gap(before === "pageBreak", context), ...content]
      : content;
  });
}

/** Two tables in a row would be one, and a table cannot begin a page by itself. */
export const gap = (pageBreakBefore: boolean, context: PartContext): XmlComponent =>
  paragraph([], { style: furtherStyles.gap.id, pageBreakBefore }, "body", {}, context);

function oneBlock(block: Block, opening: Opening, context: PartContext): readonly XmlComponent[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return words(block, opening, context);
    case "list":
      return list(block, opening, context);
    case "quotation":
      return quotation(block, opening, context);
    case "table":
      return [table(block, context)];
    case "image":
      return picture(block, opening.pageBreakBefore === true, context);
    case "note":
      return note(block, opening, context);
    case "pageBreak":
      return [];
    default:
      return missingCase(block);
  }
}

const headingStyles = { 1: "heading1", 2: "heading2", 3: "heading3" } as const;

function words(block: Heading | Paragraph, opening: Opening, context: PartContext): readonly XmlComponent[] {
  const style = block.type === "heading" ? headingStyles[block.level] : block.style;
  const bookmark = anchorBookmark(block, context) ?? opening.bookmark;
  const component = styledParagraph(block.content, style, {}, { ...opening, bookmark }, context);
  return controlled(block.anchor, [component], context);
}

const anchorBookmark = ({ anchor }: Pick<Heading, "anchor">, context: PartContext): string | undefined =>
  anchor === undefined ? undefined : context.targets.bookmark(anchor);

const styledParagraph = (
  content: readonly Inline[],
  style: StyleName,
  properties: ParagraphProperties,
  opening: Opening,
  context: PartContext,
): XmlComponent => paragraph(content, { style: wordStyles[style].id, ...properties }, style, opening, context);

function paragraph(
  content: readonly Inline[],
  properties: ParagraphProperties,
  look: StyleName,
  opening: Opening,
  context: PartContext,
  before: readonly XmlComponent[] = [],
): XmlComponent {
  const manner: Manner = { paragraph: context.document.styles[look] };
  const runs = [...before, ...inlineContent(content, manner, context)];
  return element(
    "w:p",
    {},
    paragraphProperties({
      ...properties,
      keepNext: opening.keepNext ?? false,
      pageBreakBefore: opening.pageBreakBefore ?? properties.pageBreakBefore ?? false,
      rightToLeft: runsRightToLeft(content, context.document.direction),
    }),
    ...bookmarked(opening.bookmark, runs, context),
  );
}

function list({ ordered, items }: List, opening: Opening, context: PartContext): readonly XmlComponent[] {
  const instance = context.lists.add(ordered);
  return items.flatMap((item, at) => {
    const bookmark = anchorBookmark(item, context);
    const first = at === 0 ? { ...opening, bookmark } : { bookmark };
    return controlled(item.anchor, listItem(item, ordered, instance, first, context), context);
  });
}

const listItem = (
  { blocks }: ListItem,
  ordered: boolean,
  instance: number,
  opening: Opening,
  context: PartContext,
): readonly XmlComponent[] =>
  blocks.map(({ style, content }, at) => {
    const properties = at === 0 ? itemStart(style, ordered, instance) : itemRest(style);
    return styledParagraph(content, style, properties, at === 0 ? opening : {}, context);
  });

function itemStart(style: StyleName, ordered: boolean, numbering: number): ParagraphProperties {
  const ofList = ordered ? furtherStyles.listNumber.id : furtherStyles.listBullet.id;
  return style === "body" ? { style: ofList, numbering } : { numbering };
}

const itemRest = (style: StyleName): ParagraphProperties =>
  style === "body" ? { style: furtherStyles.listContinue.id } : { indent: { left: numberings.indent.left } };

function quotation(block: Quotation, opening: Opening, context: PartContext): readonly XmlComponent[] {
  const first = { ...opening, bookmark: anchorBookmark(block, context) };
  const paragraphs = block.blocks.flatMap((inner, at) => {
    const opening = { ...(at === 0 ? first : {}), keepNext: at < block.blocks.length - 1 };
    return words(inner, opening, context);
  });
  return paragraphs.length === 0 ? [] : controlled(block.anchor, paragraphs, context);
}

/** The label leads back to the first reference. */
function note(block: Note, opening: Opening, context: PartContext): readonly XmlComponent[] {
  const target = context.targets.note(block.id);
  const manner = { paragraph: context.document.styles.note, style: furtherStyles.noteLabel.id };
  const label = inlineContent([{ type: "text", text: block.label }], manner, context);
  const back = target?.referenceBookmark;
  const before = [
    ...(back === undefined ? label : [element("w:hyperlink", { "w:anchor": back, "w:history": 1 }, ...label)]),
    element("w:r", {}, element("w:tab")),
  ];
  const start = { ...opening, bookmark: target?.bookmark };
  const component = paragraph(block.content, { style: wordStyles.note.id }, "note", start, context, before);
  return controlled(block.anchor, [component], context);
}

function table(block: Table, context: PartContext): XmlComponent {
  const widths = columnWidths(block.columns, textWidth(context.document.page));
  const head = block.head === undefined ? [] : [row({ cells: block.head }, widths, "head", context)];
  const rows = block.rows.flatMap((each) => controlled(each.anchor, [row(each, widths, "body", context)], context));
  return element(
    "w:tbl",
    {},
    tableProperties(block, widths, context),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    ...head,
    ...rows,
  );
}

/** Whole twips that add up to the whole width. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const edges = shares.map((_, at) =>
    Math.round(width * shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0)),
  );
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

function tableProperties({ rules, head, rows }: Table, widths: readonly number[], { document }: PartContext) {
  return element(
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
}

const row = (
  { cells, anchor }: TableRow,
  widths: readonly number[],
  part: "head" | "body",
  context: PartContext,
): XmlComponent => {
  const bookmark = anchor === undefined ? undefined : context.targets.bookmark(anchor);
  return element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit"), part === "head" ? element("w:tblHeader") : undefined),
    ...widths.map((width, at) => cell(cells[at] ?? [], width, part, at === 0 ? { bookmark } : {}, context)),
  );
};

/** A cell without a paragraph would make the file one that Word cannot open. */
function cell(
  paragraphs: TableCell,
  width: number,
  part: "head" | "body",
  opening: Opening,
  context: PartContext,
): XmlComponent {
  const style = part === "head" ? "tableHead" : "tableCell";
  const content = paragraphs.flatMap((inner, at) => words(inner, at === 0 ? opening : {}, context));
  return element(
    "w:tc",
    {},
    element("w:tcPr", {}, element("w:tcW", { "w:w": width, "w:type": "dxa" })),
    ...(content.length === 0 ? [styledParagraph([], style, {}, opening, context)] : content),
  );
}
