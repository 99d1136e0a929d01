/**
 * The default named styles: serif for reading, sans for finding, five sizes (18, 13, 10.5, 9.5, 8.5), and lines
 * of 14 points with half-lines between paragraphs. A template overrides them field by field.
 */

import type { StyleSheet, TextStyle } from "../model/page-setup.ts";
import type { StyleName } from "../model/style-names.ts";
import { styleNames } from "../model/style-names.ts";
import type { Template } from "../model/template.ts";

const reading: TextStyle = {
  family: "serif",
  size: 10.5,
  leading: 14,
  bold: false,
  italic: false,
  ink: "ink",
  alignment: "start",
  spaceBefore: 0,
  spaceAfter: 7,
  firstLineIndent: 0,
  letterSpacing: 0,
  capitals: false,
  keepWithNext: false,
};
const finding: TextStyle = { ...reading, family: "sans", size: 9.5, spaceAfter: 0 };
const heading: TextStyle = { ...finding, bold: true, keepWithNext: true };

const defaultStyles: Readonly<Record<StyleName, TextStyle>> = {
  title: { ...reading, size: 18, leading: 21, bold: true, spaceAfter: 7, keepWithNext: true },
  subtitle: {
    ...finding,
    ink: "quiet",
    spaceAfter: 14,
    keepWithNext: true,
    ruleBelow: { width: 0.5, ink: "quiet" },
  },
  heading1: { ...heading, size: 13, leading: 14, spaceBefore: 14, spaceAfter: 7 },
  heading2: { ...heading, size: 10.5, spaceBefore: 14 },
  heading3: { ...heading, spaceBefore: 7 },
  body: { ...reading, alignment: "justify" },
  lead: { ...reading, size: 13, leading: 17.5 },
  quote: { ...reading, spaceBefore: 7, spaceAfter: 0, ruleStart: { width: 2, ink: "accent" } },
  attribution: { ...finding, ink: "quiet", spaceAfter: 0, ruleStart: { width: 2, ink: "accent" } },
  original: {
    ...reading,
    size: 8.5,
    leading: 12,
    spaceBefore: 2,
    spaceAfter: 0,
    ruleStart: { width: 2, ink: "accent" },
  },
  label: { ...finding, ink: "quiet", size: 8.5, keepWithNext: true },
  metadata: { ...finding },
  tableHead: { ...finding, bold: true, size: 8.5, ink: "quiet" },
  tableCell: { ...finding, spaceBefore: 3.5, spaceAfter: 3.5 },
  caption: { ...finding, spaceBefore: 3.5, spaceAfter: 7 },
  source: { ...finding, size: 8.5, leading: 12, spaceAfter: 3 },
  note: { ...reading, size: 8.5, leading: 11.5, spaceAfter: 1 },
  marking: { ...finding, bold: true, size: 8.5, alignment: "centre", letterSpacing: 1, capitals: true },
  furniture: { ...finding, size: 8.5, ink: "quiet" },
};

/** The styles that the template's pages are set in; a rule without width is none. */
export function styleSheet({ accent, styles }: Pick<Template, "accent" | "styles">): StyleSheet {
  const merged = styleNames.map((name) => [name, mergedStyle(defaultStyles[name], styles[name])] as const);
  return { ...(Object.fromEntries(merged) as Record<StyleName, TextStyle>), accent };
}

/** By a rule without width, a template takes away one that the program's own style has. */
function mergedStyle(usual: TextStyle, own: Template["styles"][StyleName]): TextStyle {
  const { ruleAbove, ruleBelow, ruleStart, ...style } = { ...usual, ...own } as TextStyle;
  return {
    ...style,
    ...(ruleAbove?.width && { ruleAbove }),
    ...(ruleBelow?.width && { ruleBelow }),
    ...(ruleStart?.width && { ruleStart }),
  };
}
