import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { template, text } from "../compose/testing/building.ts";
import type { Template, TemplateSection } from "../model/template.ts";
import { templateSchema } from "../model/template.ts";
import {
  addSection,
  freshSectionId,
  moveSection,
  patchSection,
  removeSection,
  renameSection,
  setContent,
} from "./section-edits.ts";
import {
  cloneTemplate,
  leaveFurniture,
  setAccent,
  setFurniture,
  setHeadingNumbers,
  setKindFirst,
  setLogo,
  setMargin,
  setMastheadFields,
  setNorm,
  setPage,
  setParagraphNumbers,
  setStyle,
  setTemplateWords,
} from "./template-edits.ts";

const sources: TemplateSection = { id: "sources", show: "always", content: { type: "sources", sentences: true } };
const sheet = template([text("summary"), text("background"), sources]);
const ids = ({ sections }: Template) => sections.map(({ id }) => id);
const section = (of: Template, id: string) => of.sections.find((one) => one.id === id);

describe("edits of a template", () => {
  it("make one of one's own of another", () => {
    const name = { en: "Our note", ru: "Наша записка" };
    expect(cloneTemplate({ ...sheet, version: 7 }, name)).toEqual({ ...sheet, version: 1, name });
  });
  it("set words in one language and take them away", () => {
    const named = setTemplateWords(sheet, "whenToUse", "ky", "Ар дайым");
    expect(named.whenToUse).toEqual({ ...sheet.whenToUse, ky: "Ар дайым" });
    expect(setTemplateWords(named, "whenToUse", "ky", "  ").whenToUse).toEqual(sheet.whenToUse);
  });
  it("set the page, a margin, the accent and the numbers", () => {
    const edited = setParagraphNumbers(
      setHeadingNumbers(setAccent(setMargin(setPage(sheet, { size: "Letter" }), "left", 35), "#112233"), "twoLevels"),
      true,
    );
    expect(edited.page).toEqual({ ...sheet.page, size: "Letter", margins: { ...sheet.page.margins, left: 35 } });
    expect(edited).toMatchObject({ accent: "#112233", headingNumbers: "twoLevels", paragraphNumbers: true });
    expect(setParagraphNumbers(setHeadingNumbers(edited, "none"), false)).not.toHaveProperty("headingNumbers");
    expect(setKindFirst(sheet, true).kindFirst).toBe(true);
    expect(setKindFirst(setKindFirst(sheet, true), false)).toEqual(sheet);
  });
  it("say of a style what differs, and leave it to the program again", () => {
    const larger = setStyle(sheet, "body", { size: 14, firstLineIndent: 35.4 });
    expect(larger.styles.body).toEqual({ size: 14, firstLineIndent: 35.4 });
    expect(setStyle(larger, "body", { size: undefined, firstLineIndent: undefined }).styles).toEqual(sheet.styles);
  });
  it("set the masthead, the norm and the logo", () => {
    const logo = {
      name: "arms.png",
      mediaType: "image/png",
      bytes: "iVBORw0KGgo=",
      alternative: { en: "Coat of arms" },
      width: 60,
      height: 60,
    } as const;
    const edited = setLogo(setNorm(setMastheadFields(sheet, ["number", "date"]), { pages: 2 }), logo);
    expect(edited).toMatchObject({ metadata: ["number", "date"], norm: { pages: 2 }, logo });
    expect(setNorm(setLogo(edited, undefined), { pages: undefined })).toEqual({
      ...sheet,
      metadata: ["number", "date"],
    });
  });
  it("set a line at a page's head and give it back", () => {
    const place = { of: "header", on: "rest", at: "centre" } as const;
    const lined = setFurniture(sheet, place, "ru", "{page}");
    expect(lined.header).toEqual({ rest: { centre: { ru: "{page}" } } });
    expect(setFurniture(lined, place, "ru", "").header).toEqual({ rest: {} });
    expect(leaveFurniture(lined, place)).toEqual(sheet);
  });
});

describe("edits of a template's sections", () => {
  it("add one where it is wanted, under an id of its own", () => {
    expect(ids(addSection(sheet, text("goals"), 1))).toEqual(["summary", "goals", "background", "sources"]);
    expect(addSection(sheet, text("summary"))).toBe(sheet);
    expect(freshSectionId(addSection(sheet, text("section-1")))).toBe("section-2");
  });
  it("remove one, but not the last", () => {
    expect(ids(removeSection(sheet, "summary"))).toEqual(["background", "sources"]);
    const one = template([text("summary")]);
    expect(removeSection(one, "summary")).toBe(one);
    expect(removeSection(sheet, "nobody")).toBe(sheet);
  });
  it("move one to a place", () => {
    expect(ids(moveSection(sheet, "summary", 1))).toEqual(["background", "summary", "sources"]);
    expect(ids(moveSection(sheet, "sources", -5))).toEqual(["sources", "summary", "background"]);
    expect(moveSection(sheet, "summary", 0)).toBe(sheet);
  });
  it("rename one in one language", () => {
    expect(section(renameSection(sheet, "summary", "tr", "Özet"), "summary")?.heading).toEqual({
      en: "summary",
      tr: "Özet",
    });
    expect(section(renameSection(sheet, "summary", "en", ""), "summary")).not.toHaveProperty("heading");
  });
  it("say when one is shown and what stands in it", () => {
    const shown = patchSection(sheet, "summary", { show: "always", onNewPage: true });
    expect(section(shown, "summary")).toMatchObject({ show: "always", onNewPage: true });
    const quotes = { type: "points", kinds: ["quote"], layout: "quotations" } as const;
    expect(section(setContent(sheet, "summary", quotes), "summary")?.content).toEqual(quotes);
  });
  it("keep the sources in one place", () => {
    expect(setContent(sheet, "summary", sources.content)).toBe(sheet);
    expect(addSection(sheet, { ...sources, id: "again" })).toBe(sheet);
  });
  it("leave a template that can be kept, whatever is done in whatever order", () => {
    const id = fc.constantFrom("summary", "background", "sources", "section-1", "nobody");
    const edit = fc.oneof(
      id.map((of) => (it: Template) => removeSection(it, of)),
      fc.tuple(id, fc.integer({ min: -2, max: 6 })).map(
        ([of, to]) =>
          (it: Template) =>
            moveSection(it, of, to),
      ),
      fc.constant((it: Template) => addSection(it, text(freshSectionId(it)))),
      id.map((of) => (it: Template) => setContent(it, of, sources.content)),
      fc.tuple(id, fc.string({ maxLength: 20 })).map(
        ([of, words]) =>
          (it: Template) =>
            renameSection(it, of, "en", words),
      ),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
        const edited = edits.reduce((so, change) => change(so), sheet);
        expect(templateSchema.safeParse(edited).success).toBe(true);
      }),
    );
  });
});
