import { expect, test } from "vitest";
import { placeOnPage, placesOfPoints, pointOnPage } from "./placements.ts";

const place = (id: string, page: number, y: number, height: number, of: "point" | "section" = "point") => ({
  anchor: { of, id },
  page,
  x: 50,
  y,
  width: 400,
  height,
});
const placements = [
  place("goals", 1, 80, 400, "section"),
  place("outer", 1, 100, 200),
  place("inner", 1, 120, 20),
  place("outer", 2, 60, 40),
];

test("a click leads to the point with the least room around it, on that page", () => {
  expect(pointOnPage(placements, 1, 60, 130)).toBe("inner");
  expect(pointOnPage(placements, 1, 60, 250)).toBe("outer");
  expect(pointOnPage(placements, 2, 60, 130)).toBeUndefined();
  expect(pointOnPage(placements, 1, 60, 90)).toBeUndefined();
});

test("a point that runs over a page has a place on each", () => {
  const places = placesOfPoints(placements);
  expect([1, 2].map((page) => placeOnPage(places, page, "outer"))).toEqual([[placements[1]], [placements[3]]]);
  expect(placeOnPage(places, 1, undefined)).toEqual([]);
});

test("a section is no point", () => {
  expect(placeOnPage(placesOfPoints(placements), 1, "goals")).toEqual([]);
});
