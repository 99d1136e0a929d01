import { describe, expect, test } from "vitest";
import { sentencesOf, stepSelection } from "./sentences.ts";

test("a block's sentences stand without the space that follows them", () => {
  const text = "Before. One here.  Two there. After.";
  const sentences = sentencesOf(text, { start: 8, end: 29 }, "en");
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["One here.", "Two there."]);
});

describe("the keyboard's next selection", () => {
  const [one, two, three] = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
    { start: 10, end: 20 },
  ] as const;
  const all = [one, two, three];

  test("begins at the side that it comes from", () => {
    expect([stepSelection(all, undefined, 1, false), stepSelection(all, undefined, -1, false)]).toEqual([one, three]);
  });
  test("goes one sentence on or back, and stays at the ends", () => {
    expect(stepSelection(all, one, 1, false)).toEqual(two);
    expect(stepSelection(all, two, -1, false)).toEqual(one);
    expect(stepSelection(all, three, 1, false)).toEqual(three);
  });
  test("grows by one sentence", () => {
    expect(stepSelection(all, one, 1, true)).toEqual({ start: 0, end: 9 });
    expect(stepSelection(all, three, -1, true)).toEqual({ start: 6, end: 20 });
  });
});
