/** What ends a sentence and what only looks like it, language by language; a bar stands between two sentences. */
import { describe, expect, it } from "vitest";
import { packFor } from "../language/packs.ts";
import { splitSentences } from "./split-sentences.ts";

type Row = readonly [phenomenon: string, sentences: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  ru: [
    ["initials", "Приём вёл А. Б. Асанов. | Ему помогал Дж. Хейл."],
    ["initials after the surname", "Доклад сделал Асанов А. Б. | Он говорил час."],
    ["town and street", "Он живёт в г. Ош на ул. Раззакова. | Дом стоит у реки."],
    ["a year that ends a sentence", "Завод построят в 2027 г. | Работы начнутся весной."],
    ["a year that opens one", "В 2024 г. Кыргызстан принял гостей. | К 1 сентября 2026 г. Ташкент откроет мост."],
    ["years", "В 1990-е гг. Ош вырос вдвое. | Так говорят архивы."],
    ["a short month", "Совет соберётся 12 нояб. 2025 года. | Повестка готова."],
    ["and so on", "Ввозят чай, сахар и т. д. | Завтра откроют склад."],
    ["that is", "Речь о соседях, т. е. Казахстане и Узбекистане. | Других нет."],
    [
      "a number with a unit",
      "Сбор вырос до 3.5 млн сомов, т. к. цены выросли. | Долг – 12 тыс. | В мае он был меньше.",
    ],
    ["a numbered line", "1. Первое поручение. | 2. Второе поручение."],
    ["an article of a law", "Это запрещает ст. 15 закона. | Штраф велик."],
    ["an ellipsis", "Мы ждали… и дождались. | Потом… | Он замолчал."],
    ["signs together", "Как так?! | Никто не ответил..."],
    ["a quotation of several sentences", "«Мост готов. | Открытие? | Завтра!» – сказал мэр. | Все ушли."],
    ["an attribution between two parts", "«Мы готовы, – сказал мэр. | – Ждём гостей». | Город украшен."],
    ["brackets", "Он прибыл вечером (рейс опоздал.) | Встреча отложена."],
  ],
  en: [
    ["titles", "Mr. Hale met Dr. Orr and Gen. Sato. | They agreed."],
    ["initials", "J. R. Hale wrote it. | So did George W. Orr."],
    ["letters for a state", "He came from the U.S. Embassy. | He is back in the U.S. | The talks go on."],
    ["short months", "It opens on Nov. 12, 2026. | It closed in Nov. | Nobody knew."],
    ["times of day", "They met at 5 p.m. Monday. | It ended at 9 p.m. | The mayor left."],
    ["companies", "Alder Inc. Chief Executive Jo Hale resigned. | She led Alder Inc. | She will stay on."],
    ["numbers", "It grew by 3.5 percent under No. 7. | That was new."],
    ["examples", "Some crops, e.g. Barley, fail. | Others, i.e. Millet, do not."],
    ["a letter that ends a sentence", "They have a plan B. | It is cheaper."],
    ["an ellipsis", "We waited... and went. | Then... | Nothing came."],
    ["a quotation of several sentences", "“The road is ready. | Come and see!” he said. | They came."],
    ["a numbered line", "2. The council meets."],
  ],
};

describe.each(Object.entries(rows))("in %s", (language, table) => {
  it.each(table)("%s", (_, marked) => {
    const sentences = marked.split(" | ");
    const text = sentences.join(" ");
    const found = splitSentences(text, { start: 0, end: text.length }, packFor(language));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe("without a pack", () => {
  it.each([
    ["a letter without a capital form", "მინისტრი ჩამოვიდა. | ის დარჩება."],
    ["wide marks without spaces", "部长来了。"],
    ["an initial", "Pan J. Novák přijel. | Most stojí."],
  ])("%s", (_, marked) => {
    const sentences = marked.split(" | ");
    const text = sentences.join(" ");
    const found = splitSentences(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
