/** What is empty: a section without text, a list without items, a cell, a paragraph, a table without rows. */
import { heading, paragraph } from "../testing/building.ts";
import { featured } from "./featured.ts";

export const emptyParts = featured([
  heading("Пустой раздел"),
  heading("Раздел с пустым"),
  paragraph("body", ""),
  { type: "list", ordered: true, items: [] },
  { type: "list", ordered: false, items: [{ blocks: [] }, { blocks: [paragraph("body", "Один пункт")] }] },
  { type: "quotation", blocks: [] },
  {
    type: "table",
    rules: "rows",
    columns: [0.5, 0.5],
    head: [[paragraph("tableHead", "Действие")], []],
    rows: [{ cells: [[], [paragraph("tableCell", "Срок")]] }],
  },
  { type: "table", rules: "rows", columns: [1], rows: [] },
  heading("В конце"),
]);
