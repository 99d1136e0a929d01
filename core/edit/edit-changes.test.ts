import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { article, briefing, fact, paragraph, template, text } from "../compose/testing/building.ts";
import { briefingEditsSchema, withoutArticles } from "../model/briefing.ts";
import { setArticleDetails } from "./article-edits.ts";
import { setLanguage, setMetadata, setSectionText, setTemplate } from "./briefing-edits.ts";
import { changesBetween, editChangesSchema, withChanges } from "./edit-changes.ts";
import { fromPieces, piecesOf } from "./list-pieces.ts";
import { movePoints, removePoint, setPointText } from "./point-edits.ts";

const news = article("news", "One. Two. Three. Four.");
const sheet = template([text("summary")]);
const points = ["One.", "Two.", "Three.", "Four."].map((words) => fact(news, words));
const whole = briefing(sheet, { articles: [news], points });
const before = withoutArticles(whole);

describe("a list told by another", () => {
  const items = Array.from({ length: 12 }, (_, index) => ({ index }));
  const lists = fc.array(fc.constantFrom(...items), { maxLength: 14 });

  it("is that list again", () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        expect(fromPieces(one, piecesOf(one, other))).toEqual(other);
      }),
    );
  });

  it("has its own items alone in its words", () => {
    const [first, second, third, ...rest] = items;
    expect(piecesOf(items, [first, "new", third, ...rest])).toEqual([[0, 1], { new: "new" }, [2, 12]]);
    expect(piecesOf(items, [second, first, third, ...rest])).toEqual([
      [1, 2],
      [0, 1],
      [2, 12],
    ]);
    expect(piecesOf(items, items)).toEqual([[0, 12]]);
    expect(piecesOf(items, [])).toEqual([]);
  });
});

describe("changes of edits", () => {
  it("name what changed and nothing else", () => {
    const typed = setPointText(whole, "fact-Two.", "Two and a half.");
    expect(changesBetween(before, withoutArticles(typed))).toEqual({
      points: [[0, 1], { new: { ...points[1], text: "Two and a half." } }, [2, 4]],
    });
    expect(changesBetween(before, withoutArticles(setMetadata(whole, "title", "Numbers")))).toEqual({
      metadata: { ...whole.metadata, title: "Numbers" },
    });
    expect(changesBetween(before, withoutArticles(whole))).toEqual({});
  });

  it.each([
    ["a point's words", setPointText(whole, "fact-Two.", "Two and a half.")],
    ["a point moved", movePoints(whole, new Set(["fact-Four."]), 0)],
    ["a point gone", removePoint(whole, "fact-One.")],
    ["the language", setLanguage(whole, "ru")],
    ["the template", setTemplate(whole, { ...sheet, version: 2 })],
    ["the metadata", setMetadata(whole, "title", "Numbers")],
    ["a section's text", setSectionText(whole, "summary", paragraph("In short."))],
    ["an article's details", setArticleDetails(whole, "news", { title: "Counting" })],
    ["the articles", { ...whole, articles: [] }],
  ])("tell %s as they cross a wire", (_, changed) => {
    const after = withoutArticles(changed);
    const changes = editChangesSchema.parse(JSON.parse(JSON.stringify(changesBetween(before, after))));
    expect(withChanges(before, changes)).toEqual(after);
  });

  it("can name every field that edits have", () => {
    const fields = Object.keys(briefingEditsSchema.unwrap().shape).filter((name) => name !== "version");
    expect(Object.keys(editChangesSchema.unwrap().shape).toSorted()).toEqual(fields.toSorted());
  });

  it("are none where they cannot say it: the whole is to be sent", () => {
    const { articleDetails: _, ...without } = before;
    expect(changesBetween(before, without)).toBeUndefined();
    expect(changesBetween(before, { ...before, mood: "good" } as typeof before)).toBeUndefined();
  });

  it("leave the same object where nothing changed", () => {
    expect(withChanges(before, {})).toBe(before);
  });

  it("of other edits are refused, and those that would have an id twice", () => {
    expect(withChanges(before, { points: [[0, 5]] })).toBeUndefined();
    expect(withChanges(before, { points: [[0, 4], { new: fact(news, "One.") }] })).toBeUndefined();
  });
});
