import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { sentenceAround, sentencesOf } from "./sentences.ts";

const articleOf = (text: string, language = "ru"): Article => ({
  id: "a",
  text,
  blocks: [],
  language,
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
});
const sentences = (text: string, language = "ru") =>
  sentencesOf(articleOf(text, language)).map(({ start, end }) => text.slice(start, end));

describe("sentencesOf", () => {
  it("keeps initials, abbreviations and numbers inside their sentence", () => {
    expect(
      sentences("В г. Ош прибыл А. Б. Асанов. Он вручил медали им. Тыныстанова. Сбор вырос на 3.5 млн сомов."),
    ).toEqual(["В г. Ош прибыл А. Б. Асанов.", "Он вручил медали им. Тыныстанова.", "Сбор вырос на 3.5 млн сомов."]);
  });
  it("lets an abbreviation of years end a sentence", () => {
    expect(sentences("Завод построят в 2027 г. Работы начнутся весной.")).toEqual([
      "Завод построят в 2027 г.",
      "Работы начнутся весной.",
    ]);
  });
  it("divides inside a quotation, and leaves its attribution with its last sentence", () => {
    expect(sentences("«Дорога готова. Когда открытие? Завтра!» – сказал мэр. Мост закрыт.")).toEqual([
      "«Дорога готова.",
      "Когда открытие?",
      "Завтра!» – сказал мэр.",
      "Мост закрыт.",
    ]);
  });
  it("reads English titles and times of day", () => {
    expect(sentences("Mr. Hale met Dr. Orr at 5 p.m. on Monday. They agreed.", "en")).toEqual([
      "Mr. Hale met Dr. Orr at 5 p.m. on Monday.",
      "They agreed.",
    ]);
  });
  it("never crosses a line, and takes no white space along", () => {
    expect(sentences("  Заголовок без точки\n\nПервая фраза…  Вторая фраза.\n")).toEqual([
      "Заголовок без точки",
      "Первая фраза…",
      "Вторая фраза.",
    ]);
  });
});

describe("sentenceAround", () => {
  const article = articleOf("Один. Два три. Четыре.");
  it("gives the sentences that a range touches", () => {
    expect(sentenceAround(article, { start: 7, end: 9 })).toEqual({ start: 6, end: 14 });
    expect(sentenceAround(article, { start: 10, end: 16 })).toEqual({ start: 6, end: 22 });
  });
  it("gives the range back where no sentence is", () => {
    expect(sentenceAround(article, { start: 5, end: 6 })).toEqual({ start: 5, end: 6 });
  });
});
