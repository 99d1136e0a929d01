/** Numbered and unnumbered lists: figures lined up, items of several paragraphs, bold leads. */
import type { ListItem } from "#core/model/document.ts";
import { paragraph, point } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const item = (lead: string, index: number): ListItem => ({
  anchor: point(`goal-${index}`),
  blocks: [
    paragraph("body", [
      { type: "strong", content: [{ type: "text", text: `${lead}. ` }] },
      { type: "text", text: prose },
    ]),
  ],
});

export const lists = featured([
  {
    type: "list",
    ordered: true,
    items: [
      "Открыть фонд",
      "Снизить пошлины",
      "Достроить дорогу",
      "Обновить сети",
      "Обменяться кадрами",
      "Открыть рынок",
      "Признать дипломы",
      "Сверить перечни",
      "Упростить визы",
      "Создать бюро",
    ].map(item),
  },
  {
    type: "list",
    ordered: false,
    items: [
      { blocks: [paragraph("body", "«Для нас это прежде всего шанс», – отметил источник.")] },
      { blocks: [paragraph("body", prose), paragraph("body", "И второй абзац того же пункта.")] },
    ],
  },
]);
