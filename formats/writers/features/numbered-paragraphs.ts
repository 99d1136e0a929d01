/** Paragraphs numbered through a document, as a submission's are: on from the section before, and from a number of their own. */
import type { List } from "#core/model/document.ts";
import { heading, paragraph, point } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const list = (start: number, count: number): List => ({
  type: "list",
  ordered: true,
  ...(start === 1 ? {} : { start }),
  items: Array.from({ length: count }, (_, index) => ({
    anchor: point(`point-${start + index}`),
    blocks: [paragraph("body", prose)],
  })),
});

export const numberedParagraphs = featured([
  paragraph("title", "Представление министру"),
  heading("Вопрос"),
  list(1, 2),
  heading("Рекомендация"),
  list(3, 6),
  { type: "list", ordered: false, items: [{ blocks: [paragraph("body", "Без номера.")] }] },
  heading("Обоснование"),
  list(9, 3),
  heading("Приложение"),
  list(4, 2),
]);
