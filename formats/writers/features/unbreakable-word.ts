/** A word longer than the line, in text, heading, table and foot. */
import { heading, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const word = "сверхдолгоперечислительно".repeat(8);
const line = {
  start: [{ type: "text", text: `№ ${"12-3456/".repeat(14)}7` }],
  marking: [{ type: "text", text: "Для служебного пользования" }],
  end: [
    { type: "field", field: "pageNumber" },
    { type: "text", text: " / " },
    { type: "field", field: "pageCount" },
  ],
} as const;

export const unbreakableWord = featured(
  [
    heading(word.slice(0, 80)),
    paragraph("body", `${prose} ${word} ${prose}`),
    {
      type: "table",
      rules: "rows",
      columns: [0.5, 0.2, 0.15, 0.15],
      head: ["Действие", "Ответственный", "Срок", "Состояние"].map((text) => [paragraph("tableHead", text)]),
      rows: [
        { cells: [`Сделать ${word}`, "Министерство", "1 декабря", "—"].map((text) => [paragraph("tableCell", text)]) },
      ],
    },
  ],
  { footer: { first: line, rest: line } },
);
