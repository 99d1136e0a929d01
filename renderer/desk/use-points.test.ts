import { expect, test } from "vitest";
import { samplePoint } from "../testing/sample-briefing.ts";
import { pointOf } from "./use-points.ts";

const [goal, quote, fact] = [samplePoint("goal", "goal"), samplePoint("quote", "quote"), samplePoint("fact", "fact")];
const list = [goal, quote, fact];

test.each([
  ["in a list", list, [goal, quote, fact]],
  ["with other words", [goal, { ...quote, text: "other" }, fact], [goal, { ...quote, text: "other" }, fact]],
  ["that was moved", [fact, goal, quote], [goal, quote, fact]],
  ["beside one that is gone", [quote, fact], [undefined, quote, fact]],
  ["beside one that is new", [samplePoint("goal", "nextStep"), goal, quote, fact], [goal, quote, fact]],
  ["in the first list again", list, [goal, quote, fact]],
  ["in no list", [], [undefined, undefined, undefined]],
])("a point is found %s", (_, points, found) => {
  expect(list.map(({ id }) => pointOf(points, id))).toEqual(found);
});
