import { describe, expect, test } from "vitest";
import { dayFormat, momentFormat, numberTag, percentFormat } from "./formats.ts";

const languages = ["en", "ru", "ky", "kk", "az", "tr", "uz"];
const inEach = (write: (language: string) => string) => languages.map(write);

test("days are written as each language writes them", () => {
  expect(inEach((language) => dayFormat(language)("2025-11-12"))).toEqual([
    "12 November 2025",
    "12 ноября 2025 г.",
    "2025-жылдын 12-ноябры",
    "2025 жылғы 12 қараша",
    "12 noyabr 2025-ci il",
    "12 Kasım 2025",
    "2025-yil 12-noyabr",
  ]);
});

test("moments have the reader's own time", () => {
  const moment = new Date(2025, 10, 12, 9, 5);
  expect(inEach((language) => momentFormat(language)(moment))).toEqual([
    "12 Nov 2025, 09:05",
    "12 нояб. 2025 г., 09:05",
    "2025-жылдын 12-ноябры, 09:05",
    "2025 жылғы 12 қараша, 09:05",
    "12 noyabr 2025-ci il, 09:05",
    "12 Kas 2025 09:05",
    "2025-yil 12-noyabr, 09:05",
  ]);
});

describe("numbers and shares", () => {
  test.each(languages)("are in %s as CLDR has them, which Node knows in full", (language) => {
    for (const number of [7, 1234, 12_345, 1_234_567.89])
      expect(new Intl.NumberFormat(numberTag(language)).format(number)).toBe(
        new Intl.NumberFormat(language).format(number),
      );
    expect(percentFormat(language)(0.8)).toBe(new Intl.NumberFormat(language, { style: "percent" }).format(0.8));
  });
});
