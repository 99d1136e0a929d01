/** Captions of tables: one that goes over two pages, one with a note, one whose number is not the next. */
import type { Caption, Paragraph, Table } from "#core/model/document.ts";
import { heading, note, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const cell = (text: string): readonly Paragraph[] => [paragraph("tableCell", text)];
const caption = (number: number, ...content: Caption["content"]): Caption => ({ word: "Таблица", number, content });
const months = (rows: number): Omit<Table, "caption"> => ({
  type: "table",
  rules: "rows",
  columns: [0.5, 0.5],
  head: ["Месяц", "Рейсы"].map((text) => [paragraph("tableHead", text)]),
  rows: Array.from({ length: rows }, (_, index) => ({ cells: [cell(`Месяц ${index + 1}`), cell(`${index * 7}`)] })),
});
const { head: _, ...headless } = months(2);

export const captions = featured([
  paragraph("body", prose),
  {
    ...months(3),
    caption: caption(1, { type: "text", text: "Рейсы по месяцам" }, { type: "noteReference", note: "note-1" }),
  },
  { ...headless, caption: caption(2) },
  ...Array.from({ length: 12 }, () => paragraph("body", prose)),
  { ...months(24), caption: caption(3, { type: "text", text: prose }) },
  heading("Приложение"),
  { ...months(2), caption: caption(10, { type: "text", text: "Рейсы & <прочее>" }) },
  { ...months(2), caption: { word: "", number: 1, content: [{ type: "text", text: "Без слова" }] } },
  note("1", "По данным пристани."),
]);
