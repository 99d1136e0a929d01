import { expect, test } from "vitest";
import type { TemplateSection } from "#core/model/template.ts";
import { samplePoint, sampleTemplate } from "../../testing/sample-briefing.ts";
import { kindsOf, outlineOf } from "./outline.ts";

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

test("a section that goes article by article takes the kinds that it places under each", () => {
  const digest: TemplateSection = {
    id: "digest",
    show: "always",
    content: {
      type: "articles",
      layout: "items",
      parts: [
        { part: "headline" },
        { part: "gist", points: { kinds: ["goal", "fact"] } },
        { part: "quotations", points: { kinds: ["quote"] } },
      ],
    },
  };
  expect(kindsOf(digest)).toEqual(["goal", "fact", "quote"]);
});
