/** Words divided by their language's patterns. */
import { describe, expect, it } from "vitest";
import { loadHyphenator } from "./hyphenation.ts";

const divided = async (word: string, language: string): Promise<string> => {
  const hyphenate = await loadHyphenator([language]);
  const offsets = hyphenate(word, language);
  return [...word].map((letter, at) => (offsets.includes(at) ? `-${letter}` : letter)).join("");
};

describe("a word is divided", () => {
  it.each([
    ["ru", "сотрудничество", "со-труд-ни-че-ство"],
    ["en-US", "hyphenation", "hy-phen-ation"],
    ["tr", "kalkınması", "kal-kın-ması"],
    ["ru-KG", "механизмы", "ме-ха-низмы"],
  ])("in %s", async (language, word, expected) => {
    expect(await divided(word, language)).toBe(expected);
  });

  it("never in a language without patterns, nor when it is short", async () => {
    expect([await divided("ынтымакташтык", "ky"), await divided("окно", "ru")]).toEqual(["ынтымакташтык", "окно"]);
  });
});
