/** Documents as expressions, for tests: `documentOf([heading("Goals"), paragraph("body", "We will build it")])`. */
import type { Anchor, Block, Document, Heading, Inline, Note, Paragraph } from "#core/model/document.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";
import { type StyleName, styleNames } from "#core/model/style-names.ts";

/** Words stand for a run of them. */
export type Words = string | readonly Inline[];

const inlines = (words: Words): readonly Inline[] =>
  typeof words === "string" ? [{ type: "text", text: words }] : words;

export const point = (id: string): Anchor => ({ of: "point", id });

const anchored = (anchor: Anchor | undefined): { readonly anchor?: Anchor } => (anchor === undefined ? {} : { anchor });

export const paragraph = (style: StyleName, words: Words, anchor?: Anchor): Paragraph => ({
  type: "paragraph",
  style,
  content: inlines(words),
  ...anchored(anchor),
});

export const heading = (words: Words, level: 1 | 2 | 3 = 1, anchor?: Anchor): Heading => ({
  type: "heading",
  level,
  content: inlines(words),
  ...anchored(anchor),
});

export const numbered = (number: string, given: Heading): Heading => ({ ...given, number });

export const note = (label: string, words: Words, anchor?: Anchor): Note => ({
  type: "note",
  id: `note-${label}`,
  label,
  content: inlines(words),
  ...anchored(anchor),
});

const plain: TextStyle = {
  family: "serif",
  size: 10,
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
const rule = { width: 2, ink: "accent" } as const;
const differences: Partial<Readonly<Record<StyleName, Partial<TextStyle>>>> = {
  title: { size: 22, leading: 28, bold: true, keepWithNext: true, ruleBelow: { width: 0.5, ink: "quiet" } },
  heading1: { family: "sans", size: 13, bold: true, spaceBefore: 14, keepWithNext: true },
  body: { alignment: "justify", firstLineIndent: 10 },
  quote: { ruleStart: rule },
  original: { italic: true, ruleAbove: rule },
  marking: { family: "sans", size: 8.5, alignment: "centre", capitals: true, letterSpacing: 1 },
  furniture: { family: "sans", ink: "quiet", alignment: "end" },
};

/** Of the tests' own, so that they do not change with the program's looks; every kind of setting occurs. */
const styles: StyleSheet = {
  ...(Object.fromEntries(styleNames.map((name) => [name, { ...plain, ...differences[name] }])) as Record<
    StyleName,
    TextStyle
  >),
  accent: "#0B5A6B",
};

export const documentOf = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  language: "en",
  direction: "ltr",
  properties: { title: "A note", date: "2025-11-12" },
  page: { size: "A4", margins: { top: 20, right: 22, bottom: 22, left: 30 }, grid: 14 },
  styles,
  header: { first: {}, rest: {} },
  footer: { first: {}, rest: {} },
  blocks,
  ...more,
});
