/** Characters that XML forbids, and those that no font has: taken out or shown as replaced, and said so. */
import { heading, note, paragraph } from "../testing/building.ts";
import { featured } from "./featured.ts";

export const forbiddenCharacters = featured([
  heading("Заго\u0000ловок с\uFFFE нулём"),
  paragraph("body", "Управ\u0001ляющие \u0008знаки\u001F, непарные \uD83D суррогаты\uDE00 и\uFFFF нехарактеры."),
  paragraph("body", "Строка\nна две\tчасти\u2028и третью\r\nчасть."),
  paragraph("body", "Улыбка \u{1F642} и знак \u{1D11E} без шрифта."),
  paragraph("tableCell", "Ячейка\u000B с вертикальной табуляцией\u007F."),
  note("1", "При\u0002мечание"),
]);
