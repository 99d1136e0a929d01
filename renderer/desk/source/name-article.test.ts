import { expect, test } from "vitest";
import { sampleArticle, sampleBriefing } from "../../testing/sample-briefing.ts";
import { nameArticle, nameBriefing } from "./name-article.ts";

const { title: _, ...untitled } = sampleArticle;

test("an article is called by its title, else by its first words after the dateline, else by its file", () => {
  expect(nameArticle(sampleArticle)).toBe("A road");
  expect(nameArticle(untitled)).toBe("The ministry wants a road.");
  const text = "BAKU /Trend/ – The road\nis open.";
  expect(nameArticle({ ...untitled, text, dateline: { place: "BAKU", start: 0, end: 13 } })).toBe("The road");
  expect(nameArticle({ ...untitled, text: " \n " })).toBe("road.txt");
});

test("long first words end at a whole word", () => {
  const name = nameArticle({ ...untitled, text: "word ".repeat(40) });
  expect([name.length, name.slice(-6)]).toEqual([80, " word…"]);
});

test("a briefing is called by its own title first", () => {
  expect(nameBriefing({ ...sampleBriefing, metadata: { title: "Roads" } })).toBe("Roads");
  expect(nameBriefing({ ...sampleBriefing, metadata: {} })).toBe("A road");
  expect(nameBriefing({ ...sampleBriefing, metadata: {}, articles: [] })).toBe("");
});
