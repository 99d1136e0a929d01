/** A document's blocks as one row of boxes, ready to fill pages. */

import { missingCase } from "#core/missing-case.ts";
import type { Block, Direction, Heading, Image } from "#core/model/document.ts";
import { plainInlines } from "#core/model/document.ts";
import { setCaption } from "./caption-flow.ts";
import { drawable, withoutForbidden } from "./characters.ts";
import { type FlowBox, staysWithBefore, withFirst, withItems } from "./flow-box.ts";
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
        spaceBefore: box.spaceBefore + air,
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
      return setImage(block, column, root, context);
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
  return withFirst(boxes, (box) => withItems(box, (items) => [{ type: "bookmark", level, title, y: 0 }, ...items]));
}

/** A number stays on its words' first line. */
const labelOf = (number: string | undefined): string => (number === undefined ? "" : `${number}\u00A0`);

/** An image keeps its proportions and is made smaller where it would not fit. */
function setImage(image: Image, column: Column, root: Tag, context: FlowContext): readonly FlowBox[] {
  const { document, pageHeight } = context;
  const tag: Tag = { role: "Figure", parent: root, alternative: image.alternative };
  const caption = setCaption(image.caption, image.alignment, column, tag, context);
  const space = document.styles.body.leading / 2;
  const below = caption.length === 0 ? 0 : space + heightOf(caption);
  const scale = Math.min(1, column.width / image.width, (pageHeight - below) / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  const x = column.x + (column.width - width) * shareBefore(image.alignment ?? "start", document.direction);
  const box: FlowBox = {
    height,
    spaceBefore: space,
    spaceAfter: space,
    onGrid: false,
    breakBefore: "free",
    items: () => [{ type: "image", x, y: 0, width, height, image, tag }],
    anchors: [],
    bars: [],
  };
  return [box, ...withFirst(caption, staysWithBefore)];
}

/** How much of the free width stands to the left. */
function shareBefore(alignment: NonNullable<Image["alignment"]>, direction: Direction): number {
  if (alignment === "centre") return 0.5;
  return (alignment === "end") === (direction === "ltr") ? 1 : 0;
}

const heightOf = (boxes: readonly FlowBox[]): number =>
  boxes.reduce((sum, { height, spaceBefore }) => sum + height + spaceBefore, 0);
