import { describe, expect, it } from "vitest";
import { template } from "../compose/building.ts";
import { localized } from "./localized.ts";
import { type TemplateSection, templateSchema } from "./template.ts";

const section = (id: string, content: TemplateSection["content"]): TemplateSection => ({ id, show: "always", content });
const standing = section("hello", { type: "standing", text: { en: "Hello." } });
const sources = (id: string) => section(id, { type: "sources", sentences: true });
const plain = template([standing, sources("sources")]);

describe("a template", () => {
  it("comes through its schema as it is", () => {
    expect(templateSchema.parse(structuredClone(plain))).toEqual(plain);
  });
  it.each([
    ["no section", { ...plain, sections: [] }],
    ["two sections of one name", { ...plain, sections: [standing, standing] }],
    ["two places for the sources", { ...plain, sections: [sources("one"), sources("two")] }],
    [
      "10,000 sections",
      { ...plain, sections: Array.from({ length: 10_000 }, (_, index) => section(`s${index}`, standing.content)) },
    ],
    ["a path for an id", { ...plain, id: "../etc/passwd" }],
    ["a colour that is none", { ...plain, accent: "red; background: url(x)" }],
    ["a style that the page does not have", { ...plain, styles: { blink: { size: 12 } } }],
    ["a size beyond the page", { ...plain, styles: { title: { size: 1000 } } }],
    ["a content that computes", { ...plain, sections: [{ ...standing, content: { type: "formula", text: "=1+1" } }] }],
    [
      "a fallback of a thousand points",
      {
        ...plain,
        sections: [section("a", { type: "text", hint: {}, fallback: { kinds: ["goal"], count: 1000 } })],
      },
    ],
  ])("is not one with %s", (_, wrong) => {
    expect(templateSchema.safeParse(wrong).success).toBe(false);
  });
});

describe("localized", () => {
  it("takes the tag, its language, English, or whatever there is", () => {
    const words = { ru: "да", en: "yes", "uz-Cyrl": "ҳа", uz: "ha" };
    expect(["ru-KG", "uz-Cyrl", "uz-Latn", "fr"].map((tag) => localized(words, tag))).toEqual([
      "да",
      "ҳа",
      "ha",
      "yes",
    ]);
    expect([localized({ tr: "evet" }, "ru"), localized({}, "ru"), localized({}, "constructor")]).toEqual([
      "evet",
      "",
      "",
    ]);
  });
});
