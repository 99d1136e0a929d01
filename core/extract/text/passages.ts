/** An article → its passages: each paragraph with its sentences and words, and the grammar of its language. */
import type { Article, Range } from "../../model/article.ts";
import { hasEnding } from "../words/endings.ts";
import { beginsTime, type Grammar, grammarFor } from "../words/grammar.ts";
import { isIn } from "../words/lexicon.ts";
import { mostMet } from "../words/remembered.ts";
import { beginsWithDigit, Word, wordAt, wordsOf } from "../words/words.ts";
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
    const words = withBearers(wordsOf(text, paragraph, grammar.speller), grammar);
    const sentences = splitSentences(text, paragraph, pack);
    if (paragraph.kind !== "headline") meetNames(names, text, words, sentences);
    passages.push({ text, paragraph, sentences, words, grammar, names });
  });
  return passages;
}

/**
 * «Мамыр Ахметов», "Cuma Yıldız": where the verb stands last, a month or weekday that a name follows is a name, as no number
 * or ending makes a time of it. It is so at that place alone, whatever the same spelling is elsewhere.
 */
function withBearers(words: readonly Word[], grammar: Grammar): readonly Word[] {
  if (grammar.verbLast === undefined) return words;
  let told = words;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.capital !== true || !isBearer(words, index, word, grammar)) continue;
    const findings = { ...word.findings, time: false, timeOrUnit: false, nameLike: true };
    told = told.with(index, new Word(word.start, word.end, word.spaced, findings));
  }
  return told;
}

function isBearer(words: readonly Word[], index: number, word: Word, { time, verbLast }: Grammar): boolean {
  const next = words[index + 1];
  if (next?.capital !== true || next.spaced !== true || word.stemEnd < word.end || verbLast === undefined) return false;
  if (!isIn(time.months.any, word) && !isIn(time.weekdays.any, word)) return false;
  if (hasEnding(verbLast.nouns.genitive, word.small) || hasEnding(verbLast.nouns.oblique, word.small)) return false;
  const before = wordAt(words, index - 1);
  return !beginsTime({ time }, next) && (before === undefined || !beginsTime({ time }, before));
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
    const counts = beginsWithDigit(word);
    const isFirst =
      (word.capital || counts) &&
      (previous < (sentences[sentence]?.start ?? 0) ||
        (!word.spaced && /:\s*["«“„]?$/.test(text.slice(end, word.start))));
    ({ end } = word);
    if (word.capital && !isFirst && within.size < mostMet) {
      within.add(word.small);
      stems.add(nameStem(word.small));
    }
    if (!(isFirst && counts)) previous = word.start;
  }
}
