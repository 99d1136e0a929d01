import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newFindings } from "./findings.ts";
import { compileLexicon, findIn, isIn, matchAt, newVocabulary, type Vocabulary } from "./lexicon.ts";
import { Word } from "./words.ts";

const lengths = (phrases: readonly string[], text: string): readonly number[] => {
  const vocabulary = newVocabulary();
  const lexicon = compileLexicon(phrases, vocabulary);
  const words = text.split(" ").map((small) => wordIn(vocabulary, small));
  return words.map((_, index) => matchAt(lexicon, words, index));
};

const wordIn = (vocabulary: Vocabulary, small: string): Word =>
  new Word(0, small.length, true, newFindings(small, small.length, false, findIn(vocabulary, small)));

/** Of few letters, so that patterns have much in common. */
const someWord = fc.string({ unit: fc.constantFrom("а", "б", "в", "a"), minLength: 1, maxLength: 6 });
const star = fc.constantFrom("", "*");
const somePattern = fc.tuple(star, someWord, star).map((parts) => parts.join(""));

describe("matchAt", () => {
  it("takes the longest phrase that begins at the word", () => {
    expect(lengths(["ifade etti", "ifade"], "ifade etti ifade")).toEqual([2, 0, 1]);
  });
  it("knows a word by its beginning, its ending or what it has within", () => {
    expect(lengths(["söyle*"], "söyledi söz")).toEqual([1, 0]);
    expect(lengths(["*malı"], "yapmalı yapmalıyız malı")).toEqual([1, 0, 1]);
    expect(lengths(["*acağ*"], "yapacağını yapacak")).toEqual([1, 0]);
  });
  it("knows the later words of a phrase so too", () => {
    expect(lengths(["*mek üzere*", "en *rak"], "gitmek üzeredir en olarak")).toEqual([2, 0, 2, 0]);
  });
  it("finds of many patterns those, and only those, that the word fits", () => {
    fc.assert(
      fc.property(fc.array(somePattern, { maxLength: 40 }), someWord, (patterns, small) => {
        const vocabulary = newVocabulary();
        const compiled = patterns.map((pattern) => ({ pattern, lexicon: compileLexicon([pattern], vocabulary) }));
        const word = wordIn(vocabulary, small);
        const found = compiled.filter(({ lexicon }) => isIn(lexicon, word)).map(({ pattern }) => pattern);
        expect(found).toEqual(
          patterns.filter((pattern) => new RegExp(`^${pattern.replaceAll("*", ".*")}$`, "u").test(small)),
        );
      }),
    );
  });
});
