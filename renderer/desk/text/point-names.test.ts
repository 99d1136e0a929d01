import { expect, test } from "vitest";
import type { KeyPoint, Standing } from "#core/model/key-point.ts";
import { findNamed, namePoints } from "./point-names.ts";

const point = (id: string, kind: KeyPoint["kind"], standing: Standing = "accepted"): KeyPoint => ({
  id,
  kind,
  standing,
  origins: [],
  text: `Words of ${id}`,
  wording: "paraphrase",
});

const names = namePoints([
  point("a", "fact"),
  point("b", "goal", "dismissed"),
  point("c", "goal"),
  point("d", "goal", "proposed"),
]);

test("points are counted by kind, and only those that are in the briefing", () => {
  expect(names.map(({ id, kind, number }) => `${id} ${kind} ${number}`)).toEqual(["c goal 1", "d goal 2", "a fact 1"]);
});

test("they are found by kind, number and words", () => {
  const found = (typed: string) =>
    findNamed(names, typed, (kind) => (kind === "goal" ? "Цель" : kind)).map(({ id }) => id);
  expect([found(""), found("цель"), found("цель 2"), found("words a"), found("zzz")]).toEqual([
    ["c", "d", "a"],
    ["c", "d"],
    ["d"],
    ["a"],
    [],
  ]);
});
