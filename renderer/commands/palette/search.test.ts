import { expect, test } from "vitest";
import { rank } from "./search.ts";

const best = (query: string, things: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(things)
    .map(([id, names]) => ({ id, rank: rank(query, names) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ id }) => id);

const things = {
  exportDocx: ["Экспорт в Word", "Export as Word"],
  exportPdf: ["Экспорт в PDF", "Export as PDF"],
  undo: ["Отменить", "Undo"],
  find: ["Найти в статье", "Find in the article"],
  ukrainian: ["Çeşit", "Kind"],
};

test("a thing is found by its name in either language", () => {
  expect([best("ворд", things), best("word", things), best("отм", things)]).toEqual([[], ["exportDocx"], ["undo"]]);
});

test("by the beginnings of words in any order, by initials, and by letters left out", () => {
  expect([best("pdf exp", things), best("нвс", things), best("undo", things), best("эксп", things)]).toEqual([
    ["exportPdf"],
    ["find"],
    ["undo"],
    ["exportDocx", "exportPdf"],
  ]);
  expect(best("экспрт", things)).toEqual(["exportDocx", "exportPdf"]);
});

test("whatever marks stand over the letters", () => {
  expect(best("cesit", things)).toEqual(["ukrainian"]);
});

test("the nearer name comes first", () => {
  expect(best("in", { find: ["Find in the article"], insert: ["Insert"], wine: ["Wine"] })).toEqual([
    "insert",
    "find",
    "wine",
  ]);
});

test("what is typed is no pattern", () => {
  expect(best(".*(", things)).toEqual([]);
});
