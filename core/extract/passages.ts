/** An article → its passages: each paragraph with its sentences and words. */
import type { Article } from "../model/article.ts";
import type { Grammar } from "./grammar.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Passage } from "./passage.ts";
import { sentencesOf } from "./sentences.ts";
import { wordsOf } from "./words.ts";

export function passagesOf(article: Article, grammar: Grammar): readonly Passage[] {
  const { text } = article;
  const sentences = sentencesOf(article);
  let next = 0;
  return paragraphsOf(article).map((paragraph) => {
    const first = next;
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.end) next++;
    return {
      text,
      paragraph,
      sentences: sentences.slice(first, next),
      words: wordsOf(text, paragraph, grammar.speller),
      grammar,
    };
  });
}
