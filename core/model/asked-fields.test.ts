import { expect, test } from "vitest";
import { template } from "../compose/testing/building.ts";
import { asksForConfidence, fieldsAskedBy } from "./asked-fields.ts";
import type { TemplateSection } from "./template.ts";

const signed: TemplateSection = {
  id: "end",
  show: "always",
  content: { type: "standing", text: { en: "By {author}" } },
};
const assessed: TemplateSection = { id: "a", show: "always", content: { type: "text", hint: {}, confidence: true } };

test("a template asks for what its masthead, its pages' head and foot and its standing words name", () => {
  const header = { rest: { end: { en: "{visit}, {page} of {pages}" } } };
  expect(fieldsAskedBy(template([signed], { metadata: ["date"], header }))).toEqual(["author", "date", "visit"]);
});

test("a template asks how sure an assessment is where it prints it", () => {
  expect([[assessed], [signed]].map((sections) => asksForConfidence(template(sections)))).toEqual([true, false]);
});
