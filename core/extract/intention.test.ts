/** What a suggestion says of why it was made. */
import { expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import { suggestPoints } from "./suggest.ts";

it("names the words that decided", () => {
  const text = "Новая линия\n\nМинистерство намерено построить завод, чтобы расширить экспорт.";
  const source = { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const article: Article = { id: "a", text, blocks: [], language: "ru", source };
  const goal = suggestPoints(article).points.find(({ kind }) => kind === "goal");
  const words = goal?.grounds?.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(words).toContain("намерено");
  expect(words.length).toBeLessThanOrEqual(3);
});
