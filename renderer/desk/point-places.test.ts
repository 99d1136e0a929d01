import { expect, test } from "vitest";
import { samplePoint } from "../testing/sample-briefing.ts";
import { createPlaces } from "./point-places.ts";

const goal = samplePoint("goal", "goal");
const quote = samplePoint("quote", "quote");

test("a point's place is all but its words", () => {
  const { id, kind, standing, origins } = goal;
  expect(createPlaces()([goal])).toEqual([{ id, kind, standing, origins }]);
});

test("new words change no place", () => {
  const placesOf = createPlaces();
  const before = placesOf([goal, quote]);
  expect(placesOf([goal, { ...quote, text: "other words" }])).toBe(before);
});

test("a point that moves, goes or is decided on changes the list, and the others keep their value", () => {
  const placesOf = createPlaces();
  const [place] = placesOf([goal, quote]);
  const decided = placesOf([goal, { ...quote, standing: "dismissed" }]);
  expect(decided[0]).toBe(place);
  expect(decided[1]?.standing).toBe("dismissed");
  expect(placesOf([quote, goal]).map(({ id }) => id)).toEqual(["quote", "goal"]);
  expect(placesOf([goal])).toHaveLength(1);
});
