import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setContent } from "#core/edit/section-edits.ts";
import { setAccent, setMargin, setNorm, setTemplateWords } from "#core/edit/template-edits.ts";
import { type Template, templateSchema } from "#core/model/template.ts";
import { findRefusals, refusalAt } from "./refusals.ts";

const template: Template = templateSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../templates/information-note.json"), "utf8")),
);
const unnamed = (from: Template): Template =>
  Object.keys(from.name).reduce((named, language) => setTemplateWords(named, "name", language, ""), from);

test("what can be kept is not refused", () => {
  expect(findRefusals(template)).toEqual([]);
});

test.each<readonly [string, Template, ReturnType<typeof findRefusals>]>([
  [
    "a margin that is too wide",
    setMargin(template, "left", 500),
    [{ at: "page.margins.left", reason: { is: "most", most: 120 } }],
  ],
  [
    "one that is too narrow",
    setMargin(template, "left", -1),
    [{ at: "page.margins.left", reason: { is: "least", least: 0 } }],
  ],
  ["no number", setMargin(template, "left", Number.NaN), [{ at: "page.margins.left", reason: { is: "number" } }]],
  ["half a word", setNorm(template, { words: 1.5 }), [{ at: "norm.words", reason: { is: "whole" } }]],
  ["no colour", setAccent(template, "petrol"), [{ at: "accent", reason: { is: "unfit" } }]],
  [
    "words that are too long",
    setTemplateWords(template, "whenToUse", "ky", "а".repeat(2001)),
    [{ at: "whenToUse.ky", reason: { is: "longest", most: 2000 } }],
  ],
  ["no name", unnamed(template), [{ at: "name", reason: { is: "empty" } }]],
  [
    "points of no kind",
    setContent(template, "goals", { type: "points", kinds: [], layout: "numbered" }),
    [{ at: "sections.3.content.kinds", reason: { is: "empty" } }],
  ],
])("%s is refused where it stands", (_, edited, refused) => {
  expect(findRefusals(edited)).toEqual(refused);
});

test("a field of words is refused for whichever language is at fault, and no other field", () => {
  const refusals = findRefusals(setTemplateWords(template, "name", "ky", "а".repeat(2001)));
  expect(refusalAt(refusals, "name")).toEqual({ is: "longest", most: 2000 });
  expect(refusalAt(refusals, "nam")).toBeUndefined();
});
