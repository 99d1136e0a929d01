import { describe, expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import { suggestPoints } from "./suggest.ts";

const articleOf = (text: string, language: string): Article => ({
  id: "a",
  text,
  language,
  blocks: [],
  published: "2026-02-10",
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
});
const factsIn = (text: string, language = "ru") =>
  suggestPoints(articleOf(text, language))
    .points.filter(({ kind }) => kind === "fact")
    .map(({ rule, text, standing }) => [rule, text, standing]);

describe("facts", () => {
  it.each([
    ["figure", "ru", "В прошлом году область продала за рубеж зерна на 12 млн долларов."],
    ["figure", "ru", "Это составило 7,5 процента всей торговли области с соседями."],
    ["figure", "en", "Exports of cotton fell by 15% over the year in that province."],
    ["figure", "en", "The canal cost the province $20m, and the dam was not in the budget."],
    ["figure", "tr", "Bölgede geçen yıl tarım ürünlerinin ihracatı yüzde 4 geriledi."],
    ["figure", "ky", "Былтыр облус коңшу өлкөлөргө 30 миң тонна буудай саткан."],
    ["figure", "kk", "Былтыр облыс көрші елдерге 30 мың тонна бидай сатқан."],
    ["figure", "az", "Ötən il vilayət qonşu ölkələrə 30 min ton buğda satıb."],
    ["figure", "uz", "Oʻtgan yili viloyat qoʻshni mamlakatlarga 30 ming tonna bugʻdoy sotgan."],
    ["newOffice", "ru", "На этом посту его сменил председатель совета Алмаз Токтогулов, избранный единогласно."],
  ])("has a %s in %s: %s", (rule, language, sentence) => {
    expect(factsIn(sentence, language)).toEqual([[rule, sentence, "offered"]]);
  });
  it("is no year, no day gone by and no bare number", () => {
    expect(factsIn("В 2019 году здесь шумел старый базар. Улица тянется от дома 12 до реки.")).toEqual([]);
  });
  it("is nothing that somebody only asks", () => {
    expect(factsIn("Продаст ли область за рубеж 12 млн тонн зерна? Этого никто не знает.")).toEqual([]);
  });
  it("repeats no sentence that is another point already", () => {
    const { points } = suggestPoints(
      articleOf("Власти области намерены продать до 15 марта 2026 года 30 тысяч тонн зерна.", "ru"),
    );
    expect(points.map(({ kind }) => kind)).not.toContain("fact");
    expect(points.length).toBeGreaterThan(0);
  });
  it("are eight at most, those with most figures", () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `Район номер ${index + 1} собрал за год 30 тысяч тонн зерна и овощей.`,
    );
    const rich = "Область собрала 300 тысяч тонн зерна, 40 тысяч тонн овощей и 5 тысяч тонн хлопка.";
    const facts = factsIn([...lines, rich].join("\n"));
    expect(facts).toHaveLength(8);
    expect(facts.at(-1)?.[1]).toBe(rich);
  });
});
