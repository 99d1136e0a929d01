/** An article → its passages: each paragraph with its sentences and words, and the grammar of its language. */
import type { Article, Range } from "../model/article.ts";
import { grammarFor } from "./grammar.ts";
import { isTooShort } from "./paragraphs.ts";
import { nameStem, type Passage } from "./passage.ts";
import { eachReadParagraph } from "./recognise-language.ts";
import { mostMet } from "./remembered.ts";
import { splitSentences } from "./split-sentences.ts";
import { beginsWithDigit, type Word, wordsOf } from "./words.ts";

export function passagesOf(article: Article): readonly Passage[] {
  const { text } = article;
  const names = { forms: new Set<string>(), within: new Set<string>(), stems: new Set<string>() };
  const passages: Passage[] = [];
  eachReadParagraph(article, ({ paragraph, pack }) => {
    if (isTooShort(paragraph)) return;
    const grammar = grammarFor(pack);
    const words = wordsOf(text, paragraph, grammar.speller);
    const sentences = splitSentences(text, paragraph, pack);
    if (paragraph.kind !== "headline") meetNames(names, words, sentences);
    passages.push({ text, paragraph, sentences, words, grammar, names });
  });
  return passages;
}

type MetNames = { readonly forms: Set<string>; readonly within: Set<string>; readonly stems: Set<string> };

/** A capital tells a name where no sentence begins with it, nor what follows its number or hour: "13:00 Tents arrive". */
function meetNames({ forms, within, stems }: MetNames, words: readonly Word[], sentences: readonly Range[]): void {
  let sentence = 0;
  let previous = -1;
  for (const word of words) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= word.start) sentence++;
    if (word.capital && forms.size < mostMet) forms.add(word.small);
    const isFirst = previous < (sentences[sentence]?.start ?? 0);
    if (word.capital && !isFirst && within.size < mostMet) {
      within.add(word.small);
      stems.add(nameStem(word.small));
    }
    if (!(isFirst && beginsWithDigit(word))) previous = word.start;
  }
}
