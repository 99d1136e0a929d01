import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "./word-diff.ts";

/** "We [-shall-][+may+] build", as such differences are written. */
const shown = (before: string, after: string, language = "en") =>
  diffWords(before, after, language)
    .map(({ is, text }) => (is === "same" ? text : is === "gone" ? `[-${text}-]` : `[+${text}+]`))
    .join("");

describe("a quotation and its source, word by word", () => {
  it("differ in whole words, gone before new", () => {
    expect(shown("We shall build it.", "We may build it.")).toBe("We [-shall-][+may+] build it.");
    expect(shown("We shall build it.", "We shall build.")).toBe("We shall build[- it-].");
    expect(shown("We shall build it.", "We shall never build it.")).toBe("We shall [+never +]build it.");
  });
  it("differ in a phrase where all its words were changed", () => {
    expect(shown("We want a new bridge now", "We want the old ferry now")).toBe(
      "We want [-a new bridge-][+the old ferry+] now",
    );
  });
  it("are the same, or have nothing in common", () => {
    expect([shown("As it was", "As it was"), shown("", "New"), shown("Old", ""), shown("", "")]).toEqual([
      "As it was",
      "[+New+]",
      "[-Old-]",
      "",
    ]);
  });
  it("cut no letter from its marks, in any script", () => {
    expect(shown("Жолду й\u0306анып курабыз", "Жолду й\u0306аны курабыз", "ky")).toBe(
      "Жолду [-й\u0306анып-][+й\u0306аны+] курабыз",
    );
    expect(shown("👩‍👩‍👧 one", "👩‍👧 one")).toBe("[-👩‍👩‍👧-][+👩‍👧+] one");
  });
  it("give both texts back, whatever they are", () => {
    const word = fc.constantFrom("we", "shall", "build", "мост", " ", "  ", ", ", "́", "й");
    const text = fc.oneof(
      fc.array(word, { maxLength: 14 }).map((words) => words.join("")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after, "ru");
        const without = (kind: string) =>
          pieces
            .filter(({ is }) => is !== kind)
            .map((piece) => piece.text)
            .join("");
        expect([without("new"), without("gone")]).toEqual([before, after]);
      }),
    );
  });
  it("of a great length are compared in their like ends alone", () => {
    const [before, after] = ["a ".repeat(3000), "b ".repeat(3000)];
    expect(diffWords(`Same ${before}end`, `Same ${after}end`, "en").map(({ is }) => is)).toEqual([
      "same",
      "gone",
      "new",
      "same",
    ]);
  });
});
