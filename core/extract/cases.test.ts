/**
 * Folders of cases: a small article beside the points that are to be pre-ticked in it. A case about quotations alone
 * leaves goals and next steps aside, as they move with every training; every other case looks at every kind.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article, ArticleBlock } from "../model/article.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { suggestPoints } from "./suggest.ts";

const folder = new URL("./cases/", import.meta.url);
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), "utf8");

/** The first line is the headline, every further one that is not empty a paragraph. */
function articleOf(id: string, text: string): Article {
  const blocks: ArticleBlock[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "") blocks.push({ kind: start === 0 ? "headline" : "paragraph", start, end: start + line.length });
    start += line.length + 1;
  }
  const source = { name: `${id}.txt`, mediaType: "text/plain", sha256: "0".repeat(64) };
  return { id, text, blocks, published: "2026-02-10", source };
}

/** What a reader of the case wants to see of a point. */
function outlineOf(point: KeyPoint) {
  const { kind, text, flags } = point;
  const details =
    point.kind === "quote"
      ? { speaker: point.speaker?.text, resolvedTo: point.speaker?.resolvedTo, group: point.group }
      : point.kind === "nextStep"
        ? { owner: point.owner, due: point.due }
        : {};
  return JSON.parse(JSON.stringify({ kind, text, ...details, flags }));
}

describe.each(readdirSync(folder))("%s", (name) => {
  it("gives the expected points", () => {
    const { points } = suggestPoints(articleOf(name, read(name, "article.txt")));
    const expected: readonly Pick<KeyPoint, "kind">[] = JSON.parse(read(name, "expected.json"));
    const isOfQuotations = expected.length > 0 && expected.every(({ kind }) => kind === "quote");
    const isLookedAt = ({ kind }: KeyPoint): boolean => kind === "quote" || !isOfQuotations;
    const proposed = points
      .filter(({ standing }) => standing === "proposed")
      .filter(isLookedAt)
      .map(outlineOf);
    expect(proposed).toEqual(expected);
  });
});

describe("an article", () => {
  it("gives the same points whatever was read before it, though words are remembered", () => {
    const articles = readdirSync(folder).map((name) => articleOf(name, read(name, "article.txt")));
    const once = new Map(articles.map((article) => [article.id, suggestPoints(article)]));
    const again = new Map(articles.toReversed().map((article) => [article.id, suggestPoints({ ...article })]));
    for (const { id } of articles) expect(again.get(id), id).toEqual(once.get(id));
  });

  it("takes a weekday for one after an article in which it is somebody's name", () => {
    const turkish = (id: string, text: string): Article => ({ ...articleOf(id, text), language: "tr" });
    const plan = turkish("plan", "Kurul\nKurul Cuma günü toplanacak ve kararı açıklayacak.");
    suggestPoints(turkish("name", "Kurul\nBakan Cuma Yıldız toplantıya katıldı. Cuma Yıldız konuştu."));
    const [step] = suggestPoints(plan).points;
    expect(step).toMatchObject({ kind: "nextStep", owner: "Kurul", due: { day: "2026-02-13" } });
  });
});
