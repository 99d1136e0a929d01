import { describe, expect, it } from "vitest";
import { spellerFor } from "./spelling.ts";
import { wordsOf } from "./words.ts";

const turkish = spellerFor({ small: { İ: "i", I: "ı" }, endingMarks: ["'", "’"] });
const english = spellerFor({ small: {}, endingMarks: [] });

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
    expect(wordsOf(text, { start: 0, end: text.length }, turkish)).toEqual([
      { start: 0, end: 3, small: "dün", stemEnd: 3, capital: true },
      { start: 4, end: 12, small: "izmir", stemEnd: 9, capital: true },
    ]);
  });
});
