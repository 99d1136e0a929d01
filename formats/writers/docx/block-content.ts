/** Blocks as Word's paragraphs, tables and content controls. */
import { missingCase } from "#core/missing-case.ts";
import type { Anchor, Block, Image, Note, Quotation } from "#core/model/document.ts";
import { captionParagraph } from "./caption.ts";
import { controlled, sectionControl } from "./content-control.ts";
import { element, type Xml } from "./element.ts";
import { inlineContent } from "./inline-content.ts";
import { listContent } from "./list-content.ts";
import { twips } from "./measures.ts";
import { anchorBookmark, paragraph, words } from "./paragraph.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { picture } from "./picture.ts";
import { tabRun } from "./run.ts";
import { alignments } from "./style-look.ts";
import { tableContent } from "./table-content.ts";
import { furtherStyles } from "./word-styles.ts";

/** Each section under its control: it goes from the block with its anchor to the next one's. */
export function sectionContent(blocks: readonly Block[], context: PartContext): readonly Xml[] {
  const sections: { anchor?: Anchor; content: Xml[] }[] = [{ content: [] }];
  for (const [at, block] of blocks.entries()) {
    const anchor = sectionAnchor(block);
    if (anchor !== undefined) sections.push({ anchor, content: [] });
    sections
      .at(-1)
      ?.content.push(...blockContent(block, { before: blocks[at - 1], behind: blocks[at + 1] }, at, context));
  }
  return sections.flatMap(({ anchor, content }) =>
    anchor === undefined ? content : sectionControl(anchor, content, context),
  );
}

const sectionAnchor = (block: Block): Anchor | undefined =>
  "anchor" in block && block.anchor?.of === "section" ? block.anchor : undefined;

type Neighbours = { readonly before: Block | undefined; readonly behind: Block | undefined };

function blockContent(block: Block, neighbours: Neighbours, at: number, context: PartContext): readonly Xml[] {
  const before = neighbours.before?.type;
  const opening = before === "pageBreak" ? { pageBreakBefore: true } : {};
  if (block.type === "quotation") {
    const closing = airBehind(neighbours.behind, context);
    return quotation(block, { opening, closing, apart: at % 2 === 1 }, context);
  }
  const content = oneBlock(block, opening, context);
  return block.type === "table" && block.caption === undefined && (before === "table" || before === "pageBreak")
    ? [gap(opening, context), ...content]
    : content;
}

/** Two tables in a row would be one, and a table cannot begin a page by itself. */
export const gap = (opening: ParagraphProperties, context: PartContext): Xml =>
  paragraph({ content: [], style: "body", properties: { style: furtherStyles.gap.id, ...opening } }, context);

/** `opening` is what the block's first paragraph carries for it. */
function oneBlock(
  block: Exclude<Block, Quotation>,
  opening: ParagraphProperties,
  context: PartContext,
): readonly Xml[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return words(block, opening, undefined, context);
    case "list":
      return listContent(block, opening, context);
    case "table":
      return [
        ...captionParagraph(block.caption, { ...opening, keepNext: true }, context),
        tableContent(block, context),
      ];
    case "image":
      return [picture(block, opening, context), ...captionParagraph(block.caption, besideOf(block), context)];
    case "note":
      return note(block, opening, context);
    case "pageBreak":
      return [];
    default:
      return missingCase(block);
  }
}

/** A caption stands as its picture does. */
const besideOf = ({ alignment }: Image): ParagraphProperties =>
  alignment === undefined ? {} : { alignment: alignments[alignment] };

/** Half a line, as behind a paragraph: a quotation's own lines have no space between them. */
const airBehind = (behind: Block | undefined, { document: { styles } }: PartContext): ParagraphProperties =>
  behind === undefined || behind.type === "quotation" ? {} : { spacing: { after: twips(styles.body.leading / 2) } };

/** What its first paragraph carries for it, and its last; whether its rule has to be kept apart from the one before. */
type QuotationEdges = {
  readonly opening: ParagraphProperties;
  readonly closing: ParagraphProperties;
  readonly apart: boolean;
};

/**
 * Word draws the rules of neighbours through the space between them, unless their indents differ: every other quotation
 * is indented by a twentieth of a point at its far edge, so that its rule ends before the next one's begins.
 */
function quotation(
  { blocks, anchor }: Quotation,
  { opening, closing, apart }: QuotationEdges,
  context: PartContext,
): readonly Xml[] {
  const bookmark = anchorBookmark(anchor, context);
  const paragraphs = blocks.flatMap((block, at) => {
    const properties = {
      ...(at === 0 ? opening : {}),
      ...(at === blocks.length - 1 ? closing : {}),
      ...(apart ? { indent: { right: 1 } } : {}),
      keepNext: at < blocks.length - 1,
    };
    return words(block, properties, at === 0 ? bookmark : undefined, context);
  });
  return paragraphs.length === 0 ? [] : controlled(anchor, paragraphs, context);
}

/** The label leads back to the first reference. */
function note(block: Note, properties: ParagraphProperties, context: PartContext): readonly Xml[] {
  const target = context.targets.note(block.id);
  const manner = { paragraph: context.document.styles.note, style: furtherStyles.noteLabel.id };
  const label = inlineContent([{ type: "text", text: block.label }], manner, context);
  const back = target?.referenceBookmark;
  const before = [
    ...(back === undefined ? label : [element("w:hyperlink", { "w:anchor": back, "w:history": 1 }, ...label)]),
    tabRun(manner, context),
  ];
  const parts = { content: block.content, style: "note", properties, bookmark: target?.bookmark, before } as const;
  return controlled(block.anchor, [paragraph(parts, context)], context);
}
