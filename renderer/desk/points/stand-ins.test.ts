import { expect, test } from "vitest";
import { samplePoint } from "../../testing/sample-briefing.ts";
import { hasStandIns, standInsOf } from "./stand-ins.ts";

const goals = { kinds: ["goal"] } as const;
const goal = samplePoint("goal", "goal", { origins: [{ articleId: "a", start: 0, end: 4 }] });

test("what the template takes for a text stands in for it, but not what it lists below", () => {
  const fallback = { kinds: ["goal", "fact"], otherwise: ["quote"], count: 2 } as const;
  expect(standInsOf({ type: "text", hint: {}, fallback, points: { kinds: ["fact"] } })).toEqual({
    kinds: ["goal", "quote"],
  });
  expect(standInsOf({ type: "text", hint: {} })).toBeUndefined();
});

test("points stand in as long as nothing is written", () => {
  expect(hasStandIns(goals, [], [goal])).toBe(true);
  expect(hasStandIns(goals, [{ type: "paragraph", content: [] }], [goal])).toBe(true);
  expect(hasStandIns(goals, [{ type: "paragraph", content: [{ type: "text", text: "In short" }] }], [goal])).toBe(
    false,
  );
});

test("they are in the briefing, of such a kind, and of the article that the text is on", () => {
  const others = [samplePoint("offered", "goal", { standing: "offered" }), samplePoint("step", "nextStep")];
  expect(hasStandIns(goals, [], others)).toBe(false);
  expect(["a", "b"].map((article) => hasStandIns({ ...goals, article }, [], [goal]))).toEqual([true, false]);
});

test("a point that was put together from two articles stands in for the text on the first, where the page has it", () => {
  const of = (articleId: string) => ({ articleId, start: 0, end: 4 });
  const merged = samplePoint("merged", "goal", { origins: [of("a"), of("b")] });
  expect(["a", "b"].map((article) => hasStandIns({ ...goals, article }, [], [merged]))).toEqual([true, false]);
});
