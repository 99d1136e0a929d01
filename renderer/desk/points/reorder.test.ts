import { expect, test } from "vitest";
import { sampleBriefing } from "../../testing/sample-briefing.ts";
import { movePointBeside } from "./reorder.ts";

const order = (briefing: typeof sampleBriefing) => briefing.points.map(({ id }) => id);

test("a point goes before or after another, whichever of them stood first", () => {
  expect(order(movePointBeside(sampleBriefing, "three", "one", "before"))).toEqual(["three", "one", "two"]);
  expect(order(movePointBeside(sampleBriefing, "three", "one", "after"))).toEqual(["one", "three", "two"]);
  expect(order(movePointBeside(sampleBriefing, "one", "three", "after"))).toEqual(["two", "three", "one"]);
  expect(order(movePointBeside(sampleBriefing, "one", "three", "before"))).toEqual(["two", "one", "three"]);
});

test("beside one that is not there, nothing moves", () => {
  expect(movePointBeside(sampleBriefing, "one", "gone", "before")).toBe(sampleBriefing);
});
