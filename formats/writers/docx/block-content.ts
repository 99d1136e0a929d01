/** Blocks as Word's paragraphs, tables and content controls. */
import type { XmlComponent } from "docx";
import { missingCase } from "#core/missing-case.ts";
import type { Block, Note, Quotation } from "#core/model/document.ts";
import { controlled } from "./content-control.ts";
import { element } from "./element.ts";
import { inlineContent } from "./inline-content.ts";
import { listContent } from "./list-content.ts";
import { anchorBookmark, paragraph, words } from "./paragraph.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { picture } from "./picture.ts";
import { tableContent } from "./table-content.ts";
import { furtherStyles } from "./word-styles.ts";

export const blockContent = (blocks: readonly Block[], context: PartContext): readonly XmlComponent[] =>
  blocks.flatMap((block, at) => {
    const before = blocks[at - 1]?.type;
    const opening = before === "pageBreak" ? { pageBreakBefore: true } : {};
    if (block.type === "quotation") return quotation(block, opening, at % 2 === 1, context);
    const content = oneBlock(block, opening, context);
    return block.type === "table" && (before === "table" || before === "pageBreak")
      ? [gap(opening, context), ...content]
      : content;
  });

/** Two tables in a row would be one, and a table cannot begin a page by itself. */
export const gap = (opening: ParagraphProperties, context: PartContext): XmlComponent =>
  paragraph({ content: [], style: "body", properties: { style: furtherStyles.gap.id, ...opening } }, context);

/** `opening` is what the block's first paragraph carries for it. */
function oneBlock(
  block: Exclude<Block, Quotation>,
  opening: ParagraphProperties,
  context: PartContext,
): readonly XmlComponent[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return words(block, opening, undefined, context);
    case "list":
      return listContent(block, opening, context);
    case "table":
      return [tableContent(block, context)];
    case "image":
      return picture(block, opening, context);
    case "note":
      return note(block, opening, context);
    case "pageBreak":
      return [];
    default:
      return missingCase(block);
  }
}

/**
 * Word draws the rules of neighbours through the space between them, unless their indents differ: every other quotation
 * is indented by a twentieth of a point at its far edge, so that its rule ends before the next one's begins.
 */
function quotation(
  { blocks, anchor }: Quotation,
  opening: ParagraphProperties,
  apart: boolean,
  context: PartContext,
): readonly XmlComponent[] {
  const bookmark = anchorBookmark(anchor, context);
  const paragraphs = blocks.flatMap((block, at) => {
    const properties = {
      ...(at === 0 ? opening : {}),
      ...(apart ? { indent: { right: 1 } } : {}),
      keepNext: at < blocks.length - 1,
    };
    return words(block, properties, at === 0 ? bookmark : undefined, context);
  });
  return paragraphs.length === 0 ? [] : controlled(anchor, paragraphs, context);
}

/** The label leads back to the first reference. */
function note(block: Note, properties: ParagraphProperties, context: PartContext): readonly XmlComponent[] {
  const target = context.targets.note(block.id);
  const manner = { paragraph: context.document.styles.note, style: furtherStyles.noteLabel.id };
  const label = inlineContent([{ type: "text", text: block.label }], manner, context);
  const back = target?.referenceBookmark;
  const before = [
    ...(back === undefined ? label : [element("w:hyperlink", { "w:anchor": back, "w:history": 1 }, ...label)]),
    element("w:r", {}, element("w:tab")),
  ];
  const parts = { content: block.content, style: "note", properties, bookmark: target?.bookmark, before } as const;
  return controlled(block.anchor, [paragraph(parts, context)], context);
}
