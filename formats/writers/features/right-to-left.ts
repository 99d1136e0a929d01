/** A document that runs from right to left: Persian and Arabic text with figures, Latin names, a list and a table. */
import type { Block, Inline } from "#core/model/document.ts";
import { heading, note, paragraph } from "../testing/building.ts";
import { featured } from "./featured.ts";

const cell = (text: string) => [paragraph("tableCell", text)];
const reference: Inline = { type: "noteReference", note: "note-1" };

const blocks: readonly Block[] = [
  paragraph("title", "همکاری صنعتی کشورهای عضو سازمان"),
  paragraph("subtitle", "یادداشت اطلاعاتی · ۱۲ نوامبر ۲۰۲۵"),
  heading("هدف‌ها"),
  paragraph("body", [
    {
      type: "text",
      text: "وزارت اقتصاد اعلام کرد که صندوق مشترک سرمایه‌گذاری تا پایان سال 2026 با سرمایهٔ 500 میلیون دلار آغاز به کار می‌کند (به گفتهٔ Reuters) و کشورهای عضو سهم‌های برابر می‌پردازند.",
    },
    reference,
  ]),
  {
    type: "list",
    ordered: true,
    items: ["گشایش صندوق مشترک", "کاهش تعرفه‌ها تا 15 درصد", "ساخت راه‌آهن"].map((text) => ({
      blocks: [paragraph("body", text)],
    })),
  },
  {
    type: "quotation",
    blocks: [
      paragraph("quote", "«ما علاقه‌مندیم که پس از دیدار وزیران گام‌های عملی برداشته شود.»"),
      paragraph("original", [{ type: "text", text: "“We want practical steps.”", language: "en", direction: "ltr" }]),
      paragraph("attribution", "وزیر اقتصاد، تهران"),
    ],
  },
  {
    type: "table",
    rules: "rows",
    columns: [0.6, 0.2, 0.2],
    head: ["اقدام", "مسئول", "مهلت"].map((text) => [paragraph("tableHead", text)]),
    rows: [
      { cells: [cell("امضای پروتکل و ارسال آن به پارلمان‌ها"), cell("دبیرخانه"), cell("15 دسامبر")], rowHeader: true },
      { cells: [cell("نشست گروه کاری در Ankara"), cell("—"), cell("20 ژانویه")], rowHeader: true },
    ],
  },
  paragraph("body", [
    {
      type: "text",
      text: "قال الوزير إن الآلية ستعمل قبل نهاية العام، وأضاف أن «الخطوات العملية» أهم من التصريحات، وأن الدول الأعضاء اتفقت على خطة من 12 بندًا.",
      language: "ar",
    },
  ]),
  note("1", "خبرگزاری، 12 نوامبر 2025"),
];
const page = [
  { type: "field", field: "pageNumber" },
  { type: "text", text: " / " },
  { type: "field", field: "pageCount" },
] as const;
const line = {
  start: [{ type: "text", text: "شماره 12/3" }],
  marking: [{ type: "text", text: "محرمانه" }],
  end: page,
} as const;

export const rightToLeft = featured(blocks, {
  language: "fa",
  direction: "rtl",
  properties: { title: "همکاری صنعتی", date: "2025-11-12" },
  footer: { first: line, rest: line },
});
