/** A short document with what most have in it: a writer that has written it finds code, fonts and patterns ready. */
import { styleSheet } from "#core/compose/style-sheet.ts";
import type { Document, Inline, Paragraph } from "#core/model/document.ts";

/** In the scripts of the program's users; long enough to be broken into lines. */
const words = "Précis abc АБВ абв «где» – 1234567890, абвгдежзийклмнопрстуфхцчшщъыьэюя. ".repeat(3);
const text: readonly Inline[] = [{ type: "text", text: words }];
const paragraph: Paragraph = { type: "paragraph", style: "body", content: text };
const line = { start: text, marking: text, end: [{ type: "field", field: "pageNumber" }] } as const;

export const firstWords: Document = {
  language: "ru",
  direction: "ltr",
  properties: { title: "Précis", date: "2025-01-01" },
  page: { size: "A4", margins: { top: 20, right: 22, bottom: 22, left: 30 }, grid: 7 },
  styles: styleSheet({ accent: "#0B5A6B", styles: {} }),
  header: { first: line, rest: line },
  footer: { first: line, rest: line },
  blocks: [
    { type: "paragraph", style: "title", content: text },
    { type: "heading", level: 1, content: text },
    { type: "list", ordered: true, items: [{ blocks: [paragraph] }] },
    {
      type: "quotation",
      blocks: [
        { ...paragraph, style: "quote" },
        { ...paragraph, style: "attribution" },
      ],
    },
    {
      type: "table",
      rules: "rows",
      columns: [0.5, 0.5],
      head: [[paragraph], [paragraph]],
      rows: [{ cells: [[paragraph], [paragraph]] }],
    },
    { type: "paragraph", style: "body", content: [...text, { type: "noteReference", note: "1" }] },
    { type: "note", id: "1", label: "1", content: text },
  ],
};
