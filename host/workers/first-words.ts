/**
 * A document such as briefings are, in the program's own prose: a writer that has written it finds code, fonts
 * and patterns ready. Shorter paragraphs would not do: V8 would compile the breaking of lines anew at the first long one.
 */
import { styleSheet } from "#core/compose/style-sheet.ts";
import type { Block, Document, Inline, Paragraph } from "#core/model/document.ts";
import type { StyleName } from "#core/model/style-names.ts";

/** In the scripts of the program's users, as agencies write: figures, names, quotations, dashes. */
const prose = [
  "Аналитик открывает статью, и программа предлагает выделенные положения: чего добиваются стороны, кто и какими словами об этом сказал, что последует дальше. Каждое предложение можно принять, изменить или отклонить, причём исходный текст остаётся нетронутым.",
  "«Записка должна помещаться на двух страницах и опираться только на слова источника», – подчёркивается в правилах оформления, утверждённых 14 февраля 2025 г.",
  "Существенная часть работы приходится на проверку: цитата сравнивается с первоисточником буква за буквой, а всякое сокращение обозначается многоточием. Если формулировка пересказана, документ сообщает об этом прямо, без умолчаний и без приписывания говорящему чужих выражений; ответственность за окончательный вариант несёт составитель.",
  "По предварительным расчётам, подготовка обзора занимает около 25 минут вместо прежних 3,5 часа, что позволяет рассматривать до 12 сообщений ежедневно.",
  "Готовый документ сохраняется одновременно в двух видах, предназначенных для редактирования и для архива; заголовки, нумерация, таблицы и примечания совпадают. Шрифты вкладываются в файл, поэтому он выглядит одинаково на любом компьютере, в том числе там, где подключение к сети отсутствует.",
  "Управление информации предложило министерствам, ведомствам и представительствам обсудить образец до конца следующего квартала.",
  "Иностранные наименования приводятся так, как они напечатаны в сообщении: Bishkek Observer, Özbekistan habarlary, Türk Dünyası Haftası, Қазақстан жаңалықтары, Кыргыз өкмөтүнүн маалыматы.",
]
  .join(" ")
  .split(" ");

/** So many words of the prose, beginning anew at its end: paragraphs of all lengths, which end in all manners. */
const words = (from: number, count: number): readonly Inline[] => [
  { type: "text", text: Array.from({ length: count }, (_, at) => prose[(from + at) % prose.length]).join(" ") },
];

const texts = (text: string): readonly Inline[] => [{ type: "text", text }];
const paragraph = (style: StyleName, content: readonly Inline[]): Paragraph => ({ type: "paragraph", style, content });
const cells = (style: StyleName, texts: readonly (readonly Inline[])[]) =>
  texts.map((text) => [paragraph(style, text)]);
const line = {
  marking: texts("Для служебного пользования"),
  end: [{ type: "field", field: "pageNumber" }, ...texts(" / "), { type: "field", field: "pageCount" }],
} as const;

const notes = [0, 1, 2, 3, 4, 5];

const section = (from: number): readonly Block[] => [
  { type: "heading", level: 1, content: words(from, 9), anchor: { of: "section", id: `section-${from}` } },
  paragraph("body", words(from, 40)),
  {
    type: "list",
    ordered: from > 0,
    items: notes.map((note) => ({
      blocks: [
        paragraph("body", [...words(from + 7 * note, 19 + 5 * note), { type: "noteReference", note: `${note}` }]),
      ],
      anchor: { of: "point", kind: "goal", id: `goal-${from}-${note}` },
    })),
  },
  {
    type: "quotation",
    blocks: [
      paragraph("quote", [...texts("«"), ...words(from + 50, 30), ...texts("».")]),
      paragraph("attribution", words(from, 4)),
    ],
    anchor: { of: "point", kind: "quote", id: `quote-${from}` },
  },
  {
    type: "table",
    rules: "rows",
    columns: [0.55, 0.25, 0.2],
    head: cells("tableHead", [words(from, 1), words(from + 1, 1), words(from + 2, 1)]),
    rows: [3, 10, 18].map((count) => ({
      cells: cells("tableCell", [words(from, count), words(from + count, 2), words(from + 9, 3)]),
    })),
  },
];

/** Two pages. */
export const firstWords = (accent: string): Document => ({
  language: "ru",
  direction: "ltr",
  properties: { title: "Précis", date: "2025-01-01" },
  page: { size: "A4", margins: { top: 20, right: 22, bottom: 22, left: 30 }, grid: 7 },
  styles: styleSheet({ accent, styles: {} }),
  header: { first: {}, rest: line },
  footer: { first: line, rest: line },
  blocks: [
    paragraph("title", words(20, 9)),
    paragraph("subtitle", words(0, 4)),
    ...section(0),
    ...section(60),
    ...notes.map(
      (note): Block => ({ type: "note", id: `${note}`, label: `${note + 1}`, content: words(note * 9, 12) }),
    ),
  ],
});
