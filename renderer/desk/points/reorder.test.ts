import { expect, test } from "vitest";
import { sampleBriefing } from "../../testing/sample-briefing.ts";
import { movePointsBeside } from "./reorder.ts";

const order = (briefing: typeof sampleBriefing) => briefing.points.map(({ id }) => id);

test("a point goes before or after another, whichever of them stood first", () => {
  expect(order(movePointsBeside(sampleBriefing, ["three"], "one", "before"))).toEqual(["three", "one", "two"]);
  expect(order(movePointsBeside(sampleBriefing, ["three"], "one", "after"))).toEqual(["one", "three", "two"]);
  expect(order(movePointsBeside(sampleBriefing, ["one"], "three", "after"))).toEqual(["two", "three", "one"]);
  expect(order(movePointsBeside(sampleBriefing, ["one"], "three", "before"))).toEqual(["two", "one", "three"]);
});

test("several go together, in the order in which they stand", () => {
  expect(order(movePointsBeside(sampleBriefing, ["three", "one"], "two", "after"))).toEqual(["two", "one", "three"]);
  expect(order(movePointsBeside(sampleBriefing, ["two", "three"], "one", "before"))).toEqual(["two", "three", "one"]);
});

test("beside one that is not there, or one of themselves, or where they are, nothing moves", () => {
  expect(movePointsBeside(sampleBriefing, ["one"], "gone", "before")).toBe(sampleBriefing);
  expect(movePointsBeside(sampleBriefing, ["one", "two"], "two", "before")).toBe(sampleBriefing);
  expect(movePointsBeside(sampleBriefing, ["one"], "two", "before")).toBe(sampleBriefing);
});
