/** A paragraph of words: its style, its direction, and the control and bookmark of its anchor. */
import type { Anchor, Heading, Inline, Paragraph } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import type { StyleName } from "#core/model/style-names.ts";
import { bookmarked } from "./bookmark.ts";
import { controlled } from "./content-control.ts";
import { element, type Xml } from "./element.ts";
import { inlineContent, runsRightToLeft } from "./inline-content.ts";
import { ruleIndent } from "./measures.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { textRun } from "./run.ts";
import { wordStyles } from "./word-styles.ts";

export type ParagraphParts = {
  readonly content: readonly Inline[];
  readonly style: StyleName;
  /** What the style does not say; its `style` goes before that of the sheet. */
  readonly properties?: ParagraphProperties;
  readonly bookmark?: string | undefined;
  /** Stands before the words. */
  readonly before?: readonly Xml[];
};

export function paragraph(parts: ParagraphParts, context: PartContext): Xml {
  const { content, style, properties, bookmark, before = [] } = parts;
  const runs = [...before, ...inlineContent(content, { paragraph: context.document.styles[style] }, context)];
  const { direction, styles } = context.document;
  const rightToLeft = runsRightToLeft(content, direction);
  const turned = rightToLeft !== (direction === "rtl") ? turnedIndent(styles[style]) : {};
  return element(
    "w:p",
    {},
    paragraphProperties({ style: wordStyles[style].id, ...properties, ...turned, rightToLeft }),
    ...bookmarked(bookmark, runs, context),
  );
}

/** Indents turn with the words, but the rule of the style stays where it is. */
function turnedIndent(style: TextStyle): ParagraphProperties {
  const right = ruleIndent(style);
  return right === 0 ? {} : { indent: { left: 0, right } };
}

const headingStyles = { 1: "heading1", 2: "heading2", 3: "heading3" } as const;

/** With its control, where it has an anchor; the bookmark given is that of the block it begins. */
export function words(
  block: Heading | Paragraph,
  properties: ParagraphProperties,
  bookmark: string | undefined,
  context: PartContext,
): readonly Xml[] {
  const style = block.type === "heading" ? headingStyles[block.level] : block.style;
  const own = anchorBookmark(block.anchor, context) ?? bookmark;
  const number = block.type === "heading" ? headingNumber(block, context) : {};
  const parts = { content: block.content, style, bookmark: own, ...number };
  const component = paragraph({ ...parts, properties: { ...properties, ...number.properties } }, context);
  return controlled(block.anchor, [component], context);
}

/** Word numbers every heading of a numbered level but those that say they are of no list. */
function headingNumber(
  { level, number }: Heading,
  context: PartContext,
): Pick<ParagraphParts, "properties" | "before"> {
  const counted = context.headings?.[level - 1] !== undefined;
  if (number === undefined) return counted ? { properties: { numbering: 0 } } : {};
  if (counted) return {};
  const manner = { paragraph: context.document.styles[headingStyles[level]] };
  return { before: [textRun({ type: "text", text: `${number}\u00A0` }, manner, context)] };
}

export const anchorBookmark = (anchor: Anchor | undefined, context: PartContext): string | undefined =>
  anchor === undefined ? undefined : context.targets.bookmark(anchor);
