/** What words weigh by their beginnings. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../model/article.ts";
import { passagesOf } from "../text/passages.ts";
import { distinctWords, longestBeginning, readTable } from "./word-weights.ts";

describe("longestBeginning", () => {
  const table = new Map(Object.entries({ планир: 1, планировал: -1, план$: 0.5, до$: 0.25, прос: 2 }));

  it.each([
    ["планирует", 1, "a known beginning"],
    ["планировала", -1, "the longer of two"],
    ["план", 0.5, "a whole word"],
    ["до", 0.25, "a whole word that is too short for a beginning"],
    ["простор", 2, "a beginning of three letters and more"],
  ])("%s: %d, by %s", (word, weight) => {
    expect(longestBeginning(table, word)).toBe(weight);
  });

  it("finds nothing for other words", () => {
    expect(["плана", "дом", "про", ""].map((word) => longestBeginning(table, word))).toEqual(Array(4).fill(undefined));
  });
});

it("reads a table in hundredths, for goals and next steps", () => {
  expect(readTable({ "120 -40": "намерен собира", "0 8": "завтра$" })).toEqual(
    new Map([
      ["намерен", { goal: 1.2, nextStep: -0.4 }],
      ["собира", { goal: 1.2, nextStep: -0.4 }],
      ["завтра$", { goal: 0, nextStep: 0.08 }],
    ]),
  );
});

it("takes each word of a sentence once, and names only where it begins", () => {
  const text = "Планируется открыть завод: этот завод обещал Асанов.";
  const source = { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const article: Article = { id: "a", text, blocks: [], language: "ru", source };
  const [passage] = passagesOf(article);
  const found = distinctWords(passage?.words ?? [], { start: 0, end: text.length });
  expect([...found].map(({ small }) => small)).toEqual(["планируется", "открыть", "завод", "этот", "обещал"]);
});
