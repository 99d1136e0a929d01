/** One source in words: everything that finds it again. */
import type { Article } from "../model/article.ts";
import type { Composing } from "./composing.ts";
import { wordsIn } from "./composing.ts";
import { dayInWords } from "./dates.ts";
import type { SentenceFields, SourceFields } from "./fields.ts";
import { languageInWords } from "./language-tags.ts";
import type { SourceNote } from "./references.ts";
import { onOneLine } from "./wording.ts";

const digestDigits = 12;

export function sourceFields(article: Article, composing: Composing): SourceFields {
  const { briefing, references, strings } = composing;
  const notes = references.notes.filter((note) => note.article === article);
  const whole = notes.find(({ sentence }) => sentence === undefined);
  const { outlet = article.dateline?.agency ?? "", source, published, retrieved, language } = article;
  return {
    id: article.id,
    outlet: onOneLine(outlet),
    byline: onOneLine(article.byline ?? ""),
    headline: wordsIn(onOneLine(article.title ?? ""), language, briefing),
    published: published === undefined ? "" : dayInWords(published, strings.calendar),
    address: onOneLine(article.url ?? ""),
    retrieved: retrieved === undefined ? "" : dayInWords(retrieved, strings.calendar),
    language: language === undefined ? "" : languageInWords(language, briefing.language, strings.languages),
    file: onOneLine(source.part === undefined ? source.name : `${source.name}, ${source.part}`),
    digest: source.sha256.slice(0, digestDigits),
    ...(whole && { reference: { note: whole.id, label: whole.label } }),
    sentences: notes.flatMap((note) => sentenceFields(note, composing)),
  };
}

function sentenceFields(
  { id, label, article, sentence }: SourceNote,
  { briefing }: Composing,
): readonly SentenceFields[] {
  if (sentence === undefined) return [];
  const text = onOneLine(article.text.slice(sentence.start, sentence.end));
  const anchor = `${article.id}:${sentence.start}-${sentence.end}`;
  return [{ reference: { note: id, label }, text: wordsIn(text, article.language, briefing), anchor }];
}
