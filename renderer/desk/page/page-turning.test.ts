import { expect, test } from "vitest";
import { pageInView } from "./page-turning.ts";

const sheets = [16, 632, 1248].map((top) => ({ top, height: 600 }));

test("the page in view is the last one that reaches into the upper third", () => {
  expect([0, 300, 450, 616].map((top) => pageInView(sheets, { top, height: 600 }))).toEqual([1, 1, 2, 2]);
});

test("at the end the last page is in view, though it could not come higher", () => {
  expect(pageInView(sheets, { top: 848, height: 1000 })).toBe(3);
  expect(pageInView(sheets.slice(0, 1), { top: 0, height: 1000 })).toBe(1);
});

test("without a page drawn yet the first is meant", () => {
  expect(pageInView([], { top: 0, height: 600 })).toBe(1);
});
