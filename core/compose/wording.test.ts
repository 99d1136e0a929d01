import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInWords } from "./dates.ts";
import { fillIn } from "./document-strings.ts";
import { directionOf, languageInWords, sameLanguage } from "./language-tags.ts";
import { quoted } from "./quotation-marks.ts";
import { heldTogether, onOneLine, shortened, withCapital } from "./wording.ts";

describe("days in words", () => {
  const months = "I II III IV V VI VII VIII IX X XI XII".split(" ");
  it("keep to the calendar's order of day, month and year", () => {
    expect(dayInWords("2025-11-12", { date: "{day} {month} {year} г.", months })).toBe("12 XI 2025 г.");
    expect(dayInWords("2025-11-02", { date: "{month} {day}, {year}", months })).toBe("XI 2, 2025");
  });
  it("are the day itself, at its beginning and end and in no time zone", () => {
    const calendar = { date: "{day}/{month}/{year}", months };
    expect(["2024-02-29", "2025-01-01", "2025-12-31"].map((day) => dayInWords(day, calendar))).toEqual([
      "29/II/2024",
      "1/I/2025",
      "31/XII/2025",
    ]);
  });
  it.each(["soon", "2026-02-30", "2026-13-01", "2026"])("give back %s, which is no day", (words) => {
    expect(dayInWords(words, { date: "{day} {month} {year}", months })).toBe(words);
  });
});

describe("language tags", () => {
  it("tell a language and script from another", () => {
    const pairs = [
      ["en", "en-GB"],
      ["ru", "ru"],
      ["uz", "uz-Latn"],
      ["uz", "uz-Cyrl"],
      ["kk", "ky"],
      ["??", "??"],
    ] as const;
    expect(pairs.map(([one, other]) => sameLanguage(one, other))).toEqual([true, true, true, false, false, true]);
  });
  it("say which way a text runs", () => {
    expect(["ru", "ar", "fa", "he", "kk", "kk-Arab", "no tag at all"].map(directionOf)).toEqual([
      "ltr",
      "rtl",
      "rtl",
      "rtl",
      "ltr",
      "rtl",
      "ltr",
    ]);
  });
  it("have a name in words", () => {
    const known = { ky: "Kirghiz" };
    const named = (tag: string, inLanguage: string) => languageInWords(tag, inLanguage, known);
    expect([
      named("ky", "en"),
      named("fr", "ru"),
      named("fr", "en"),
      named("no tag", "en"),
      named("constructor", "en"),
    ]).toEqual(["Kirghiz", "французский", "French", "no tag", "constructor"]);
  });
});

describe("quotation marks", () => {
  const russian = { outer: ["«", "»"], inner: ["„", "“"] } as const;
  const english = { outer: ["“", "”"], inner: ["‘", "’"] } as const;
  it.each([
    ["plain words", "Мост будет", russian, "«Мост будет»"],
    ["words in English", "It’s ours", english, "“It’s ours”"],
    ["the same mark within: the other pair goes around", "Проект «Мост» готов", russian, "„Проект «Мост» готов“"],
    ["the same mark at an edge", "Готов проект «Мост»", russian, "„Готов проект «Мост»“"],
    ["marks of another kind within", 'Проект "Мост" готов', russian, '«Проект "Мост" готов»'],
    ["words that bring their own marks", "«Мост будет»", russian, "«Мост будет»"],
    ["two quotations, which are no pair", "«Да» и «нет»", russian, "„«Да» и «нет»“"],
    ["a mark that is missing", "Проект «Мост готов", russian, "„Проект «Мост готов“"],
  ] as const)("go around %s", (_, words, marks, expected) => {
    expect(quoted(words, marks)).toBe(expected);
  });
  it("never touch the words", () => {
    const words = fc
      .array(fc.constantFrom("«", "»", "„", "“", '"', "мост", " "), { maxLength: 8 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(words, (text) => {
        expect(quoted(text, russian)).toContain(text);
      }),
    );
  });
});

describe("wording", () => {
  it("puts lines on one line and leaves every other space", () => {
    expect(onOneLine("  Мост \r\n будет\u2028готов  в\u00a0мае ")).toBe("Мост будет готов  в\u00a0мае");
  });
  it("gives the first letter its capital, by the language's rules", () => {
    expect([
      withCapital("источник", "ru"),
      withCapital("istanbul", "tr"),
      withCapital("«мэр", "ru"),
      withCapital("", "ru"),
    ]).toEqual(["Источник", "İstanbul", "«Мэр", ""]);
    expect(withCapital("mayor", "no tag at all")).toBe("Mayor");
  });
  it("shortens after a whole word", () => {
    expect(shortened("Акжар хочет удвоить перевалку", 20, "…")).toBe("Акжар хочет удвоить…");
    expect(shortened("Акжар, хочет удвоить", 10, "…")).toBe("Акжар…");
    expect(shortened("Мост", 4, "…")).toBe("Мост");
    expect(shortened("Водопроводчик", 6, "…")).toBe("Водоп…");
  });
  it("never makes longer than asked, and cuts no character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const short = shortened(text, most, "…");
        expect([short.length <= most, short.isWellFormed()]).toEqual([true, text.isWellFormed()]);
      }),
    );
  });
  it("fills in values, and looks into none of them", () => {
    expect(fillIn("{label}: {value} {other}", { label: "{value}", value: "$& {label}" })).toBe(
      "{value}: $& {label} {other}",
    );
  });
});

describe("a line", () => {
  it("breaks within no day", () => {
    expect(heldTogether("на 1 марта 2026 г. · к 12345 и 7")).toBe(
      "на 1\u00a0марта\u00a02026\u00a0г. · к 12345\u00a0и 7",
    );
    expect(heldTogether("2025 жылғы 13 қараша · 2025-yil 13-noyabr · 13 noyabr 2025-ci il")).toBe(
      "2025\u00a0жылғы\u00a013\u00a0қараша · 2025-yil\u00a013-noyabr · 13\u00a0noyabr\u00a02025-ci\u00a0il",
    );
  });
});
