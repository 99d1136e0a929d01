/** Documents of so many pages, each on articles that nobody has seen, in the program's own looks. */
import { styleSheet } from "../../core/compose/style-sheet.ts";
import type { Block, Document, Inline, Paragraph } from "../../core/model/document.ts";
import type { StyleName } from "../../core/model/style-names.ts";
import { articleText } from "../article-text.ts";

const text = (words: string): Inline => ({ type: "text", text: words });
const paragraph = (style: StyleName, words: string): Paragraph => ({
  type: "paragraph",
  style,
  content: [text(words)],
});
const cell = (words: string): readonly Paragraph[] => [paragraph("tableCell", words)];

/** What fills a page, about: prose, a numbered list, two quotations, a table of three steps. */
function pageOf(seed: number, number: number): readonly Block[] {
  const [headline = "", ...paragraphs] = articleText(seed, 2_000)
    .split("\n\n")
    .map((words) => words.trim());
  const [first = "", second = "", ...rest] = paragraphs;
  const note = `n${number}`;
  return [
    { type: "heading", level: 1, content: [text(headline)] },
    { type: "paragraph", style: "body", content: [text(first), { type: "noteReference", note }] },
    paragraph("body", second),
    { type: "list", ordered: true, items: rest.slice(0, 4).map((words) => ({ blocks: [paragraph("body", words)] })) },
    ...rest.slice(4, 6).map(
      (words): Block => ({
        type: "quotation",
        blocks: [paragraph("quote", `«${words}»`), paragraph("attribution", "Источник в министерстве")],
      }),
    ),
    {
      type: "table",
      rules: "rows",
      columns: [0.55, 0.25, 0.2],
      head: ["Действие", "Ответственный", "Срок"].map((words) => [paragraph("tableHead", words)]),
      rows: [headline, second.slice(0, 80), "Подписать протокол"].map((words, index) => ({
        cells: [cell(words), cell("Министерство экономики"), cell(`${index + 1} декабря`)],
      })),
    },
    { type: "note", id: note, label: String(number), content: [text("Агентство, 12 ноября 2025 г.")] },
  ];
}

export function documentOfPages(seed: number, pages: number): Document {
  const foot = {
    marking: [text("Для служебного пользования")],
    end: [{ type: "field", field: "pageNumber" }, text(" / "), { type: "field", field: "pageCount" }],
  } as const;
  return {
    language: "ru",
    direction: "ltr",
    properties: { title: `Справка ${seed}`, date: "2025-11-12" },
    page: { size: "A4", margins: { top: 22, right: 20, bottom: 22, left: 30 }, grid: 7 },
    styles: styleSheet({ accent: "#0B5A6B", styles: {} }),
    header: { first: {}, rest: {} },
    footer: { first: foot, rest: foot },
    blocks: [
      paragraph("title", `Справка по материалам печати ${seed}`),
      ...Array.from({ length: pages }, (_, index) => pageOf(seed * 1_000 + index, index + 1)).flat(),
    ],
  };
}
