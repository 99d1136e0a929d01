import { describe, expect, it } from "vitest";
import type { RichText } from "../model/rich-text.ts";
import type { TemplateSection } from "../model/template.ts";
import { countWords, measureItem, measureSection, pagesOfSection } from "./section-length.ts";
import { paragraph, template } from "./testing/building.ts";

const section = (norm: NonNullable<TemplateSection["norm"]>): TemplateSection => ({
  id: "summary",
  show: "ifNotEmpty",
  content: { type: "text", hint: {} },
  norm,
});
const nothing = { words: [], points: 0, pages: undefined };
const text = (words: string) => [{ type: "text", text: words }] as const;
const list: RichText = [
  ...paragraph("In short:"),
  { type: "list", ordered: false, items: [text("One."), text("Two.")] },
];

describe("a section is measured", () => {
  it("in pages as soon as they are known, words, and points with what the analyst wrote", () => {
    const norm = { pages: 0.66, words: 4, items: { least: 2, most: 3 } };
    expect(measureSection(section(norm), { words: list, points: 2, pages: 0.724 })).toEqual([
      { unit: "pages", count: 0.7, least: 0, most: 0.7 },
      { unit: "words", count: 4, least: 0, most: 4 },
      { unit: "items", count: 4, least: 2, most: 3 },
    ]);
    expect(measureSection(section({ pages: 1 }), { words: list, points: 0, pages: undefined })).toEqual([]);
  });
  it("by its paragraphs where it has no list", () => {
    const words = [...paragraph("One."), ...paragraph(" "), ...paragraph("Two.")];
    expect(measureSection(section({ items: { least: 1, most: 6 } }), { ...nothing, words })).toEqual([
      { unit: "items", count: 2, least: 1, most: 6 },
    ]);
  });
  it("not at all while it is empty, or where nothing is usual", () => {
    expect(measureSection(section({ words: 4 }), nothing)).toEqual([]);
    expect(measureSection(section({}), { words: list, points: 0, pages: 1 })).toEqual([]);
  });
});

describe("an item of an article", () => {
  const sheet = template([]);
  const lines = { itemLines: { least: 3, most: 5 } };
  it("has about as many lines as its letters fill", () => {
    const [measure] = measureItem(section(lines), [...paragraph("a".repeat(100)), ...paragraph("Short.")], sheet);
    expect(measure).toEqual({ unit: "lines", count: 3, least: 3, most: 5 });
    const larger = { ...sheet, styles: { body: { size: 21 } } };
    expect(measureItem(section(lines), paragraph("a".repeat(100)), larger)).toMatchObject([{ count: 3 }]);
  });
  it("is not measured without words or a usual length", () => {
    expect([measureItem(section(lines), [], sheet), measureItem(section({}), list, sheet)]).toEqual([[], []]);
  });
});

it("a section's share of the page runs to the next heading", () => {
  const sheet = template([], { page: { size: "Letter", margins: { top: 0, right: 0, bottom: 0, left: 0 }, grid: 0 } });
  const at = (id: string, page: number, y: number) =>
    ({ anchor: { of: "section", id }, page, x: 0, y, width: 100, height: 10 }) as const;
  const placements = [at("summary", 1, 396), at("goals", 2, 198)];
  expect(pagesOfSection("summary", sheet, placements)).toBe(0.75);
  expect([pagesOfSection("goals", sheet, placements), pagesOfSection("none", sheet, [])]).toEqual([
    undefined,
    undefined,
  ]);
});

it("words are counted as a reader does", () => {
  expect(countWords("Well-known facts – it’s 9 km; oʻzbek тоннели")).toBe(7);
});
