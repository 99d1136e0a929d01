/** Lists: an instance of the numbering each, and a control an item. */

import type { List, ListItem } from "#core/model/document.ts";
import type { StyleName } from "#core/model/style-names.ts";
import { controlled } from "./content-control.ts";
import type { Xml } from "./element.ts";
import type { LabelIndent } from "./numbering-part.ts";
import { anchorBookmark, words } from "./paragraph.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { furtherStyles } from "./word-styles.ts";

/** The properties given are those of the first paragraph. */
export function listContent(list: List, properties: ParagraphProperties, context: PartContext): readonly Xml[] {
  const { ordered, items } = list;
  const { id: numbering, indent } = context.lists.of(list);
  return items.flatMap((item, at) => {
    const start = { ...(at === 0 ? properties : {}), numbering };
    return controlled(item.anchor, listItem(item, ordered, start, indent, context), context);
  });
}

const listItem = (
  { blocks, anchor }: ListItem,
  ordered: boolean,
  start: ParagraphProperties,
  indent: LabelIndent,
  context: PartContext,
): readonly Xml[] =>
  blocks.flatMap((block, at) =>
    at === 0
      ? words(block, { ...start, ...itemStyle(block.style, ordered) }, anchorBookmark(anchor, context), context)
      : words(block, continuation(block.style, indent), undefined, context),
  );

const itemStyle = (style: StyleName, ordered: boolean): ParagraphProperties =>
  style === "body" ? { style: ordered ? furtherStyles.listNumber.id : furtherStyles.listBullet.id } : {};

const continuation = (style: StyleName, { left }: LabelIndent): ParagraphProperties => ({
  ...(style === "body" ? { style: furtherStyles.listContinue.id } : {}),
  indent: { left },
});
