import { expect, test } from "vitest";
import { createBriefing } from "#core/edit/briefing-edits.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import type { Template } from "#core/model/template.ts";
import { sampleTemplate } from "../../testing/sample-briefing.ts";
import { countBriefingWords } from "./count-words.ts";

const template: Template = {
  ...sampleTemplate,
  sections: [
    { id: "summary", content: { type: "text", hint: {} }, show: "always" },
    { id: "goals", content: { type: "points", kinds: ["goal"], layout: "numbered" }, show: "always" },
  ],
};
const point = (id: string, kind: "goal" | "fact", text: string, standing: KeyPoint["standing"]): KeyPoint =>
  ({ id, kind, text, standing, origins: [], wording: "paraphrase" }) as KeyPoint;

test("counts what stands on the page: the analyst's texts, and points that are in the briefing and have a place", () => {
  const points = [
    point("a", "goal", "Build a road by 2026 — the Osh–Batken one.", "accepted"),
    point("b", "goal", "Not taken at all", "dismissed"),
    point("c", "fact", "Has no place here", "accepted"),
  ];
  const briefing = createBriefing({ template, language: "en", points });
  expect(countBriefingWords(briefing)).toBe(9);
});
