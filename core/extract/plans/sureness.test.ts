/** Likelihoods and what is said of them. */
import { expect, it } from "vitest";
import { surenessOf } from "./sureness.ts";

it("says .8 where nine in ten were right, and nothing else of what is less likely than not", () => {
  expect(surenessOf(0.9, 0.9)).toBeCloseTo(0.8, 9);
  expect([0, 0.2, 0.5].map((likelihood) => surenessOf(likelihood, 0.9))).toEqual([0, 0.2, 0.5]);
});

it("keeps the order", () => {
  const likelihoods = [0.4, 0.5, 0.6, 0.8, 0.95, 0.999, 1];
  const said = likelihoods.map((likelihood) => surenessOf(likelihood, 0.9));
  expect(said).toEqual([...said].sort((left, right) => left - right));
  expect(new Set(said).size).toBe(likelihoods.length);
});
