import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asOfInWords, dayInWords } from "./dates.ts";
import { documentStringsSchema, fillIn } from "./document-strings.ts";

const stringsOf = (language: string) =>
  documentStringsSchema.parse(
    JSON.parse(readFileSync(new URL(`../../assets/locales/document.${language}.json`, import.meta.url), "utf8")),
  );

describe("a day in words", () => {
  it.each([
    ["en", "2 March 2026", "information as of 2 March 2026"],
    ["ru", "2 марта 2026 г.", "по состоянию на 2 марта 2026 г."],
    ["ky", "2026-жылдын 2-марты", "2026-жылдын 2-мартына карата абал боюнча"],
    ["kk", "2026 жылғы 2 наурыз", "2026 жылғы 2 наурыздағы жағдай бойынша"],
    ["az", "2 mart 2026-cı il", "2 mart 2026-cı il tarixinə olan məlumat"],
    ["tr", "2 Mart 2026", "2 Mart 2026 itibarıyla"],
    ["uz", "2026-yil 2-mart", "2026-yil 2-mart holatiga koʻra"],
  ])("is bent as %s bends it", (language, alone, within) => {
    const { calendar, informationAsOf } = stringsOf(language);
    expect(dayInWords("2026-03-02", calendar)).toBe(alone);
    expect(fillIn(informationAsOf, { date: asOfInWords("2026-03-02", calendar) })).toBe(within);
  });
  it("ends an Azerbaijani year as its last word is spoken", () => {
    const { calendar } = stringsOf("az");
    const years = ["1999", "2000", "2020", "2023", "2025", "2026", "2029", "2030", "1900"];
    expect(years.map((year) => dayInWords(`${year}-01-01`, calendar))).toEqual(
      ["1999-cu", "2000-ci", "2020-ci", "2023-cü", "2025-ci", "2026-cı", "2029-cu", "2030-cu", "1900-cü"].map(
        (year) => `1 yanvar ${year} il`,
      ),
    );
  });
  it("is given back as it is where it is none", () => {
    expect(dayInWords("2026-02-30", stringsOf("en").calendar)).toBe("2026-02-30");
  });
});
