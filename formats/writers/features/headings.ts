/** Headings of three levels, one that stays with what follows on the next page, and an outline of them. */
import { heading, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const body = (count: number) => Array.from({ length: count }, () => paragraph("body", prose));

export const headings = featured([
  paragraph("title", "О подготовке к заседанию межправительственной комиссии по сотрудничеству"),
  paragraph("subtitle", "Информационная записка · 12 ноября 2025 г."),
  heading("Цели сторон"),
  ...body(3),
  heading("Торговля и перевозки", 2),
  ...body(3),
  heading("Железная дорога: сроки, деньги, колея и всё остальное, о чём стороны ещё не договорились", 3),
  ...body(5),
  heading("Следующие шаги"),
  heading("До конца года", 2),
  ...body(2),
]);
