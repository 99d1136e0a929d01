import { expect, test } from "vitest";
import type { RichText } from "#core/model/rich-text.ts";
import { documentOf } from "../desk/text/rich-text-nodes.ts";
import { sampleArticle } from "../testing/sample-briefing.ts";
import { createFinder } from "./misspelt.ts";

const paragraph = (text: string): RichText[number] => ({ type: "paragraph", content: [{ type: "text", text }] });
const article = { ...sampleArticle, text: "Mr Abdrakhmanov said: “We begn in May.”" };

/** Whatever has two of the same letter in a row is misspelt here. */
const speller = {
  isRight: (word: string) => (word === "unknown" ? undefined : !/(.)\1|begn|Abdrakhmanov/.test(word)),
};
const find = createFinder({ speller, articles: [article], ownWords: new Set(["bettter"]) });

test("misspelt words are found where they stand, in lists too", () => {
  const document = documentOf([
    paragraph("One twwo."),
    {
      type: "list",
      ordered: false,
      items: [
        [
          { type: "pointReference", point: "p" },
          { type: "text", text: " thhree" },
        ],
      ],
    },
  ]);
  const found = find(document);
  expect(found.map(({ word }) => word)).toEqual(["twwo", "thhree"]);
  expect(found.map(({ from, to }) => document.textBetween(from, to))).toEqual(["twwo", "thhree"]);
});

test("names and words of the article, the user's own words, and what is not looked up yet are let pass", () => {
  expect(find(documentOf([paragraph("Abdrakhmanov bettter unknown “We begn in May”")]))).toEqual([]);
  expect(find(documentOf([paragraph("We begn in June")])).map(({ word }) => word)).toEqual(["begn"]);
});
