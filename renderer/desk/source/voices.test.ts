import { expect, test } from "vitest";
import type { KeyPoint } from "#core/model/key-point.ts";
import { voicesIn } from "./voices.ts";

const quote = (id: string, start: number, text: string, rest: object = {}): KeyPoint => ({
  kind: "quote",
  id,
  origins: [{ articleId: "a", start, end: start + 5 }],
  text,
  wording: "quotation",
  standing: "proposed",
  ...rest,
});

test("quotations stand under who said them, in the order of the text, and those of nobody last", () => {
  const points = [
    quote("3", 30, "third", { speaker: { text: "the minister", resolvedTo: "Anna Brook" } }),
    quote("0", 1, "nobody's"),
    quote("2", 20, "second", { speaker: { text: "Lee" } }),
    quote("1", 10, "first", { speaker: { text: "Anna Brook" } }),
  ];
  expect(voicesIn(points, "a")).toEqual([
    {
      name: "Anna Brook",
      quotations: [
        { point: "1", text: "first" },
        { point: "3", text: "third" },
      ],
    },
    { name: "Lee", quotations: [{ point: "2", text: "second" }] },
    { quotations: [{ point: "0", text: "nobody's" }] },
  ]);
});

test("what is dismissed, no quotation, or of another article speaks not", () => {
  const points = [
    quote("1", 1, "dismissed", { standing: "dismissed" }),
    quote("2", 2, "a goal", { kind: "goal" }),
    quote("3", 3, "elsewhere", { origins: [{ articleId: "b", start: 0, end: 5 }] }),
  ];
  expect(voicesIn(points, "a")).toEqual([]);
});
