import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placePoints } from "#core/compose/placing.ts";
import { type KeyPoint, pointKinds } from "#core/model/key-point.ts";
import { type Template, templateSchema } from "#core/model/template.ts";
import { type ArticlePart, articleWords } from "#core/model/template-articles.ts";
import { sampleArticle, sampleBriefing, samplePoint } from "../../testing/sample-briefing.ts";
import { hasStandIns, standInsOf } from "./stand-ins.ts";

const goals = { kinds: ["goal"] } as const;
const goal = samplePoint("goal", "goal", { origins: [{ articleId: "a", start: 0, end: 4 }] });

test("what the template takes for a text stands in for it, but not what it lists below", () => {
  const fallback = { kinds: ["goal", "fact"], otherwise: ["quote"], count: 2 } as const;
  expect(standInsOf({ type: "text", hint: {}, fallback, points: { kinds: ["fact"] } })).toEqual({
    kinds: ["goal", "quote"],
  });
  expect(standInsOf({ type: "text", hint: {} })).toBeUndefined();
});

test("points stand in as long as nothing is written", () => {
  expect(hasStandIns(goals, [], [goal])).toBe(true);
  expect(hasStandIns(goals, [{ type: "paragraph", content: [] }], [goal])).toBe(true);
  expect(hasStandIns(goals, [{ type: "paragraph", content: [{ type: "text", text: "In short" }] }], [goal])).toBe(
    false,
  );
});

test("they are in the briefing, of such a kind, and of the article that the text is on", () => {
  const others = [samplePoint("offered", "goal", { standing: "offered" }), samplePoint("step", "nextStep")];
  expect(hasStandIns(goals, [], others)).toBe(false);
  expect(["a", "b"].map((article) => hasStandIns({ ...goals, article }, [], [goal]))).toEqual([true, false]);
});

test("a point that was put together from two articles stands in for the text on the first, where the page has it", () => {
  const of = (articleId: string) => ({ articleId, start: 0, end: 4 });
  const merged = samplePoint("merged", "goal", { origins: [of("a"), of("b")] });
  expect(["a", "b"].map((article) => hasStandIns({ ...goals, article }, [], [merged]))).toEqual([true, false]);
});

const folder = new URL("../../../templates/", import.meta.url);
const templates = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => templateSchema.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));

/** Every choice of kinds, with one point of each. */
const briefings = [...Array(2 ** pointKinds.length).keys()].map((choice) =>
  pointKinds
    .filter((_, index) => (choice & (1 << index)) !== 0)
    .map((kind, index) =>
      samplePoint(kind, kind, { origins: [{ articleId: sampleArticle.id, start: index, end: index + 1 }] }),
    ),
);

const isOfWords = ({ part }: ArticlePart): boolean => articleWords.some((one) => one === part);

/** The texts of which the desk says that points stand in for them. */
const told = ({ sections }: Template, points: readonly KeyPoint[]): readonly string[] =>
  sections.flatMap(({ id, content }) => {
    if (content.type === "articles")
      return content.parts
        .filter((part) => isOfWords(part) && part.points !== undefined)
        .filter(({ points: taken }) =>
          hasStandIns({ kinds: taken?.kinds ?? [], article: sampleArticle.id }, [], points),
        )
        .map(({ part }) => `${id}/${part}`);
    const standIns = content.type === "text" ? standInsOf(content) : undefined;
    return standIns !== undefined && hasStandIns(standIns, [], points) ? [id] : [];
  });

/** Those for which they do, on the page. */
const printed = (template: Template, points: readonly KeyPoint[]): readonly string[] =>
  placePoints({ ...sampleBriefing, template, points }).sections.flatMap(({ section: { id }, fallback, articles }) => [
    ...(fallback.length > 0 ? [id] : []),
    ...articles
      .flatMap(({ parts }) => parts)
      .filter((placed) => isOfWords(placed.part) && placed.points.length > 0)
      .map((placed) => `${id}/${placed.part.part}`),
  ]);

test.each(templates)("points stand in on the desk where they do on the page: $id", (template) => {
  expect(briefings.map((points) => told(template, points))).toEqual(
    briefings.map((points) => printed(template, points)),
  );
});
