import { expect, test } from "vitest";
import { samplePoint } from "../../testing/sample-briefing.ts";
import { hasStandIns, type TextContent } from "./stand-ins.ts";

const content: TextContent = {
  type: "text",
  hint: {},
  fallback: { kinds: ["goal", "fact"], otherwise: ["quote"], count: 2 },
  points: { kinds: ["fact"] },
};
const goal = samplePoint("goal", "goal");

test("points stand in for a text as long as nothing is written, where the template has it so", () => {
  expect(hasStandIns(content, [], [goal])).toBe(true);
  expect(hasStandIns(content, [], [samplePoint("said", "quote", { standing: "proposed" })])).toBe(true);
  expect(hasStandIns(content, [{ type: "paragraph", content: [] }], [goal])).toBe(true);
  expect(hasStandIns(content, [{ type: "paragraph", content: [{ type: "text", text: "In short" }] }], [goal])).toBe(
    false,
  );
  expect(hasStandIns({ type: "text", hint: {} }, [], [goal])).toBe(false);
});

test("what is not in the briefing, of no such kind, or listed below the text does not", () => {
  const others = [
    samplePoint("offered", "goal", { standing: "offered" }),
    samplePoint("step", "nextStep"),
    samplePoint("fact", "fact"),
  ];
  expect(hasStandIns(content, [], others)).toBe(false);
});
