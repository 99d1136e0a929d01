/** A small briefing, for tests. */
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { KeyPoint, PointKind } from "#core/model/key-point.ts";
import type { Template } from "#core/model/template.ts";

const text = "The ministry wants a road.\n“We begin in May,” the minister said.";

export const sampleArticle: Article = {
  id: "0123456789ab",
  text,
  blocks: [
    { kind: "paragraph", start: 0, end: 26 },
    { kind: "paragraph", start: 27, end: text.length },
  ],
  title: "A road",
  language: "en",
  source: { name: "road.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
};

export const samplePoint = (id: string, kind: PointKind, more: Partial<KeyPoint> = {}): KeyPoint =>
  ({ kind, id, origins: [], text: id, wording: "paraphrase", standing: "accepted", ...more }) as KeyPoint;

export const sampleTemplate: Template = {
  id: "note",
  version: 1,
  name: { en: "Note", ru: "Записка" },
  whenToUse: { en: "For tests" },
  page: { size: "A4", margins: { top: 20, right: 20, bottom: 20, left: 20 }, grid: 14 },
  accent: "#0B5A6B",
  styles: {},
  metadata: ["author"],
  sections: [
    { id: "summary", content: { type: "text", hint: { en: "In two lines" } }, show: "ifNotEmpty" },
    { id: "goals", content: { type: "points", kinds: ["goal"], layout: "numbered" }, show: "ifNotEmpty" },
    { id: "said", content: { type: "points", kinds: ["quote"], layout: "quotations" }, show: "ifNotEmpty" },
    { id: "all", content: { type: "points", kinds: ["goal", "nextStep"], layout: "bulleted" }, show: "ifNotEmpty" },
  ],
};

export const sampleBriefing: Briefing = {
  version: 1,
  language: "en",
  articles: [sampleArticle],
  points: [samplePoint("one", "goal"), samplePoint("two", "quote"), samplePoint("three", "goal")],
  sections: {},
  metadata: { title: "A road" },
  template: sampleTemplate,
};
