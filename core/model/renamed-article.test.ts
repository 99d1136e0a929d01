import { expect, it } from "vitest";
import type { KeyPoint } from "./key-point.ts";
import { pointRenamed } from "./renamed-article.ts";

const after = new Map([["aaaabbbbcccc", "aaaabbbbcccc-t2"]]);
const at = (articleId: string, start: number) => ({ articleId, start, end: start + 5 });
const quoteOf = (id: string): KeyPoint => ({
  kind: "quote",
  id: `${id}:quote:10`,
  origins: [at(id, 10), at("another", 0)],
  text: "words",
  wording: "quotation",
  standing: "proposed",
  grounds: [at(id, 30)],
  group: `${id}:group:2`,
  speaker: { text: "Brook", origin: at(id, 20) },
  cue: at(id, 26),
});
const stepOf = (id: string): KeyPoint => ({
  kind: "nextStep",
  id: `${id}:nextStep:40`,
  origins: [at(id, 40)],
  text: "words",
  wording: "paraphrase",
  standing: "offered",
});

it.each([quoteOf, stepOf])("everything that names the article names it by its new id", (pointOf) => {
  expect(pointRenamed(pointOf("aaaabbbbcccc"), after)).toEqual(pointOf("aaaabbbbcccc-t2"));
});

it("another article's point is as it was", () => {
  const other = quoteOf("aaaabbbbcccc-2");
  expect(pointRenamed(other, after)).toEqual(other);
});
