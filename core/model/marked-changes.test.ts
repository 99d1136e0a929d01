import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchMarked } from "./marked-changes.ts";

const source = "We shall build the bridge, and soon, whatever the council says.";
const stretches = (text: string, language = "en", words = source) =>
  matchMarked(text, words, language)?.map(({ start, end }) => words.slice(start, end));

describe("a quotation that marks what it changed", () => {
  it("leaves words out in square brackets", () => {
    expect(stretches("We shall build the bridge […] whatever the council says.")).toEqual([
      "We shall build the bridge",
      "whatever the council says.",
    ]);
    expect(stretches("We shall build the bridge, [...]")).toEqual(["We shall build the bridge,"]);
    expect(stretches("[…] and soon, whatever the council says.")).toEqual(["and soon, whatever the council says."]);
  });
  it("puts words in, in square brackets", () => {
    expect(stretches("We [the city] shall build the bridge, and soon, whatever the council says.")).toEqual([
      "We",
      "shall build the bridge, and soon, whatever the council says.",
    ]);
    expect(stretches("[…] [The mayor] shall build the bridge, and soon, whatever the council says.")).toEqual([
      "shall build the bridge, and soon, whatever the council says.",
    ]);
  });
  it("does not put words in the place of others without a mark that those are left out", () => {
    const cases = [
      ["[The mayor] shall build the bridge, and soon, whatever the council says.", source],
      ["We shall build the bridge [soon].", source],
      ["We shall build the bridge [soon]", source],
      ["We will [gladly] sign it.", "We will never sign it."],
      ["We can[,] sign it.", "We cannot sign it."],
      ["Мы [решительно] поддержим это.", "Мы не поддержим это."],
    ] as const;
    for (const [text, words] of cases) expect(stretches(text, "ru", words)).toBeUndefined();
  });
  it("is read by the marks of every language where a stranger's article names one that is none", () => {
    expect(stretches("We shall build the bridge […]", "constructor")).toEqual(["We shall build the bridge"]);
  });
  it("changes the first letter or the ending of a word", () => {
    expect(stretches("[…] [A]nd soon, whatever the council says.")).toEqual(["nd soon, whatever the council says."]);
    expect(stretches("We shall buil[d] the bridge […]")).toEqual(["We shall buil", "the bridge"]);
    expect(stretches("We favour develop[ing].", "en", "We favour development.")).toEqual(["We favour develop", "."]);
    expect(stretches("[w]e favour […]", "en", "We favour development.")).toEqual(["e favour"]);
  });
  it("has no other change that it does not own up to", () => {
    expect(
      [
        source,
        "We shall build the bridge whatever the council says.",
        "We shall build a bridge […] whatever the council says.",
        "We shall build […] bridge, whatever the council says.",
        "shall build the bridge […]",
        "We shall […] the bridge",
        "whatever the council says. […] We shall build the bridge",
        "We sha[…]ll build the bridge, and soon, whatever the council says.",
        "[…]",
        "[nothing]",
      ].map((text) => stretches(text)),
    ).toEqual(Array(10).fill(undefined));
  });
  it("follows the conventions of its language", () => {
    const words = "Мы построим мост, и скоро, что бы ни говорил совет.";
    const ways = ["Мы построим мост <…> что бы ни говорил совет.", "Мы построим мост… что бы ни говорил совет."];
    expect(ways.map((way) => stretches(way, "ru", words) !== undefined)).toEqual([true, true]);
    expect(ways.map((way) => stretches(way, "en", words) !== undefined)).toEqual([false, false]);
    expect(stretches("Köprüyü (…) yakında yapacağız.", "tr", "Köprüyü biz de yakında yapacağız.")).toEqual([
      "Köprüyü",
      "yakında yapacağız.",
    ]);
  });
  it("finds its stretches in order, wherever words are left out", () => {
    const words = source.split(" ");
    const place = fc.nat(words.length);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const text = [...words.slice(0, from), "[…]", ...words.slice(to)].join(" ");
        const found = matchMarked(text, source, "en");
        const left = [words.slice(0, from), words.slice(to)]
          .map((part) => part.join(" "))
          .filter((part) => part !== "");
        expect(found?.map(({ start, end }) => source.slice(start, end))).toEqual(left.length === 0 ? undefined : left);
      }),
    );
  });
});
