/** The misspelt words of an editor's document, with the places where they stand. */
import type { Node } from "prosemirror-model";
import type { Article } from "#core/model/article.ts";
import { namesIn } from "./names-in.ts";
import type { Speller } from "./speller.ts";
import { verbatimStretches } from "./verbatim-stretches.ts";
import { type Word, wordsOf } from "./words-of.ts";

/** Positions in the document. */
export type Misspelt = { readonly from: number; readonly to: number; readonly word: string };

export type Spelling = {
  readonly speller: Pick<Speller, "isRight">;
  /** The user's own words. */
  readonly ownWords: ReadonlySet<string>;
  readonly articles: readonly Article[];
};

/** Words of which nothing is known yet are asked for, and are not among them. */
export function createFinder({ speller, ownWords, articles }: Spelling): (document: Node) => readonly Misspelt[] {
  const sources = articles.map(({ text }) => text);
  const isAccepted = (word: string): boolean =>
    ownWords.has(word) || articles.some((article) => namesIn(article).has(word));
  /** A paragraph that does not change is the same node. */
  const examined = new WeakMap<Node, readonly Word[]>();
  const wordsIn = (paragraph: Node): readonly Word[] => {
    const known = examined.get(paragraph);
    if (known !== undefined) return known;
    const words = openWords(paragraph, sources).filter(({ word }) => !isAccepted(word));
    examined.set(paragraph, words);
    return words;
  };
  return (document) => {
    const found: Misspelt[] = [];
    document.descendants((node, position) => {
      if (!node.isTextblock) return true;
      for (const { word, start, end } of wordsIn(node))
        if (speller.isRight(word) === false) found.push({ from: position + 1 + start, to: position + 1 + end, word });
      return false;
    });
    return found;
  };
}

/** Less those that are quoted word for word. */
function openWords(paragraph: Node, sources: readonly string[]): readonly Word[] {
  const text = paragraph.textBetween(0, paragraph.content.size, undefined, "\ufffc");
  const quoted = verbatimStretches(text, sources);
  return wordsOf(text).filter(({ start, end }) => !quoted.some((one) => one.start <= start && end <= one.end));
}
