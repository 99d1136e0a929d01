import { expect, test } from "vitest";
import { stepZoom, turnZoom } from "./zoom.ts";

test("steps go from share to share, and from between two of them to the nearer one in that direction", () => {
  expect([0.5, 0.62, 1, 1.5].map((share) => stepZoom(share, 1))).toEqual([0.75, 0.75, 1.25, 2]);
  expect([0.62, 1, 2].map((share) => stepZoom(share, -1))).toEqual([0.5, 0.75, 1.5]);
});

test("beyond the last share there is none, whatever the pane's width made of the page", () => {
  expect([stepZoom(2, 1), stepZoom(2.4, 1), stepZoom(0.5, -1), stepZoom(0.4, -1)]).toEqual([2, 2.4, 0.5, 0.4]);
});

test("the wheel stays between half and double, and a turn there and back is none", () => {
  expect([turnZoom(1, -5000), turnZoom(1, 5000)]).toEqual([2, 0.5]);
  expect(turnZoom(turnZoom(1, -100), 100)).toBeCloseTo(1);
});
