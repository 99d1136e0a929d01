import { describe, expect, it } from "vitest";
import { article, at, by, goal, nextStep, quote } from "../compose/testing/building.ts";
import { type KeyPoint, keyPointSchema, pointKinds } from "../model/key-point.ts";
import { ofKind } from "./of-kind.ts";

const news = article("news", "The city wants a bridge. “We shall build it,” said the mayor. Work starts in May.");
const speaker = by("the mayor", { origin: at(news, "the mayor"), role: "Mayor" });
const translation = { text: "Мы его построим", language: "ru" };
const said: KeyPoint = {
  ...quote(news, "We shall build it", { id: "said", speaker, cue: at(news, "said"), comment: "When?" }),
  translation,
  context: "At the bridge",
};
const work = nextStep(news, "Work starts in May.", {
  id: "work",
  owner: "the city",
  due: { text: "in May", day: "2026-05-31" },
  status: "planned",
});
const wish = goal(news, "The city wants a bridge.", { id: "wish" });

describe("a point made one of another kind", () => {
  it("shows what that kind has, and keeps the rest aside", () => {
    const { speaker: _s, translation: _t, context: _c, cue: _q, ...fits } = said as KeyPoint & { kind: "quote" };
    expect(ofKind(said, "goal")).toEqual({
      ...fits,
      kind: "goal",
      aside: { speaker, translation, context: "At the bridge", cue: at(news, "said") },
    });
    expect(ofKind(wish, "fact")).toEqual({ ...wish, kind: "fact" });
  });
  it("is what it was when it comes back, whatever it was between", () => {
    for (const point of [said, work, wish])
      for (const one of pointKinds)
        for (const other of pointKinds)
          expect(ofKind(ofKind(ofKind(point, one), other), point.kind), `${point.kind} ${one} ${other}`).toEqual(point);
  });
  it("takes on what it is given as the other kind, and keeps that too", () => {
    const step = ofKind(said, "nextStep") as KeyPoint & { kind: "nextStep" };
    const owned = { ...step, owner: "the mayor" };
    const back = ofKind(owned, "quote");
    expect(back).toEqual({ ...said, aside: { owner: "the mayor" } });
    expect(ofKind(back, "nextStep")).toEqual(owned);
    expect(keyPointSchema.parse(back)).toEqual(back);
  });
  it("is the same object where it is of that kind", () => {
    expect(ofKind(said, "quote")).toBe(said);
  });
});
