/** Captions as boxes, each under the table or picture that it names. */
import type { Caption } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { captionLabelText } from "../caption-label.ts";
import type { FlowBox } from "./flow-box.ts";
import type { Tag } from "./pages.ts";
import { type Column, type FlowContext, setParagraph } from "./paragraph-flow.ts";

/** No page ends within it. */
export function setCaption(
  caption: Caption | undefined,
  alignment: TextStyle["alignment"] | undefined,
  column: Column,
  parent: Tag,
  context: FlowContext,
): readonly FlowBox[] {
  if (caption === undefined) return [];
  const own = context.document.styles.caption;
  const style = { ...own, alignment: alignment ?? own.alignment, keepWithNext: true };
  const content = [{ type: "text", text: captionLabelText(caption) } as const, ...caption.content];
  return setParagraph({ content, style, column, tag: { role: "Caption", parent } }, context);
}
