/** Scores that say too much, too little or the wrong thing. */
import { expect, it } from "vitest";
import { calibrate, calibrated } from "./calibration.ts";

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
