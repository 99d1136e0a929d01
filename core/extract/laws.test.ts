/** What holds for every text, however odd. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../language/packs.ts";
import type { Article } from "../model/article.ts";
import { keyPointSchema } from "../model/key-point.ts";
import { segmentSeparator, sourceWords } from "../model/verbatim.ts";
import { suggestPoints } from "./suggest.ts";
import { sentencesOf } from "./text/sentences.ts";

const articleOf = (text: string, language?: string): Article => ({
  id: "a",
  text,
  blocks: [],
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
  ...(language === undefined ? {} : { language }),
});

/** Words and signs that make quotations likely, and what breaks them. */
const pieces = fc.constantFrom(
  ..."« » \" “ ” „ ' ’ , . ! ? … – — - ( ) \n".split(" "),
  " ",
  " ",
  " ",
  "\ud800",
  "\udc00",
  "\u200b",
  "\u202e",
  "🙂",
  "1",
  "2026",
  "сказал",
  "Иван Петров",
  "министр",
  "по словам",
  "в министерстве",
  "что",
  "намерен",
  "чтобы",
  "будет",
  "построить",
  "до 1 мая",
  "said",
  "Mr Hale",
  "according to",
  "the minister",
  "will",
  "wants to",
  "by Monday",
  "that",
  "he",
  "dedi",
  "diye",
  "Ayşe Kaya'nın",
  "bakan",
  "istiyor",
  "5.",
  "nazir bildirib",
  "ki",
  "деди министр",
  "деп айтты",
  "2026-жылы",
  "айтуынша",
  "керек",
  "oʻzbek vaziri",
  "deb",
  "12 млн",
  "15%",
  ":",
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
const languages = fc.constantFrom(undefined, ...packs.map(({ language }) => language), "xx");

describe("suggestPoints", () => {
  it("gives points whose text is exactly what stands at their origins, with ids of their own", () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const article = articleOf(text, language);
        const { points } = suggestPoints(article);
        for (const point of points) expect(sourceWords(point.origins, [article])).toBe(point.text);
        for (const point of points) expect(keyPointSchema.safeParse(point).success).toBe(true);
        expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
        for (const { origins, grounds = [] } of points)
          for (const { start, end } of grounds)
            expect(origins.some((origin) => origin.start <= start && end <= origin.end)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("gives a speaker exactly as its origin has it", () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const point of suggestPoints(articleOf(text, language)).points) {
          if (point.kind !== "quote" || point.speaker?.origin === undefined) continue;
          expect(text.slice(point.speaker.origin.start, point.speaker.origin.end)).toBe(point.speaker.text);
        }
      }),
    );
  });

  it("has a speaker's words within the article and outside the quotation", () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const point of suggestPoints(articleOf(text, language)).points) {
          if (point.kind !== "quote" || point.speaker?.origin === undefined) continue;
          const { start, end } = point.speaker.origin;
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          for (const origin of point.origins) expect(end <= origin.start || start >= origin.end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["ru", "Министр Олег Крымов", "заявил", "источник"],
    ["ru", "Директор Анна Лаврова", "сказала", "собеседник агентства"],
    ["en", "Governor Owen Pratt", "said", "a source"],
    ["tr", "Başkan Kemal Aydın", "dedi", "kaynak"],
    ["ky", "Министр Айбек Осмонов", "деди", "булак"],
  ])("leads no unnamed source back to anybody (%s, after %s)", (language, person, verb, source) => {
    const sentence = fc.constantFrom(
      `${person} ${verb}. `,
      `«The road is closed until the spring comes», — ${verb} ${person}. `,
      `«The road is closed until the spring comes», — ${verb} ${source}. `,
      `"The road is closed until the spring comes," ${source} ${verb}. `,
      "\n",
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        for (const point of suggestPoints(articleOf(sentences.join(""), language)).points) {
          if (point.kind === "quote" && point.speaker?.text === source)
            expect(point.speaker.resolvedTo).toBeUndefined();
        }
      }),
    );
  });

  it.each([
    ["quotation marks", '"'.repeat(100_000)],
    ["unclosed marks", "«а ".repeat(50_000)],
    ["nested quotations", "«а, — сказал б. ".repeat(10_000)],
    ["single marks", " 'a".repeat(50_000)],
    ["one long line", "Иван Петров сказал, что завод построят. ".repeat(5_000)],
    ["lone surrogates", "\ud800".repeat(100_000)],
    ["verbs alone", "сказал ".repeat(20_000)],
    ["lines of one letter", "а\n".repeat(100_000)],
    ["lines without words", "– –\n".repeat(50_000)],
    ["lines of speech", "Иван Петров сказал, что завод построят.\n".repeat(3_000)],
    ["dialogue", "– Да, – сказал Иван Петров. – Нет.\n".repeat(3_000)],
    ["right to left, emoji and zero width", "\u202eשלום 🙂\u200b «مرحبا»\n".repeat(5_000)],
    ["names alone", "Ayşe Kaya Can Er ".repeat(5_000)],
    ["initials", "А. Б. ".repeat(20_000)],
    ["colons", "Он сказал: Да: Нет: ".repeat(5_000)],
    ["figures", "15% 12 млн 5. ".repeat(5_000)],
  ])(
    "comes to an end on %s",
    (_, text) => {
      for (const language of ["ru", "en", "tr"])
        expect(Array.isArray(suggestPoints(articleOf(text, language)).points)).toBe(true);
    },
    60_000,
  );

  it("says so where the language has no pack, and still finds what stands between marks", () => {
    const text = "„Most bude otevřen v pátek odpoledne za každého počasí.“";
    const { points, warnings } = suggestPoints(articleOf(text, "cs"));
    expect(warnings).toEqual([{ code: "noLanguagePack", facts: { language: "cs" } }]);
    expect(points.map((point) => point.text)).toEqual(["Most bude otevřen v pátek odpoledne za každého počasí."]);
    expect(suggestPoints(articleOf("ახალი ხიდი გაიხსნა ქალაქში.")).warnings).toEqual([
      { code: "languageUnrecognised", facts: {} },
    ]);
  });
});

describe("sentencesOf", () => {
  it("gives ranges in order that cover every letter", () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const ranges = sentencesOf(articleOf(text, language));
        expect(ranges.every(({ start }, index) => start >= (ranges[index - 1]?.end ?? 0))).toBe(true);
        expect(letters(ranges.map(({ start, end }) => text.slice(start, end)).join(segmentSeparator))).toBe(
          letters(text),
        );
      }),
    );
  });
});

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
