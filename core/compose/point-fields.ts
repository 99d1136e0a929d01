/** One point in words. What the analyst alone is to see (comments, confidence, rules) is not among them. */
import type { Article } from "../model/article.ts";
import type { Due, KeyPoint, NextStep, Quote } from "../model/key-point.ts";
import { fidelity, isOfSourceWords } from "../model/verbatim.ts";
import type { Composing } from "./composing.ts";
import { wordsIn } from "./composing.ts";
import { dayInWords } from "./dates.ts";
import type { DocumentStrings } from "./document-strings.ts";
import { fillIn } from "./document-strings.ts";
import type { PointFields, Words } from "./fields.ts";
import { sameLanguage } from "./language-tags.ts";
import { printedWords } from "./printed-words.ts";
import { quoted } from "./quotation-marks.ts";
import { sourceSentences } from "./references.ts";
import { onOneLine } from "./wording.ts";

export function pointFields(point: KeyPoint, composing: Composing): PointFields {
  const notes = composing.references.ofPoint.get(point.id) ?? [];
  const text = textOf(point, composing);
  const common: PointFields = {
    ...noFields,
    id: point.id,
    kind: point.kind,
    lead: onOneLine(point.lead ?? ""),
    text,
    words: text,
    sourceSentence: sourceSentence(point, composing),
    references: notes.map(({ id, label }) => ({ note: id, label })),
  };
  if (point.kind === "quote") return { ...common, ...quoteFields(point, text, composing) };
  return point.kind === "nextStep" ? { ...common, ...stepFields(point, composing.strings) } : common;
}

const none: Words = { text: "" };
const noFields = {
  original: none,
  translation: "",
  standing: "",
  speaker: none,
  speakerDetails: "",
  role: "",
  organisation: "",
  context: "",
  owner: "",
  due: "",
  status: "",
  group: "",
} as const;

/** A source's words are in its language; what the analyst words is in the document's. */
function textOf(point: KeyPoint, { briefing }: Composing): Words {
  const isSources = point.wording === "quotation" || isOfSourceWords(point, briefing.articles);
  return wordsIn(
    point.kind === "quote" ? printedWords(point, briefing) : onOneLine(point.text),
    isSources ? articleOf(point, briefing.articles)?.language : undefined,
    briefing,
  );
}

const articleOf = ({ origins }: KeyPoint, articles: readonly Article[]): Article | undefined =>
  articles.find(({ id }) => id === origins.at(0)?.articleId);

function sourceSentence(point: KeyPoint, { briefing }: Composing): Words {
  const sentences = sourceSentences(point.origins, briefing.articles).map(({ article, sentence }) =>
    onOneLine(article.text.slice(sentence.start, sentence.end)),
  );
  return wordsIn([...new Set(sentences)].join(" "), articleOf(point, briefing.articles)?.language, briefing);
}

function quoteFields(point: Quote, text: Words, composing: Composing): Partial<PointFields> {
  const spoken = { ...text, text: inMarks(text.text, point, composing) };
  return {
    words: spoken,
    ...translationFields(point, spoken, composing),
    standing: standingNote(point, composing),
    speaker: speakerWords(point, composing),
    speakerDetails: speakerDetails(point),
    role: onOneLine(point.speaker?.role ?? ""),
    organisation: onOneLine(point.speaker?.organisation ?? ""),
    context: onOneLine(point.context ?? ""),
    group: point.group ?? "",
  };
}

const inMarks = (words: string, { wording }: Quote, { strings }: Composing): string =>
  wording === "quotation" ? quoted(words, strings.quotationMarks) : words;

/** The translation first; none where the words are in the document's language already. */
function translationFields(point: Quote, spoken: Words, composing: Composing): Partial<PointFields> {
  const { strings, briefing } = composing;
  const { translation } = point;
  const { language } = articleOf(point, briefing.articles) ?? {};
  if (translation === undefined || (language !== undefined && sameLanguage(language, briefing.language))) return {};
  return {
    words: wordsIn(inMarks(onOneLine(translation.text), point, composing), translation.language, briefing),
    original: spoken,
    translation: translationNote(translation.translator, strings),
  };
}

const translationNote = (translator: string | undefined, strings: DocumentStrings): string =>
  translator === undefined || translator.trim() === ""
    ? strings.unofficialTranslation
    : fillIn(strings.unofficialTranslationBy, { translator: onOneLine(translator) });

/** A quotation's words are the source's own, or it says that they are not. */
function standingNote(point: Quote, { briefing, strings }: Composing): string {
  if (point.wording === "paraphrase") return strings.standing.paraphrase;
  const found = fidelity(point, briefing.articles);
  return found === "verbatim" ? "" : strings.standing[found];
}

/** The article's words in its language, an analyst's in the document's. */
function speakerWords({ speaker, origins }: Quote, { briefing }: Composing): Words {
  if (speaker === undefined) return none;
  const article = briefing.articles.find(({ id }) => id === (speaker.origin ?? origins.at(0))?.articleId);
  const isArticles = article?.text.includes(speaker.text) === true;
  return wordsIn(onOneLine(speaker.text), isArticles ? article.language : undefined, briefing);
}

/** Who that is, only where the analyst has accepted the point; nothing that the article's words say already. */
function speakerDetails({ speaker, standing }: Quote): string {
  if (speaker === undefined) return "";
  const { text, resolvedTo = "", role = "", organisation = "" } = speaker;
  const details = [standing === "accepted" ? resolvedTo : "", role, organisation].map(onOneLine);
  return details.filter((detail) => !text.toLowerCase().includes(detail.toLowerCase())).join(", ");
}

function stepFields({ owner, due, status }: NextStep, strings: DocumentStrings): Partial<PointFields> {
  return {
    owner: onOneLine(owner ?? ""),
    due: due === undefined ? "" : dueInWords(due, strings),
    status: status === undefined ? "" : strings.statuses[status],
  };
}

/** As it was said, and the day that this means, where that is not what was said. */
function dueInWords({ text, day }: Due, strings: DocumentStrings): string {
  const said = onOneLine(text);
  if (day === undefined || saysDay(said, day)) return said;
  const inWords = dayInWords(day, strings.calendar);
  return said === "" ? inWords : `${said} (${inWords})`;
}

/** Whether the words have the year and the day of the month in figures: "by January 15, 2026". */
function saysDay(words: string, day: string): boolean {
  const figures = (words.match(/\d+/g) ?? []).map(Number);
  const [year, , dayOfMonth] = day.split("-").map(Number);
  return [year, dayOfMonth].every((figure) => figure !== undefined && figures.includes(figure));
}
