import { expect, test } from "vitest";
import { template, text } from "../compose/testing/building.ts";
import type { Template } from "../model/template.ts";
import { addSection, moveSection, patchSection, removeSection, renameSection } from "./section-edits.ts";
import {
  setAccent,
  setFurniture,
  setKindFirst,
  setLogo,
  setMargin,
  setMastheadFields,
  setNorm,
  setParagraphNumbers,
  setStyle,
  setTemplateWords,
} from "./template-edits.ts";
import { type TemplateStep, templateStep } from "./template-step.ts";

const sheet = template([text("summary"), text("background")]);
const picture = { name: "arms.png", mediaType: "image/png", bytes: "iVBORw0KGgo=" } as const;
const logo = { ...picture, alternative: {}, width: 60, height: 60 };

test.each<readonly [TemplateStep, (template: Template) => Template]>([
  ["addSection", (it) => addSection(it, text("more"))],
  ["removeSection", (it) => removeSection(it, "summary")],
  ["moveSection", (it) => moveSection(it, "summary", 1)],
  ["renameSection", (it) => renameSection(it, "summary", "ru", "Главное")],
  ["changeSection", (it) => patchSection(it, "summary", { onNewPage: true })],
  ["page", (it) => setMargin(it, "left", 35)],
  ["styles", (it) => setStyle(it, "body", { size: 14 })],
  ["masthead", (it) => setMastheadFields(it, ["date"])],
  ["masthead", (it) => setKindFirst(it, true)],
  ["name", (it) => setTemplateWords(it, "name", "ru", "Наша записка")],
  ["whenToUse", (it) => setTemplateWords(it, "whenToUse", "ru", "Всегда")],
  ["docTitle", (it) => ({ ...it, title: { en: "Notes" } })],
  ["accent", (it) => setAccent(it, "#112233")],
  ["numbers", (it) => setParagraphNumbers(it, true)],
  ["furniture", (it) => setFurniture(it, { of: "footer", on: "rest", at: "end" }, "en", "{page}")],
  ["logo", (it) => setLogo(it, logo)],
  ["norm", (it) => setNorm(it, { pages: 2 })],
])("%s is told by what changed", (step, edit) => {
  expect(templateStep(sheet, edit(sheet))).toBe(step);
});

test("no change is no step", () => {
  expect(templateStep(sheet, sheet)).toBeUndefined();
});
