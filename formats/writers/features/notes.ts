/** Notes: references raised behind their words, each note leading back to the first of them. */
import type { Inline } from "#core/model/document.ts";
import { heading, note, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const reference = (label: string): Inline => ({ type: "noteReference", note: `note-${label}` });
const text = (words: string): Inline => ({ type: "text", text: words });

export const notes = featured([
  paragraph("body", [text(prose), reference("1"), reference("2")]),
  {
    type: "quotation",
    blocks: [
      paragraph("quote", [text("«Мы заинтересованы, чтобы механизмы стали практическими»"), reference("2")]),
      paragraph("original", [{ type: "text", text: "“We want the mechanisms to become practical.”", language: "en" }]),
      paragraph("attribution", "Источник в министерстве"),
    ],
  },
  paragraph("body", [
    text("Подробнее – "),
    {
      type: "link",
      target: {
        address: "https://news.example/articles/2025/11/12/a-very-long-address-of-an-article?from=main&to=end",
      },
      content: [text("https://news.example/articles/2025/11/12/a-very-long-address-of-an-article?from=main&to=end")],
    },
    text(" и в примечании"),
    reference("10"),
  ]),
  heading("Источники"),
  ...["1", "2", "10", "11"].map((label) => note(label, `${label === "1" ? prose : "Агентство"}, 12 ноября 2025 г.`)),
]);
