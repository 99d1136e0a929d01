/** The names of the styles that every document has. */
export const styleNames = [
  "title",
  "subtitle",
  "heading1",
  "heading2",
  "heading3",
  "body",
  "lead",
  "quote",
  "attribution",
  "original",
  "label",
  "metadata",
  "tableHead",
  "tableCell",
  "caption",
  "source",
  "note",
  "marking",
  "furniture",
] as const;
export type StyleName = (typeof styleNames)[number];
