import { describe, expect, test, vi } from "vitest";
import { uiLanguages } from "../../words/catalogue.ts";
import { languageOptions } from "./article-languages.ts";

describe("the languages to choose from", () => {
  test("stand in the order of their names in the window's language", () => {
    const english = languageOptions("ru", "en").map(({ label }) => label);
    const russian = languageOptions("ru", "ru").map(({ label }) => label);
    expect([english.indexOf("Kazakh") < english.indexOf("Kyrgyz"), english.at(-1)]).toEqual([true, "Vietnamese"]);
    expect([russian[0], russian.indexOf("Казахский") < russian.indexOf("Киргизский")]).toEqual([
      "Азербайджанский",
      true,
    ]);
  });
  test.each(uiLanguages)("are all called by a name in %s, also Bashkir, which Chromium cannot name", (language) => {
    const { of } = Intl.DisplayNames.prototype;
    const spy = vi.spyOn(Intl.DisplayNames.prototype, "of").mockImplementation(function (this: unknown, tag) {
      return tag === "ba" ? tag : of.call(this, tag);
    });
    const bare = languageOptions("ba", language).filter(({ value, label }) => label.toLowerCase() === value);
    spy.mockRestore();
    expect(bare).toEqual([]);
  });
  test("have the article's own among them, once", () => {
    expect(languageOptions("kk-Latn", "en").filter(({ value }) => value.startsWith("kk"))).toHaveLength(2);
    expect(languageOptions("kk", "en").filter(({ value }) => value.startsWith("kk"))).toHaveLength(1);
  });
});
