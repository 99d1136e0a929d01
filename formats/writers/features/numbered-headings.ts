/** Headings with numbers that Word can count: of three levels, one of them without a number. */
import { heading, numbered, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const body = paragraph("body", prose);

export const numberedHeadings = featured([
  paragraph("title", "Доклад"),
  heading("Введение"),
  body,
  numbered("1.", heading("Цели сторон и всё остальное, о чём стороны ещё не договорились, но договорятся")),
  body,
  numbered("1.1", heading("Торговля", 2)),
  body,
  numbered("1.1.1", heading("Пошлины", 3)),
  body,
  numbered("1.2", heading("Перевозки", 2)),
  numbered("1.2.1", heading("Железная дорога", 3)),
  body,
  numbered("2.", heading("Следующие шаги")),
  numbered("2.1", heading("До конца года", 2)),
  body,
  heading("Приложения"),
  { type: "list", ordered: true, items: [{ blocks: [body] }] },
]);

/** Letters, and a number that Word would not come to: they are printed as they stand. */
export const spokenHeadings = featured([
  numbered("А.", heading("Цели")),
  body,
  numbered("Б.", heading("Шаги")),
  numbered("7.1", heading("До конца <года> & позже", 2)),
  body,
]);
