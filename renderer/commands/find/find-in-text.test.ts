import { expect, test } from "vitest";
import { findInText } from "./find-in-text.ts";

test("words are found whatever their capitals, and do not overlap", () => {
  expect(findInText("Ещё раз: ЕЩЕ и ещё", "еще")).toEqual([
    { start: 0, end: 3 },
    { start: 9, end: 12 },
    { start: 15, end: 18 },
  ]);
  expect(findInText("aaaa", "aa")).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
});

test("places stay those of the text where a letter's small form is longer", () => {
  expect(findInText("İİ İzmir", "izmir")).toEqual([{ start: 3, end: 8 }]);
});

test("a no-break space or a line's end is a space", () => {
  expect(findInText("5\u00a0млн\nтенге", "5 млн тенге")).toEqual([{ start: 0, end: 11 }]);
});

test("nothing is sought for no words", () => {
  expect([findInText("a b", ""), findInText("a b", " ")]).toEqual([[], []]);
});
