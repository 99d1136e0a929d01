/** A document's blocks as one row of boxes, ready to fill pages. */

import { missingCase } from "#core/missing-case.ts";
import type { Block, Heading, Image } from "#core/model/document.ts";
import { plainInlines } from "#core/model/document.ts";
import { drawable, withoutForbidden } from "./characters.ts";
import { type FlowBox, withFirst } from "./flow-box.ts";
import { setList, setNote, setQuotation } from "./list-flow.ts";
import type { Tag } from "./pages.ts";
import { type Column, type FlowContext, setDocumentParagraph, setParagraph } from "./paragraph-flow.ts";
import { setTable } from "./table-flow.ts";

type Level = Heading["level"];

export function setBlocks(
  blocks: readonly Block[],
  column: Column,
  root: Tag,
  context: FlowContext,
): readonly FlowBox[] {
  const { document } = context;
  const boxes: FlowBox[] = [];
  let before: FlowBox["breakBefore"] = "free";
  let level = 0;
  let afterQuotation = false;
  for (const block of blocks) {
    if (block.type === "heading") level = Math.min(block.level, level + 1);
    const set = block.type === "pageBreak" ? [] : setBlock(block, level as Level, column, root, context);
    const joined = before;
    const air = afterQuotation && block.type !== "quotation" ? document.styles.body.leading / 2 : 0;
    boxes.push(
      ...withFirst(set, (box) => ({
        ...box,
        breakBefore: joined === "free" ? box.breakBefore : joined,
        spaceBefore: Math.max(box.spaceBefore, air),
      })),
    );
    if (set.length > 0) afterQuotation = block.type === "quotation";
    if (block.type === "pageBreak") before = "always";
    else if (set.length > 0) before = keepsNext(block, context) ? "never" : "free";
  }
  return boxes;
}

function keepsNext(block: Block, { document }: FlowContext): boolean {
  return block.type === "heading" || (block.type === "paragraph" && document.styles[block.style].keepWithNext);
}

/** `level` is the heading's place in the structure, where no level may be skipped (ISO 14289-1, 7.4.2). */
function setBlock(
  block: Exclude<Block, { type: "pageBreak" }>,
  level: Level,
  column: Column,
  root: Tag,
  context: FlowContext,
): readonly FlowBox[] {
  switch (block.type) {
    case "heading":
      return setHeading(block, level, column, root, context);
    case "paragraph":
      return setDocumentParagraph(block, column, root, context);
    case "list":
      return setList(block, column, root, context);
    case "quotation":
      return setQuotation(block, column, root, context);
    case "table":
      return setTable(block, column, root, context);
    case "image":
      return [setImage(block, column, root, context)];
    case "note":
      return setNote(block, column, root, context);
    default:
      return missingCase(block);
  }
}

function setHeading(
  heading: Heading,
  level: Level,
  column: Column,
  root: Tag,
  context: FlowContext,
): readonly FlowBox[] {
  const { number, content, anchor } = heading;
  const style = { ...context.document.styles[`heading${heading.level}`], keepWithNext: true };
  const tag: Tag = { role: `H${level}`, parent: root };
  const boxes = setParagraph({ label: labelOf(number), content, style, column, tag, anchor }, context);
  const title = drawable(withoutForbidden(`${labelOf(number)}${plainInlines(content)}`).text).trim();
  return withFirst(boxes, (box) => ({ ...box, items: [{ type: "bookmark", level, title, y: 0 }, ...box.items] }));
}

/** A number stays on its words' first line. */
const labelOf = (number: string | undefined): string => (number === undefined ? "" : `${number}\u00A0`);

/** An image keeps its proportions and is made smaller where it would not fit. */
function setImage(image: Image, column: Column, root: Tag, { document, pageHeight }: FlowContext): FlowBox {
  const scale = Math.min(1, column.width / image.width, pageHeight / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  const x = document.direction === "rtl" ? column.x + column.width - width : column.x;
  const tag: Tag = { role: "Figure", parent: root, alternative: image.alternative };
  const space = document.styles.body.leading / 2;
  return {
    height,
    spaceBefore: space,
    spaceAfter: space,
    onGrid: false,
    breakBefore: "free",
    items: [{ type: "image", x, y: 0, width, height, image, tag }],
    anchors: [],
    bars: [],
  };
}
