import { describe, expect, it } from "vitest";
import { template } from "../compose/testing/building.ts";
import { localized } from "./localized.ts";
import { type TemplateSection, templateSchema } from "./template.ts";
import type { ArticlePart, ArticlesContent } from "./template-articles.ts";
import type { Logo } from "./template-furniture.ts";

const section = (id: string, content: TemplateSection["content"]): TemplateSection => ({ id, show: "always", content });
const standing = section("hello", { type: "standing", text: { en: "Hello." } });
const sources = (id: string) => section(id, { type: "sources", sentences: true });
const plain = template([standing, sources("sources")]);

const logo: Logo = {
  name: "герб.png",
  mediaType: "image/png",
  bytes: "iVBORw0KGgo=",
  alternative: { en: "Coat of arms" },
  width: 60,
  height: 66,
  alignment: "centre",
};
const digest: ArticlesContent = {
  type: "articles",
  layout: "items",
  byTopic: true,
  maxArticles: 3,
  parts: [
    { part: "outlet" },
    { part: "gist", heading: { en: "Gist" }, hint: { en: "Say it." }, points: { kinds: ["fact"], maxPoints: 3 } },
  ],
};
const gist: ArticlePart = { part: "gist" };
const languages = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, "a"]));
const everything = template(
  [
    { ...section("annotation", { type: "text", hint: {}, confidence: true }), unnumbered: true, norm: { pages: 0.66 } },
    {
      ...section("talk", { type: "text", hint: {}, points: { kinds: ["goal"], layout: "numbered", maxPoints: 6 } }),
      level: 2,
      onNewPage: true,
    },
    section("table", { type: "points", kinds: ["nextStep"], layout: "table", caption: { en: "Steps" } }),
    { ...section("digest", digest), norm: { words: 900, itemLines: { least: 3, most: 5 } } },
    standing,
  ],
  {
    headingNumbers: "twoLevels",
    paragraphNumbers: true,
    logo,
    header: { first: {}, rest: { centre: { en: "{page}" } } },
    footer: { rest: { start: { en: "{unit}" } } },
    norm: { words: 1500 },
  },
);

const fewest = (least: number, most: number) => ({ items: { least, most } });

describe("a template", () => {
  it("comes through its schema as it is", () => {
    expect(templateSchema.parse(structuredClone(plain))).toEqual(plain);
  });
  it("may have a letterhead, lines of its own, numbers, and sections of everything that it can place", () => {
    expect(templateSchema.parse(structuredClone(everything))).toEqual(everything);
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
    ["a picture of 300 KB", { ...plain, logo: { ...logo, bytes: "A".repeat(400_000) } }],
    ["a picture under a path", { ...plain, logo: { ...logo, name: "../../arms.png" } }],
    ["a picture that is a program", { ...plain, logo: { ...logo, name: "arms.svg" } }],
    ["an address for a picture", { ...plain, logo: { ...logo, bytes: "https://example.com/arms.png" } }],
    ["a head as long as a page", { ...plain, header: { first: { start: { en: "x".repeat(301) } } } }],
    ["a heading in a thousand languages", { ...plain, sections: [{ ...standing, heading: languages(1000) }] }],
    ["more points wanted at least than at most", { ...plain, sections: [{ ...standing, norm: fewest(3, 2) }] }],
    ["two gists of one article", { ...plain, sections: [section("a", { ...digest, parts: [gist, gist] })] }],
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
