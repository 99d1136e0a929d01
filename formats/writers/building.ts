/** Documents as expressions, for tests: `documentOf([heading("Goals"), paragraph("body", "We will build it")])`. */
import { styleSheet } from "#core/compose/style-sheet.ts";
import type { Anchor, Block, Document, Heading, Inline, Note, Paragraph } from "#core/model/document.ts";
import type { StyleName } from "#core/model/page-setup.ts";

/** Words stand for a run of them. */
export type Words = string | readonly Inline[];

export const inlines = (words: Words): readonly Inline[] =>
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

export const note = (label: string, words: Words, anchor?: Anchor): Note => ({
  type: "note",
  id: `note-${label}`,
  label,
  content: inlines(words),
  ...anchored(anchor),
});

export const documentOf = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  language: "en",
  direction: "ltr",
  properties: { title: "A note", date: "2025-11-12" },
  page: { size: "A4", margins: { top: 20, right: 22, bottom: 22, left: 30 }, grid: 14 },
  styles: styleSheet({ accent: "#0B5A6B", styles: {} }),
  header: { first: {}, rest: {} },
  footer: { first: {}, rest: {} },
  blocks,
  ...more,
});
