/** First lines that stand in by 1.25 cm, as GOST R 7.0.97 has them, and what must not: lists, pictures, tables, notes. */
import { styleSheet } from "#core/compose/style-sheet.ts";
import { heading, note, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";
import { emblem } from "./picture-files.ts";

const body = paragraph("body", prose);
const item = { blocks: [body] };

export const firstLines = featured(
  [
    paragraph("title", "О подготовке заседания"),
    body,
    body,
    { type: "list", ordered: true, items: [...Array.from({ length: 9 }, () => item), { blocks: [body, body] }] },
    { type: "list", ordered: true, items: [{ blocks: [body, body] }] },
    { type: "list", ordered: false, items: [item] },
    {
      type: "quotation",
      blocks: [paragraph("quote", "«Работа идёт»"), paragraph("attribution", "Источник в министерстве")],
    },
    { type: "pageBreak" },
    heading("Приложение", 1, { of: "section", id: "annex" }),
    body,
    { type: "image", bytes: emblem, mediaType: "image/png", alternative: "Герб", width: 72, height: 48 },
    body,
    {
      type: "table",
      rules: "rows",
      columns: [0.5, 0.5],
      head: [[paragraph("tableHead", "Срок")], [paragraph("tableHead", "Дело")]],
      rows: [{ cells: [[paragraph("tableCell", "1 декабря")], [body]] }],
    },
    note("1", prose),
  ],
  { styles: styleSheet({ accent: "#0B5A6B", styles: { body: { firstLineIndent: 35.45, spaceAfter: 0 } } }) },
);
