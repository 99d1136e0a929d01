import { expect, test } from "vitest";
import type { Template } from "#core/model/template.ts";
import { sampleTemplate } from "../../testing/sample-briefing.ts";
import { sayTemplateChanges } from "./say-template-changes.ts";

const say = (key: string, values: object = {}) => [key, ...Object.values(values)].join(" ");

const before: Template = {
  ...sampleTemplate,
  sections: [
    {
      id: "goals",
      heading: { en: "Goals" },
      content: { type: "points", kinds: ["goal"], layout: "numbered" },
      show: "always",
    },
    { id: "end", content: { type: "sources", sentences: false }, show: "always" },
  ],
};

test("a newer version is told by its sections first, then by how it looks", () => {
  const after: Template = {
    ...before,
    version: 2,
    accent: "#112233",
    metadata: [],
    page: { ...before.page, grid: 15 },
    sections: [
      { ...before.sections[0], heading: { en: "Aims" }, show: "ifNotEmpty" } as Template["sections"][number],
      { id: "facts", content: { type: "points", kinds: ["fact"], layout: "bulleted" }, show: "always" },
    ],
  };
  expect(sayTemplateChanges({ ...before, metadata: ["author"] }, after, say, "en")).toEqual([
    "newer.renamed Aims Goals",
    "newer.changed Aims",
    "newer.added facts",
    "newer.removed end",
    "newer.page",
    "newer.metadata",
    "newer.other",
  ]);
});

test("the same template has no changes", () => {
  expect(sayTemplateChanges(before, { ...before, version: 2 }, say, "en")).toEqual([]);
});
