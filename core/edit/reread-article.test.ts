import { describe, expect, it } from "vitest";
import { article, at, briefing, by, fact, goal, quote, template } from "../compose/testing/building.ts";
import type { Article } from "../model/article.ts";
import { detailsOf } from "../model/briefing.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { fidelity } from "../model/verbatim.ts";
import { rereadArticle } from "./reread-article.ts";
import { respeller } from "./respell.ts";

const id = "0123456789ab";
const words = "Город хочет мост. «Мы построим его», — сказал мэр. Рынок переедет к реке.";
const misread = respeller("windows-1251", "koi8-r");
const read = (encoding: string, text: string, more: Partial<Article> = {}): Article => {
  const whole = article(encoding === "koi8-r" ? id : `${id}-${encoding}`, text, { title: text.slice(0, 10), ...more });
  return { ...whole, source: { ...whole.source, encoding } };
};
const wrong = read("koi8-r", misread(words));
const right = read("windows-1251", words);
const sheet = template([
  { id: "all", show: "always", content: { type: "points", kinds: ["goal", "quote", "fact"], layout: "bulleted" } },
]);
const made = (points: readonly KeyPoint[]) =>
  briefing(sheet, { articles: [wrong], points, metadata: { title: wrong.title ?? "" } });
const rereading = { article: right, points: [], asRead: detailsOf(wrong) };

describe("reading an article again", () => {
  it("gives points, speakers and the briefing's title the words that stand there now", () => {
    const speaker = by(misread("мэр"), { origin: at(wrong, misread("мэр")), resolvedTo: misread("Город") });
    const before = made([
      goal(wrong, misread("Город хочет мост."), { id: "wish" }),
      quote(wrong, misread("Мы построим его"), { id: "said", speaker, cue: at(wrong, misread("сказал")) }),
    ]);
    expect(rereadArticle(before, id, rereading)).toEqual({
      ...before,
      articles: [right],
      metadata: { title: right.title },
      points: [
        goal(right, "Город хочет мост.", { id: "wish" }),
        quote(right, "Мы построим его", {
          id: "said",
          speaker: by("мэр", { origin: at(right, "мэр"), resolvedTo: "Город" }),
          cue: at(right, "сказал"),
        }),
      ],
    });
  });
  it("gives what a point keeps for another kind the words that stand there now as well", () => {
    const aside = {
      speaker: by(misread("мэр"), { origin: at(wrong, misread("мэр")) }),
      cue: at(wrong, misread("сказал")),
      context: "At the bridge",
    };
    const before = made([goal(wrong, misread("Мы построим его"), { id: "said", aside })]);
    expect(rereadArticle(before, id, rereading).points).toEqual([
      goal(right, "Мы построим его", {
        id: "said",
        aside: {
          speaker: by("мэр", { origin: at(right, "мэр") }),
          cue: at(right, "сказал"),
          context: "At the bridge",
        },
      }),
    ]);
  });
  it("keeps suggestions that the analyst has worked at", () => {
    const said = quote(wrong, misread("Мы построим его"), { id: "said", standing: "proposed" });
    const untouched = { ...said, speaker: by(misread("мэр"), { origin: at(wrong, misread("мэр")) }) };
    const worked: readonly KeyPoint[] = [
      { ...said, translation: { text: "We shall build it", language: "en" } },
      { ...said, speaker: by("the mayor") },
      { ...said, certainty: "high" },
      { ...said, context: "At the bridge" },
      { ...untouched, corrected: true },
    ];
    const kept = [untouched, ...worked].map((point) => rereadArticle(made([point]), id, rereading).points.length);
    expect(kept).toEqual([0, 1, 1, 1, 1, 1]);
  });
  it("leaves the analyst's own words and corrections as they are", () => {
    const before = {
      ...made([goal(wrong, misread("Город хочет мост."), { id: "wish", text: "Нужен мост", wording: "paraphrase" })]),
      articles: [{ ...wrong, outlet: "Вестник реки" }],
      metadata: { title: "О мосте" },
    };
    expect(rereadArticle(before, id, rereading)).toEqual({
      ...before,
      articles: [{ ...right, outlet: "Вестник реки" }],
      points: [goal(right, "Город хочет мост.", { id: "wish", text: "Нужен мост", wording: "paraphrase" })],
    });
  });
  it("calls the briefing by the new headline where it was called by the old one, corrected or not", () => {
    const titled = (title: string, corrected: string) =>
      rereadArticle({ ...made([]), articles: [{ ...wrong, title: corrected }], metadata: { title } }, id, rereading);
    expect(titled(misread("Город хоче"), "О мосте").metadata).toEqual({ title: "Город хоче" });
    expect(titled("О мосте", "О мосте").metadata).toEqual({ title: "О мосте" });
    expect(titled("О рынке", "О мосте").metadata).toEqual({ title: "О рынке" });
  });
  it("keeps the words of a point that is not found, finds them when they are there again, and guesses nothing", () => {
    const wish = goal(wrong, misread("Рынок переедет к реке."), { id: "wish" });
    const without = read("ibm866", respeller("windows-1251", "ibm866")("Город хочет мост."));
    const lost = rereadArticle(made([wish]), id, { ...rereading, article: without });
    expect([lost.points, lost.points.map((point) => fidelity(point, lost.articles))]).toEqual([[wish], ["orphan"]]);
    const again = { ...wrong, id: `${id}-koi8-r` };
    const back = rereadArticle(lost, without.id, { article: again, points: [], asRead: detailsOf(without) });
    expect(back.points.map((point) => [point.text, fidelity(point, back.articles)])).toEqual([[wish.text, "verbatim"]]);
  });
  it("puts the new text's suggestions in the place of those that nobody has decided on", () => {
    const offered = fact(wrong, misread("Рынок"), { id: "old", standing: "offered" });
    const dismissed = goal(wrong, misread("Город хочет мост."), { id: "no", standing: "dismissed" });
    const noted = fact(wrong, misread("сказал"), { id: "noted", standing: "proposed", comment: "Кто?" });
    const fresh = goal(right, "Рынок переедет к реке.", { id: "fresh", standing: "proposed" });
    const refused = goal(right, "Город хочет мост", { id: "again", standing: "proposed" });
    const after = rereadArticle(made([offered, dismissed, noted]), id, { ...rereading, points: [refused, fresh] });
    expect(after.points).toEqual([
      fresh,
      goal(right, "Город хочет мост.", { id: "no", standing: "dismissed" }),
      fact(right, "сказал", { id: "noted", standing: "proposed", comment: "Кто?" }),
    ]);
  });
  it("changes nothing of other articles, and nothing at all where the article is gone", () => {
    const other = article("other", "A tunnel is cheaper.");
    const cost = fact(other, "A tunnel is cheaper.", { id: "cost", standing: "offered" });
    const before = { ...made([cost]), articles: [other, wrong] };
    expect(rereadArticle(before, id, rereading).points).toEqual([cost]);
    expect(rereadArticle(before, "none", rereading)).toBe(before);
  });
});
