/** A page's number in the middle of the head from the second page on, as GOST R 7.0.97 has it, under a marking. */
import type { FurnitureLine } from "#core/model/document.ts";
import { heading, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const text = (words: string) => [{ type: "text", text: words }] as const;
const marking = text("Для служебного пользования");
const number = [{ type: "field", field: "pageNumber" }] as const;
const foot: FurnitureLine = {
  marking,
  start: text("№ 12-3/456"),
  centre: text("Экз. 2"),
  end: [...number, { type: "text", text: " из " }, { type: "field", field: "pageCount" }],
};

export const headsAndFeet = featured(
  [
    paragraph("title", "О поручении"),
    paragraph("body", prose),
    { type: "pageBreak" },
    heading("Что сделано"),
    paragraph("body", prose),
    { type: "pageBreak" },
    paragraph("body", prose),
  ],
  {
    header: { first: { marking }, rest: { marking, centre: number } },
    footer: { first: { centre: text("Экз. 2") }, rest: foot },
  },
);
