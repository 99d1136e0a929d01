import { describe, expect, it } from "vitest";
import {
  article,
  briefing,
  by,
  fact,
  goal,
  nextStep,
  paragraph,
  quote,
  template,
} from "../compose/testing/building.ts";
import { setArticleDetails } from "../edit/article-edits.ts";
import { briefingEditsSchema, briefingSchema, withArticles, withoutArticles } from "./briefing.ts";

const news = article("news", "We want a bridge. It costs much. Work starts.", {
  title: "A bridge",
  language: "en",
  published: "2026-03-01",
  dateline: { place: "Akjar", start: 0, end: 0 },
});
const other = article("other", "No.");
const whole = briefing(
  template([{ id: "all", show: "always", content: { type: "standing", text: { en: "Nothing." } } }]),
  {
    articles: [news, other],
    points: [
      goal(news, "We want a bridge.", {
        lead: "A bridge",
        comment: "Why?",
        confidence: 0.5,
        rule: "want",
        flags: ["headline"],
      }),
      quote(other, "No.", {
        speaker: by("she", { resolvedTo: "Aida", role: "mayor", organisation: "Akjar" }),
        translation: { text: "Нет.", language: "ru" },
        context: "At the fair",
        group: "1",
      }),
      nextStep(news, "Work starts.", {
        owner: "the city",
        due: { text: "soon", day: "2026-05-01" },
        status: "planned",
      }),
      fact(news, "It costs much.", { standing: "dismissed" }),
    ],
    sections: { summary: paragraph("In short.") },
    metadata: { title: "A bridge", asOf: "2026-03-02" },
  },
);
const known = new Map([news, other].map((one) => [one.id, one]));

describe("a briefing", () => {
  it("comes through its schema as it is, and through JSON", () => {
    expect(briefingSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
  it.each([
    ["a day that is not in the calendar", { ...whole, metadata: { date: "2026-02-30" } }],
    ["a language that has no such tag", { ...whole, language: "en_GB!" }],
    ["an article in such a language", { ...whole, articles: [{ ...news, language: "" }, other] }],
    ["a version from the future", { ...whole, version: 2 }],
    ["a confidence beyond one", { ...whole, points: [{ ...whole.points[0], confidence: 1.5 }] }],
    ["a kind of point that there is not", { ...whole, points: [{ ...whole.points[0], kind: "rumour" }] }],
    [
      "an origin before the text",
      { ...whole, points: [{ ...whole.points[0], origins: [{ articleId: "news", start: -1, end: 2 }] }] },
    ],
    [
      "an origin that ends before it begins",
      { ...whole, points: [{ ...whole.points[0], origins: [{ articleId: "news", start: 2, end: 1 }] }] },
    ],
    ["two points of one id", { ...whole, points: [whole.points[0], whole.points[0]] }],
    ["two articles of one id", { ...whole, articles: [news, news] }],
    ["a source without its digest", { ...whole, articles: [{ ...news, source: { ...news.source, sha256: "?" } }] }],
  ])("is not one with %s", (_, wrong) => {
    expect(briefingSchema.safeParse(wrong).success).toBe(false);
  });
});

describe("a briefing less its articles", () => {
  it("holds no text of an article, keeps to its schema, and is whole again with the articles", () => {
    const edits = withoutArticles(whole);
    expect(briefingEditsSchema.parse(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
    expect(JSON.stringify({ ...edits, points: [] })).not.toContain("costs much");
    expect(withArticles(edits, known)).toEqual(whole);
  });
  it("gives the articles back as they are known, the same objects where nothing was corrected", () => {
    expect(
      withArticles(withoutArticles(whole), known)?.articles.map((one, index) => one === whole.articles[index]),
    ).toEqual([true, true]);
  });
  it("carries the analyst's corrections of an article, taken away ones too", () => {
    const corrected = setArticleDetails(whole, "news", { outlet: "Valley News", title: undefined });
    expect(withArticles(withoutArticles(corrected), known)).toEqual(corrected);
  });
  it("leaves the articles as they are where it says nothing of them", () => {
    const { articleDetails: _, ...older } = withoutArticles(whole);
    expect(withArticles(older, known)).toEqual(whole);
  });
  it("does not name an article twice", () => {
    expect(briefingEditsSchema.safeParse({ ...withoutArticles(whole), articleIds: ["news", "news"] }).success).toBe(
      false,
    );
  });
  it("is no briefing where an article is not known", () => {
    expect(withArticles(withoutArticles(whole), new Map([["news", news]]))).toBeUndefined();
  });
});
