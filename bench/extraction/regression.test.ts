/** The fit, on examples whose answer is known. */
import { expect, it } from "vitest";
import { fit, score } from "./regression.ts";
import type { Example } from "./training-set.ts";

const example = (wanted: boolean, ...signs: string[]): Example => ({
  sentence: { start: 0, end: 40 },
  signs: new Set(signs),
  words: new Set(),
  wanted,
  weight: 1,
});
const times = <Value>(count: number, value: Value): readonly Value[] => Array(count).fill(value);

it("without signs says how frequent what is wanted is", () => {
  const model = fit([...times(30, example(true)), ...times(10, example(false))], new Map());
  expect(score(model, { signs: new Set(), words: new Set() })).toBeCloseTo(Math.log(3), 4);
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
  expect(weights.get("tells")).toBeGreaterThan(2);
  expect(Math.abs((weights.get("idle") ?? 0) - 0.4)).toBeLessThan(0.2);
});

it("keeps what no text shows as it was believed to be", () => {
  const { weights } = fit([example(true), example(false)], new Map([["never met", 1.5]]));
  expect(weights.get("never met")).toBeCloseTo(1.5, 9);
});

it("believes a word less readily than a sign", () => {
  const both = { signs: new Set(["sign"]), words: new Set(["ru:слово"]) };
  const neither = { signs: new Set<string>(), words: new Set<string>() };
  const { weights } = fit(
    [...times(50, { ...example(true), ...both }), ...times(50, { ...example(false), ...neither })],
    new Map(),
  );
  expect(weights.get("sign")).toBeGreaterThan(2 * (weights.get("ru:слово") ?? 0));
});
