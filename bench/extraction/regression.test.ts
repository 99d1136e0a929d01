/** The fit, on examples whose answer is known. */
import { expect, it } from "vitest";
import { fit } from "./regression.ts";
import type { Example } from "./training-set.ts";

const example = (wanted: boolean, ...signs: string[]): Example => ({
  sentence: { start: 0, end: 40 },
  signs: new Set(signs),
  forms: new Set(),
  words: [],
  meaning: new Float64Array(1),
  wanted,
  target: wanted ? 1 : 0,
  weight: 1,
});
const times = <Value>(count: number, value: Value): readonly Value[] => Array(count).fill(value);

it("without signs says how frequent what is wanted is", () => {
  const { bias } = fit([...times(30, example(true)), ...times(10, example(false))], new Map());
  expect(bias).toBeCloseTo(Math.log(3), 4);
});

it("gives a sign that tells more than one that does not, and leaves that one at its prior", () => {
  const { weights } = fit(
    [
      ...times(50, example(true, "tells", "idle")),
      ...times(50, example(true, "tells")),
      ...times(50, example(false, "idle")),
      ...times(50, example(false)),
    ],
    new Map([["idle", 0.4]]),
  );
  expect(weights.get("tells")).toBeGreaterThan(1.5);
  expect(Math.abs((weights.get("idle") ?? 0) - 0.4)).toBeLessThan(0.2);
});

it("never hangs everything on one sign, however many texts show it", () => {
  const { weights } = fit([...times(2000, example(true, "tells")), ...times(2000, example(false))], new Map());
  expect(weights.get("tells")).toBeLessThan(5);
});

it("keeps what no text shows as it was believed to be", () => {
  const { weights } = fit([example(true), example(false)], new Map([["never met", 1.5]]));
  expect(weights.get("never met")).toBeCloseTo(1.5, 9);
});

it("believes a word less readily than a sign", () => {
  const both = { signs: new Set(["sign"]), words: ["ru:слово"] };
  const { weights } = fit([...times(50, { ...example(true), ...both }), ...times(50, example(false))], new Map());
  expect(weights.get("sign")).toBeGreaterThan(1.2 * (weights.get("ru:слово") ?? 0));
});

it("weighs a word that it never met by what words like it mean", () => {
  const like = (wanted: boolean, meaning: number): Example => ({
    ...example(wanted),
    meaning: Float64Array.of(meaning),
  });
  const { meaning } = fit([...times(50, like(true, 1)), ...times(50, like(false, -1))], new Map());
  expect(meaning[0]).toBeGreaterThan(0.5);
});

it("takes the half of what it is told half", () => {
  const { bias } = fit(times(50, { ...example(true), target: 0.5 }), new Map());
  expect(bias).toBeCloseTo(0, 6);
});
