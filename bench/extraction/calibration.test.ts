/** Scores that say too much, too little or the wrong thing. */
import { expect, it } from "vitest";
import { calibrate, calibrated, sureFromOf } from "./calibration.ts";

/** `right` of `of` with this score are right. */
const outcomes = (score: number, right: number, of: number) =>
  Array.from({ length: of }, (_, index) => ({ score, right: index < right }));

it("makes of a score the share of those that were right with it", () => {
  const calibration = calibrate([...outcomes(4, 800, 1000), ...outcomes(-1, 300, 1000)]);
  expect(calibrated(calibration, 4)).toBeCloseTo(0.8, 2);
  expect(calibrated(calibration, -1)).toBeCloseTo(0.3, 2);
});

it("keeps the order of the scores", () => {
  expect(calibrate([...outcomes(2, 60, 100), ...outcomes(0, 40, 100)]).scale).toBeGreaterThan(0);
});

it("calls sure what, with all above it, is right in nine cases of ten and a little more", () => {
  const calibration = { scale: 1, shift: 0 };
  const all = [...outcomes(3, 98, 100), ...outcomes(2, 90, 100), ...outcomes(1, 60, 100)];
  expect(sureFromOf(calibration, all)).toBeCloseTo(calibrated(calibration, 2), 9);
});

it("calls nothing sure where even the likeliest are often wrong", () => {
  expect(sureFromOf({ scale: 1, shift: 0 }, outcomes(3, 50, 100).reverse())).toBe(0.97);
});
