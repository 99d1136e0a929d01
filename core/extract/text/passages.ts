/** An article → its passages: each paragraph with its sentences and words, and the grammar of its language. */
import type { Article, Range } from "../../model/article.ts";
import { hasEnding } from "../words/endings.ts";
import { beginsTime, type Grammar, grammarFor } from "../words/grammar.ts";
import { isIn } from "../words/lexicon.ts";
import { mostMet } from "../words/remembered.ts";
import { beginsWithDigit, type Word, wordsOf } from "../words/words.ts";
import { isTooShort } from "./paragraphs.ts";
import { nameStem, type Passage } from "./passage.ts";
import { eachReadParagraph } from "./recognise-language.ts";
import { splitSentences } from "./split-sentences.ts";

export function passagesOf(article: Article): readonly Passage[] {
  const { text } = article;
  const names = { forms: new Set<string>(), within: new Set<string>(), stems: new Set<string>() };
  const passages: Passage[] = [];
  eachReadParagraph(article, ({ paragraph, pack }) => {
    if (isTooShort(paragraph)) return;
    const grammar = grammarFor(pack);
    const words = wordsOf(text, paragraph, grammar.speller);
    const sentences = splitSentences(text, paragraph, pack);
    tellBearers(words, grammar);
    if (paragraph.kind !== "headline") meetNames(names, text, words, sentences);
    passages.push({ text, paragraph, sentences, words, grammar, names });
  });
  return passages;
}

/** «Мамыр Ахметов», "Cuma Yıldız": where the verb stands last, a month or weekday that a name follows is a name, as no number or ending makes a time of it. */
function tellBearers(words: readonly Word[], grammar: Grammar): void {
  if (grammar.verbLast === undefined) return;
  const { months, weekdays } = grammar.time;
  const { genitive, oblique } = grammar.verbLast.nouns;
  words.forEach((word, index) => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (!word.capital || word.stemEnd < word.end || next?.capital !== true || next.spaced !== true) return;
    if (!isIn(months.any, word) && !isIn(weekdays.any, word)) return;
    if (hasEnding(genitive, word.small) || hasEnding(oblique, word.small)) return;
    if (beginsTime(grammar, next) || (before !== undefined && beginsTime(grammar, before))) return;
    Object.assign(word.findings, { time: false, timeOrUnit: false, nameLike: true });
  });
}

type MetNames = { readonly forms: Set<string>; readonly within: Set<string>; readonly stems: Set<string> };

/** A capital tells a name where no sentence begins with it, nor what follows its number or hour ("13:00 Tents arrive") or a colon. */
function meetNames(
  { forms, within, stems }: MetNames,
  text: string,
  words: readonly Word[],
  sentences: readonly Range[],
): void {
  let sentence = 0;
  let previous = -1;
  let end = 0;
  for (const word of words) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= word.start) sentence++;
    if (word.capital && forms.size < mostMet) forms.add(word.small);
    const isFirst = previous < (sentences[sentence]?.start ?? 0) || /:\s*["«“„]?$/.test(text.slice(end, word.start));
    ({ end } = word);
    if (word.capital && !isFirst && within.size < mostMet) {
      within.add(word.small);
      stems.add(nameStem(word.small));
    }
    if (!(isFirst && beginsWithDigit(word))) previous = word.start;
  }
}
