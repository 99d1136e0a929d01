/** The words that weigh by themselves. */
import { expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import { passagesOf } from "./passages.ts";
import { stemsWithin } from "./stems.ts";

it("cuts words to their beginnings, each once, without names", () => {
  const text = "Планируется открыть завод: открытие завода обещал Асанов.";
  const source = { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const article: Article = { id: "a", text, blocks: [], language: "ru", source };
  const [passage] = passagesOf(article);
  if (passage === undefined) throw new Error("no passage");
  expect([...stemsWithin(passage, { start: 0, end: text.length })]).toEqual([
    "планир",
    "открыт",
    "завод",
    "завода",
    "обещал",
  ]);
});
