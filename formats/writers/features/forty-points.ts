/** Forty points with quotations between them, marked at the head and foot, a first page unlike the others. */
import { heading, paragraph, point } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const text = (words: string) => [{ type: "text", text: words }] as const;
const marking = text("Для служебного пользования");
const page = [
  { type: "text", text: "стр. " },
  { type: "field", field: "pageNumber" },
  { type: "text", text: " из " },
  { type: "field", field: "pageCount" },
] as const;

export const fortyPoints = featured(
  [
    paragraph("title", "Сорок пунктов"),
    paragraph("subtitle", "Записка на 12 ноября 2025 г."),
    heading("Цели"),
    {
      type: "list",
      ordered: true,
      items: Array.from({ length: 20 }, (_, index) => ({
        anchor: point(`goal-${index}`),
        blocks: [paragraph("body", `Пункт ${index + 1}: ${prose}`)],
      })),
    },
    heading("Что было сказано"),
    ...Array.from({ length: 20 }, (_, index) => ({
      type: "quotation" as const,
      anchor: point(`quote-${index}`),
      blocks: [
        paragraph("quote", `«${prose.slice(0, -1)}»`),
        paragraph("attribution", `Участник ${index + 1}, министерство`),
      ],
    })),
  ],
  {
    header: { first: { marking }, rest: { start: text("Сорок пунктов"), marking } },
    footer: { first: { marking }, rest: { start: text("№ 12-3/456"), marking, end: page } },
  },
);
