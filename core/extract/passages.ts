/** An article → its passages: each paragraph with its sentences and words, and the grammar of its language. */
import type { Article } from "../model/article.ts";
import { grammarFor } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { languagesOf } from "./recognise-language.ts";
import { sentencesOf } from "./sentences.ts";
import { wordsOf } from "./words.ts";

export function passagesOf(article: Article): readonly Passage[] {
  const { text } = article;
  const sentences = sentencesOf(article);
  let next = 0;
  return languagesOf(article).paragraphs.map(({ paragraph, pack }) => {
    const first = next;
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.end) next++;
    const grammar = grammarFor(pack);
    const words = wordsOf(text, paragraph, grammar.speller);
    return { text, paragraph, sentences: sentences.slice(first, next), words, grammar };
  });
}
