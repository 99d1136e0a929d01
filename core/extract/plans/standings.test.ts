/** The cap on what is pre-ticked. */
import { expect, it } from "vitest";
import { standingsOf } from "./standings.ts";

it("pre-ticks the best five above the line, offers the rest and leaves out what is unlikely", () => {
  expect(standingsOf([0.5, 0.9, 0.6, 0.1, 0.7, 0.8, 0.95, 0.3], 0.5)).toEqual([
    "offered",
    "proposed",
    "proposed",
    undefined,
    "proposed",
    "proposed",
    "proposed",
    "offered",
  ]);
});

it("pre-ticks nothing below the line, and of equals those that stand first", () => {
  expect(standingsOf([0.4, 0.45], 0.5)).toEqual(["offered", "offered"]);
  expect(standingsOf(Array(6).fill(0.6), 0.5)).toEqual([...Array(5).fill("proposed"), "offered"]);
});
