import { describe, expect, it } from "vitest";
import { article, at, briefing, fact, goal, quote, template } from "../compose/testing/building.ts";
import { pointKinds } from "../model/key-point.ts";
import { mergeAll, removePoints, setKinds, setStandings } from "./many-points.ts";

const news = article("news", "A bridge. A road. “Soon,” he said. A tunnel.");
const sheet = template([
  { id: "all", show: "always", content: { type: "points", kinds: [...pointKinds], layout: "bulleted" } },
]);
const before = briefing(sheet, {
  articles: [news],
  points: [
    goal(news, "A bridge.", { id: "bridge" }),
    quote(news, "Soon", { id: "soon", speaker: { text: "he" } }),
    goal(news, "A road.", { id: "road" }),
    fact(news, "A tunnel.", { id: "tunnel" }),
  ],
});
const [bridge, soon, road, tunnel] = before.points;
const ids = (...them: readonly string[]) => new Set(them);

describe("edits of several points", () => {
  it("set where they stand and of what kind they are, and leave the others as they are", () => {
    const dismissed = setStandings(before, ids("bridge", "tunnel"), "dismissed");
    expect(dismissed.points.map(({ standing }) => standing)).toEqual([
      "dismissed",
      soon?.standing,
      road?.standing,
      "dismissed",
    ]);
    expect(dismissed.points[1]).toBe(soon);
    const facts = setKinds(before, ids("soon", "tunnel"), "fact");
    const { speaker: _, ...words } = { speaker: undefined, ...soon };
    expect(facts.points).toEqual([
      bridge,
      { ...words, kind: "fact", aside: { speaker: { text: "he" } } },
      road,
      tunnel,
    ]);
  });
  it("take them away", () => {
    expect(removePoints(before, ids("soon", "road")).points).toEqual([bridge, tunnel]);
  });
  it("make them one, where the first of them stands", () => {
    const merged = mergeAll(before, ids("tunnel", "bridge", "road"));
    expect(merged.points).toEqual([
      {
        ...bridge,
        text: "A bridge. A road. A tunnel.",
        origins: [at(news, "A bridge."), at(news, "A road."), at(news, "A tunnel.")],
      },
      soon,
    ]);
  });
  it("give the same briefing where they change nothing", () => {
    const same = [
      setStandings(before, ids("bridge"), bridge?.standing ?? "accepted"),
      setKinds(before, ids("bridge", "road"), "goal"),
      removePoints(before, ids("gone")),
      mergeAll(before, ids("bridge")),
    ];
    expect(same.every((one) => one === before)).toBe(true);
  });
});
