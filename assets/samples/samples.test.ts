/** The sample article that comes with the program is the same news in every language of the window, and shows what is found in news. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { suggestPoints } from "#core/extract/suggest.ts";
import { isIncluded } from "#core/model/is-included.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { isSpeltIn } from "../../templates/testing/alphabets.ts";
import { wordsIn } from "../../templates/testing/document-words.ts";
import { richLanguages } from "../../templates/testing/rich-briefing.ts";
import { readSample } from "../../templates/testing/sample-briefing.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

test("there is one in every language of the window", () => {
  const languages = Object.keys(JSON.parse(read("../locales/languages.json")));
  const samples = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".txt"));
  expect(samples).toEqual(languages.map((language) => `sample.${language}.txt`).toSorted());
});

const datelines = {
  ru: { place: "САРЫ-БУЛАК", agency: "Арна" },
  en: { place: "SARY-BULAK", agency: "Arna" },
  ky: { place: "САРЫ-БУЛАК", agency: "Арна" },
  kk: { place: "САРЫБҰЛАҚ", agency: "Арна" },
  az: { place: "SARI-BULAK", agency: "Arna" },
  tr: { place: "SARI-BULAK", agency: "Arna" },
  uz: { place: "SARIQBULOQ", agency: "Arna" },
} as const;

describe.each(richLanguages)("the sample in %s", (language) => {
  test("is read with its headline, dateline and eleven paragraphs", async () => {
    const article = await readSample(language);
    expect(article).toMatchObject({
      dateline: datelines[language],
      outlet: datelines[language].agency,
      published: "2025-10-14",
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["headline", ...Array(11).fill("paragraph")]);
  });

  test("is written in its language's letters", () => {
    expect(wordsIn(read(`sample.${language}.txt`)).filter((word) => !isSpeltIn(word, language))).toEqual([]);
  });

  test("gives five quotations with their speakers, goals, and dated steps", async () => {
    const { article, points } = suggestPoints(await readSample(language));
    expect(article.language).toBe(language);
    const found = points.filter(isIncluded);
    const quotations = found.filter(({ kind }) => kind === "quote");
    expect(quotations.map((quote) => [quote.origins.length > 0, speakerOf(quote) !== undefined])).toEqual(
      Array(5).fill([true, true]),
    );
    expect(found.filter(({ kind }) => kind === "goal").length).toBeGreaterThanOrEqual(4);
    expect(found.flatMap(dayOf)).toEqual(expect.arrayContaining(["2026-01-15", "2026-05-20"]));
  });
});

const speakerOf = (point: KeyPoint) => (point.kind === "quote" ? point.speaker : undefined);
const dayOf = (point: KeyPoint): readonly string[] =>
  point.kind === "nextStep" && point.due?.day !== undefined ? [point.due.day] : [];
