import { expect, test } from "vitest";
import { optionTextId } from "#core/model/option-parts.ts";
import type { RichText } from "#core/model/rich-text.ts";
import type { SectionContent, TemplateSection } from "#core/model/template.ts";
import { sampleBriefing, sampleTemplate } from "../testing/sample-briefing.ts";
import { withoutPlace } from "./without-place.ts";

const section = (id: string, content: SectionContent): TemplateSection => ({ id, show: "ifNotEmpty", content });
const words = section("words", { type: "text", hint: {} });
const column = { heading: {}, share: 30 };
const options = section("choice", { type: "options", columns: { option: column, for: column, against: column } });
const template = { ...sampleTemplate, sections: [words, options] };
const written: RichText = [{ type: "paragraph", content: [{ type: "text", text: "Written." }] }];
const briefing = {
  ...sampleBriefing,
  template,
  points: [],
  sections: { words: written, [optionTextId("choice", 1, "against")]: written },
};

test("words have a place in a section of the same name and kind", () => {
  expect(withoutPlace(briefing, { ...template, version: 2 }).texts).toEqual([]);
  const asWords = section("choice", { type: "text", hint: {} });
  expect(withoutPlace(briefing, { ...template, sections: [words, asWords] }).texts).toEqual([options]);
});

test("what was written is told, and nothing else", () => {
  const other = { ...template, sections: [section("sources", { type: "sources", sentences: false })] };
  expect(withoutPlace(briefing, other).texts).toEqual([words, options]);
  expect(withoutPlace({ ...briefing, sections: {} }, other).texts).toEqual([]);
});
