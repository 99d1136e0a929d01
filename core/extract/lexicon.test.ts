import { describe, expect, it } from "vitest";
import { newFindings } from "./findings.ts";
import { compileLexicon, findIn, matchAt, newVocabulary } from "./lexicon.ts";
import { Word } from "./words.ts";

const lengths = (phrases: readonly string[], text: string): readonly number[] => {
  const vocabulary = newVocabulary();
  const lexicon = compileLexicon(phrases, vocabulary);
  const words = text.split(" ").map((small) => {
    return new Word(0, small.length, true, newFindings(small, small.length, false, findIn(vocabulary, small)));
  });
  return words.map((_, index) => matchAt(lexicon, words, index));
};

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
});
