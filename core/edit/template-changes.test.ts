import { describe, expect, it } from "vitest";
import type { Template, TemplateSection } from "../model/template.ts";
import { templateChanges } from "./template-changes.ts";

const section = (id: string, changes: Partial<TemplateSection> = {}): TemplateSection => ({
  id,
  heading: { en: id.toUpperCase() },
  content: { type: "points", kinds: ["fact"], layout: "bulleted" },
  show: "always",
  ...changes,
});
const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => section(id)) as [
  TemplateSection,
  TemplateSection,
  TemplateSection,
  TemplateSection,
];
const template: Template = {
  id: "note",
  version: 1,
  name: { en: "Note" },
  whenToUse: { en: "For tests" },
  page: { size: "A4", margins: { top: 20, right: 20, bottom: 20, left: 20 }, grid: 7 },
  accent: "#0B5A6B",
  styles: { body: { size: 11 } },
  metadata: ["addressee", "author", "date"],
  sections: [a, b, c, d],
};
const none = {
  sections: [],
  page: [],
  styles: [],
  metadata: { added: [], removed: [], reordered: false },
  parts: [],
};
const changesTo = (changes: Partial<Template>) => templateChanges(template, { ...template, ...changes, version: 2 });
const heading = (id: string) => ({ section: id, heading: { en: id.toUpperCase() } });

describe("templateChanges", () => {
  it("are none between a template and its copy of another version", () => {
    expect(changesTo(structuredClone(template))).toEqual(none);
  });

  it.each<[string, readonly TemplateSection[], unknown]>([
    ["added", [a, b, section("x"), c, d], [{ is: "added", ...heading("x") }]],
    [
      "removed",
      [a, c],
      [
        { is: "removed", ...heading("b") },
        { is: "removed", ...heading("d") },
      ],
    ],
    [
      "renamed",
      [{ ...a, heading: { en: "Aim", ru: "Цель" } }, b, c, d],
      [{ is: "renamed", section: "a", heading: { en: "Aim", ru: "Цель" }, before: { en: "A" } }],
    ],
    ["moved to the front", [d, a, b, c], [{ is: "moved", ...heading("d") }]],
    ["moved back", [b, c, d, a], [{ is: "moved", ...heading("a"), after: "d" }]],
    [
      "moved past another that goes",
      [c, a, d],
      [
        { is: "moved", ...heading("a"), after: "c" },
        { is: "removed", ...heading("b") },
      ],
    ],
    [
      "laid out and shown otherwise",
      [a, { ...b, show: "ifNotEmpty", onNewPage: true, content: { type: "sources", sentences: true } }, c, d],
      [{ is: "changed", aspects: ["content", "show", "onNewPage"], ...heading("b") }],
    ],
    [
      "renamed, changed and moved at once",
      [b, c, { ...a, heading: { en: "Aim" }, level: 2 }, d],
      [
        { is: "renamed", section: "a", heading: { en: "Aim" }, before: { en: "A" } },
        { is: "changed", aspects: ["level"], section: "a", heading: { en: "Aim" } },
        { is: "moved", section: "a", heading: { en: "Aim" }, after: "c" },
      ],
    ],
    [
      "without a heading",
      [a, b, c, d, { id: "e", content: a.content, show: "always" }],
      [{ is: "added", section: "e", heading: {} }],
    ],
  ])("of a section %s", (_, sections, expected) => {
    expect(changesTo({ sections })).toEqual({ ...none, sections: expected });
  });

  it.each<[string, Partial<Template>, Partial<ReturnType<typeof templateChanges>>]>([
    [
      "the page",
      { page: { ...template.page, size: "Letter", margins: { ...template.page.margins, left: 30 } } },
      { page: ["size", "margins"] },
    ],
    ["styles", { styles: { body: { size: 12 }, title: { bold: true } } }, { styles: ["title", "body"] }],
    [
      "the metadata",
      { metadata: ["date", "unit", "addressee"] },
      { metadata: { added: ["unit"], removed: ["author"], reordered: true } },
    ],
    ["words and colour", { name: { en: "Memo" }, accent: "#000000" }, { parts: ["name", "accent"] }],
    [
      "numbers, head and norm",
      { headingNumbers: "oneLevel", header: { rest: { end: { en: "{page}" } } }, norm: { pages: 2 } },
      { parts: ["headingNumbers", "header", "norm"] },
    ],
  ])("of %s", (_, changed, expected) => {
    expect(changesTo(changed)).toEqual({ ...none, ...expected });
  });
});
