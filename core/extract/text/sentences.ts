/** An article's sentences, as ranges of its text; what a point's source sentence is printed from. */
import type { Article, Range } from "../../model/article.ts";
import { firstEndingAfter, lastStartingBy } from "../words/places.ts";
import { eachReadParagraph } from "./recognise-language.ts";
import { splitSentences } from "./split-sentences.ts";

const known = new WeakMap<Article, readonly Range[]>();

/** In the order of the text; they do not overlap, and none crosses a paragraph. */
export function sentencesOf(article: Article): readonly Range[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const sentences: Range[] = [];
  eachReadParagraph(article, ({ paragraph, pack }) => {
    for (const sentence of splitSentences(article.text, paragraph, pack)) sentences.push(sentence);
  });
  known.set(article, sentences);
  return sentences;
}

/** From the start of the first to the end of the last sentence that the range touches; the range itself where there is none. */
export function sentenceAround(article: Article, range: Range): Range {
  const sentences = sentencesOf(article);
  const first = firstEndingAfter(sentences, range.start);
  const last = lastStartingBy(sentences, range.end - 1);
  return first === undefined || last === undefined || last.end < first.end
    ? range
    : { start: first.start, end: last.end };
}
