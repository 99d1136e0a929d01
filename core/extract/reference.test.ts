/** The reference article, where it is at hand. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import { suggestPoints } from "./suggest.ts";

const labelled = new URL("../../../shared/eval/", import.meta.url);
const file = new URL("texts/ru000.txt", labelled);

describe.skipIf(!existsSync(file))("the reference article", () => {
  const text = readFileSync(existsSync(file) ? file : new URL(import.meta.url), "utf8");
  const source = { name: "ru000.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const article: Article = { id: "ru000", text, blocks: [], source };
  const proposed = suggestPoints(article).points.filter(({ standing }) => standing === "proposed");
  const gold = <Labels>(kind: string): Labels =>
    JSON.parse(readFileSync(new URL(`gold/ru000.${kind}.json`, labelled), "utf8"));

  it("gives its four quotations with their speakers as they stand", () => {
    const { quotes } = gold<{ quotes: { start: number; end: number; speaker: string }[] }>("quotes");
    const found = proposed.flatMap((point) =>
      point.kind === "quote"
        ? [{ start: point.origins[0]?.start, end: point.origins[0]?.end, speaker: point.speaker?.text }]
        : [],
    );
    expect(found).toEqual(quotes.map(({ start, end, speaker }) => ({ start, end, speaker })));
  });

  it("never names a person for a source", () => {
    const sources = proposed.flatMap((point) =>
      point.kind === "quote" && point.speaker?.text === "источник" ? [point.speaker.resolvedTo] : [],
    );
    expect(sources).toEqual(Array(2).fill("источник в Министерстве экономики и коммерции Кыргызской Республики"));
  });

  it("proposes every core goal and the next step, and nothing without a label", () => {
    type Label = { readonly end: number; readonly grade: string };
    const { goals, next_steps: steps } = gold<{ goals: Label[]; next_steps: Label[] }>("points");
    const ends = (kind: string) =>
      proposed.filter((point) => point.kind === kind).map(({ origins }) => origins[0]?.end);
    const endsOf = (labels: readonly Label[]) => labels.map(({ end }) => end);
    const core = (labels: readonly Label[]) => endsOf(labels.filter(({ grade }) => grade === "core"));
    expect(ends("goal")).toEqual(expect.arrayContaining(core(goals)));
    expect(ends("nextStep")).toEqual(expect.arrayContaining(core(steps)));
    expect(endsOf(goals)).toEqual(expect.arrayContaining(ends("goal")));
    expect(endsOf(steps)).toEqual(expect.arrayContaining(ends("nextStep")));
  });
});
