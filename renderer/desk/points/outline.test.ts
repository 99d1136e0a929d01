import { expect, test } from "vitest";
import { samplePoint, sampleTemplate } from "../../testing/sample-briefing.ts";
import { outlineOf } from "./outline.ts";

test("a point stands in the first section that takes its kind, by its standing, or has no place", () => {
  const goal = samplePoint("goal", "goal");
  const proposed = samplePoint("proposed", "quote", { standing: "proposed" });
  const offered = samplePoint("offered", "goal", { standing: "offered" });
  const dismissed = samplePoint("dismissed", "nextStep", { standing: "dismissed" });
  const fact = samplePoint("fact", "fact");
  const { sections, unplaced } = outlineOf(sampleTemplate.sections, [goal, proposed, offered, dismissed, fact]);
  expect(sections.map(({ section, points }) => [section.id, points])).toEqual([
    ["summary", { included: [], offered: [], dismissed: [] }],
    ["goals", { included: [goal], offered: [offered], dismissed: [] }],
    ["said", { included: [proposed], offered: [], dismissed: [] }],
    ["all", { included: [], offered: [], dismissed: [dismissed] }],
  ]);
  expect(unplaced).toEqual({ included: [fact], offered: [], dismissed: [] });
});
