import { describe, expect, it } from "vitest";
import { newVocabulary } from "./lexicon.ts";
import { spellerFor } from "./spelling.ts";
import { wordsOf } from "./words.ts";

const turkish = spellerFor({ small: { İ: "i", I: "ı" }, endingMarks: ["'", "’"] }, newVocabulary());
const english = spellerFor({ small: {}, endingMarks: [] }, newVocabulary());
const forms = { "g‘": "g'", "‘": "'", ʻ: "'", ғ: "g'", ш: "sh", е: "e", "^е": "ye", ие: "iye" };
const twoScripts = spellerFor({ small: {}, endingMarks: [], numbersApart: true, forms }, newVocabulary());
const smallWordsOf = (text: string) =>
  wordsOf(text, { start: 0, end: text.length }, twoScripts).map(({ small }) => small);

describe("spellerFor", () => {
  it("writes a language's small letters by its own rule", () => {
    expect(["İSTANBUL", "IRMAK", "Işık", "Ticaret"].map(turkish.toSmall)).toEqual([
      "istanbul",
      "ırmak",
      "ışık",
      "ticaret",
    ]);
    expect(english.toSmall("INTEREST")).toBe("interest");
  });

  it("parts a name from its endings, but no name within itself", () => {
    expect(["Ankara'da", "BM’nin", "2030'a", "O'Neill", "haber"].map(turkish.stemOf)).toEqual([
      "Ankara",
      "BM",
      "2030",
      "O'Neill",
      "haber",
    ]);
    expect(english.stemOf("Ankara's")).toBe("Ankara's");
  });

  it("leaves a word its place in the text, with the place of its ending", () => {
    const text = "Dün İzmir'de";
    expect(wordsOf(text, { start: 0, end: text.length }, turkish)).toMatchObject([
      { start: 0, end: 3, small: "dün", stemEnd: 3, capital: true, spaced: false },
      { start: 4, end: 12, small: "izmir", stemEnd: 9, capital: true, spaced: true },
    ]);
  });

  it("brings every sign and letter to the one that the lists have", () => {
    expect(smallWordsOf("g‘isht gʻisht ғишт")).toEqual(["g'isht", "g'isht", "g'иshт"]);
  });

  it("takes the longest form, and that of a word's beginning there alone", () => {
    expect(smallWordsOf("ели сеет пиеса")).toEqual(["yeли", "сeeт", "пiyeса"]);
  });

  it("makes a sign after its letter part of the word", () => {
    const [mountain, roof] = wordsOf("tog‘, tom‘", { start: 0, end: 10 }, twoScripts);
    expect(mountain).toMatchObject({ start: 0, end: 4, small: "tog'" });
    expect(roof).toMatchObject({ start: 6, end: 9, small: "tom" });
  });

  it("ends a word where the text that is asked about ends", () => {
    expect(wordsOf("тош ош", { start: 0, end: 3 }, twoScripts)).toMatchObject([{ start: 0, end: 3 }]);
  });

  it("parts numbers from what is joined to them, where the pack says so", () => {
    expect(smallWordsOf("2026-yil 15'te 1.5-li top-10")).toEqual(["2026", "yil", "15", "te", "1.5", "li", "top-10"]);
  });
});
