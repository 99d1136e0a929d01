/** A table over three pages: its head repeated, rows whole, one row taller than a page. */
import type { Paragraph } from "#core/model/document.ts";
import { paragraph, point } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const cell = (text: string): readonly Paragraph[] => [paragraph("tableCell", text)];
const head = (text: string): readonly Paragraph[] => [paragraph("tableHead", text)];
const owners = ["Министерство экономики и коммерции", "Таможенная служба", "—"];

export const longTable = featured([
  {
    type: "table",
    rules: "rows",
    columns: [0.5, 0.2, 0.15, 0.15],
    head: ["Действие", "Ответственный", "Срок", "Состояние"].map(head),
    rows: [
      ...Array.from({ length: 24 }, (_, index) => ({
        anchor: point(`step-${index}`),
        rowHeader: true,
        cells: [
          cell(`${index + 1}. ${index % 3 === 0 ? prose : "Подписать протокол."}`),
          cell(owners[index % 3] ?? ""),
          cell(`${1 + index} декабря`),
          cell("в работе"),
        ],
      })),
      {
        rowHeader: true,
        cells: [cell(Array.from({ length: 16 }, () => prose).join(" ")), cell("Секретариат"), cell("—"), cell("—")],
      },
    ],
  },
]);
