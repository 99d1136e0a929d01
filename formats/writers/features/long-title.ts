/** A title of 300 characters with marks of XML, in the text, the head of the pages and the properties. */
import { heading, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const title = "О мерах & условиях <поддержки> «совместных» предприятий в приграничных районах ".repeat(4).slice(0, 300);
const start = [{ type: "text", text: title }] as const;

export const longTitle = featured(
  [
    paragraph("title", title),
    paragraph("subtitle", "Информационная записка"),
    heading("Цели"),
    paragraph("body", prose),
    { type: "pageBreak" },
    paragraph("body", prose),
  ],
  { properties: { title, date: "2025-11-12" }, header: { first: {}, rest: { start } } },
);
