import { expect, test } from "vitest";
import { clipped } from "./references.ts";

test.each([
  ["of one line, without a break", " a \n b ", "a b"],
  ["as long as one listens to", "я".repeat(160), "я".repeat(160)],
  ["longer than that", "я".repeat(161), `${"я".repeat(159)}…`],
  ["as long, of characters of two units", "𐰋".repeat(160), "𐰋".repeat(160)],
  ["longer, of characters of two units", `a${"𐰋".repeat(160)}`, `a${"𐰋".repeat(158)}…`],
])("a description is %s", (_, words, expected) => {
  expect(clipped(words)).toBe(expected);
});
