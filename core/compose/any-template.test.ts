/** Whatever a template says within its schema, its document is whole: no anchor twice, no point lost from sight. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { articleParts } from "../model/article-parts.ts";
import { plainInlines } from "../model/document.ts";
import { pointKinds } from "../model/key-point.ts";
import { type Template, type TemplateSection, templateSchema } from "../model/template.ts";
import { composeBriefing } from "./compose-briefing.ts";
import { documentStringsSchema } from "./document-strings.ts";
import { article, briefing, fact, goal, nextStep, paragraph, quote, template } from "./testing/building.ts";

const strings = documentStringsSchema.parse(
  JSON.parse(readFileSync(new URL("../../assets/locales/document.ky.json", import.meta.url), "utf8")),
);
const news = article("news", "One two. Three “four” five. Six.", { topic: "Roads", title: "News" });
const other = article("other", "Seven eight.", { outlet: "Valley" });
const points = [
  goal(news, "One two."),
  quote(news, "four"),
  goal(news, "Three “four” five."),
  nextStep(news, "Six."),
  fact(other, "Seven eight."),
  nextStep(other, "Seven eight."),
];

const words = fc.option(
  fc.record({ ky: fc.constantFrom("", "Сөз", "{title} {page}", "{unit}, {marking}", "{nothing}\n{author}") }),
  { nil: undefined },
);
const kinds = fc.uniqueArray(fc.constantFrom(...pointKinds), { minLength: 1, maxLength: 4 });
const maxPoints = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
const layout = fc.constantFrom("numbered", "bulleted", "paragraphs", "quotations", "table");
const flag = fc.option(fc.boolean(), { nil: undefined });
const content = fc.oneof(
  fc.record({
    type: fc.constant("text"),
    hint: fc.constant({}),
    prominent: flag,
    confidence: flag,
    fallback: fc.option(fc.record({ kinds, count: fc.integer({ min: 1, max: 3 }), moved: flag }), { nil: undefined }),
    points: fc.option(fc.record({ kinds, layout, maxPoints, caption: words }), { nil: undefined }),
  }),
  fc.record({ type: fc.constant("points"), kinds, layout, maxPoints, caption: words }),
  fc.record({
    type: fc.constant("articles"),
    layout: fc.constantFrom("items", "table"),
    byTopic: flag,
    maxArticles: maxPoints,
    parts: fc.uniqueArray(
      fc.record({
        part: fc.constantFrom(...articleParts),
        heading: words,
        points: fc.option(fc.record({ kinds, maxPoints }), { nil: undefined }),
      }),
      { selector: ({ part }) => part, minLength: 1, maxLength: 5 },
    ),
  }),
  fc.record({ type: fc.constant("standing"), text: fc.constant({ ky: "{author}\n{unit}" }) }),
);
const section = fc.record({
  heading: words,
  show: fc.constantFrom("always", "ifNotEmpty"),
  content,
  level: fc.constantFrom(undefined, 1, 2),
  unnumbered: flag,
  onNewPage: flag,
});
const line = fc.record({ start: words, centre: words, end: words });
const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    sections: fc.array(section, { minLength: 1, maxLength: 7 }),
    headingNumbers: fc.constantFrom(undefined, "none", "oneLevel", "twoLevels"),
    paragraphNumbers: flag,
    header: fc.option(fc.record({ first: line, rest: line }), { nil: undefined }),
  })
  .map(({ sections, ...rest }) => {
    const named = sections.map((one, index) => ({ ...one, id: `s${index}` })) as unknown as readonly TemplateSection[];
    return templateSchema.parse(JSON.parse(JSON.stringify({ ...template(named), ...rest })));
  });

it("is a document without an anchor twice, in which every point stands or is named as one without a place", () => {
  const metadata = { marking: "Купуя", unit: "Бөлүм", confidence: "low" } as const;
  fc.assert(
    fc.property(anyTemplate, fc.boolean(), (of, written) => {
      const sections = written ? { s0: paragraph("Words."), "s1/news/gist": paragraph("Gist.") } : {};
      const it_ = briefing(of, { language: "ky", articles: [news, other], points, sections, metadata });
      const { document, unplaced } = composeBriefing(it_, { strings, today: "2026-03-02" });
      const anchors = anchorsIn(document.blocks);
      expect(new Set(anchors).size).toBe(anchors.length);
      const printed = JSON.stringify(document.blocks);
      const lost = points.filter(
        ({ id, text }) => !unplaced.includes(id) && !printed.includes(JSON.stringify(text).slice(1, -1)),
      );
      expect(lost).toEqual([]);
      for (const page of [document.header.first, document.header.rest, document.footer.first, document.footer.rest])
        expect(page.marking === undefined ? "" : plainInlines(page.marking)).toMatch(/^(?:Купуя)?$/);
      const heads = [document.header.first, document.header.rest].map((page) => JSON.stringify(page));
      expect(heads.filter((head) => !head.includes("Купуя"))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function anchorsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "anchor" in value && !("content" in value && "target" in value) ? [JSON.stringify(value.anchor)] : [];
  return [...own, ...Object.values(value).flatMap(anchorsIn)];
}
