import { describe, expect, it, test } from "vitest";
import type { Article } from "../model/article.ts";
import { articleName, briefingTitle } from "./briefing-title.ts";
import { article, briefing, template } from "./testing/building.ts";

const titling = { date: "28 ноября 2026 г.", ellipsis: "…" };
const news = article("news", "The city wants a bridge.", { title: "A bridge" });
const digest = template([], { title: { ru: "Обзор СМИ, {date}", en: "Press digest, {date}" } });

describe("a briefing is called", () => {
  const titled = (of: typeof digest, title?: string, articles: readonly Article[] = [news]) =>
    briefingTitle(briefing(of, { language: "ru", articles, metadata: title === undefined ? {} : { title } }), titling);
  it("as the analyst says, on one line", () => {
    expect(titled(digest, "Мост\nи порт")).toBe("Мост и порт");
  });
  it("else as the template says, in the document's language and with its day", () => {
    expect(titled(digest)).toBe("Обзор СМИ, 28 ноября 2026 г.");
  });
  it("else as its first article is; not at all where there is none", () => {
    expect([titled(template([])), titled(template([]), undefined, [])]).toEqual(["A bridge", ""]);
  });
});

describe("an article without a headline is called by what its text begins with", () => {
  test.each([
    ["the first sentence", "The ministry wants a road. It has no money.", "The ministry wants a road."],
    ["a quoted one", "“We begin tomorrow.” The minister left.", "“We begin tomorrow.”"],
    [
      "not what is shortened with a full stop",
      "В г. Ош и им. Ленина начали строить.",
      "В г. Ош и им. Ленина начали строить.",
    ],
    ["the first line", "  \nThe road\nis open.", "The road"],
    ["at most 80 letters of it, ended at a whole word", "word ".repeat(40), `${"word ".repeat(15)}word…`],
    [
      "no short words before what was cut off",
      `${"word ".repeat(14)}word in the neighbourhood`,
      `${"word ".repeat(14)}word…`,
    ],
  ])("%s", (_, text, name) => {
    expect(articleName(article("news", text))).toBe(name);
  });
  it("after the dateline", () => {
    const dateline = { place: "BAKU", start: 0, end: 13 };
    expect(articleName(article("news", "BAKU /Trend/ – The road\nis open.", { dateline }))).toBe("The road");
  });
  it("by its file where it has no words", () => {
    expect(articleName(article("news", " \n "))).toBe("news.txt");
  });
});
