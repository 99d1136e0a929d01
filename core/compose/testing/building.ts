/** Briefings as expressions, for tests: `briefing(note, [quote(news, "We will build it", { speaker: by("the mayor") })])`. */
import type { Article } from "../../model/article.ts";
import type { Briefing, Metadata } from "../../model/briefing.ts";
import type { Fact, Goal, KeyPoint, NextStep, Origin, Quote, Speaker } from "../../model/key-point.ts";
import type { RichText } from "../../model/rich-text.ts";
import type { Template, TemplateSection } from "../../model/template.ts";

export const article = (id: string, text: string, details: Partial<Omit<Article, "id" | "text">> = {}): Article => ({
  id,
  text,
  blocks: [],
  source: { name: `${id}.txt`, mediaType: "text/plain", sha256: "0123456789abcdef".repeat(4) },
  ...details,
});

/** Where those words first stand in the article. */
export function at(source: Article, words: string): Origin {
  const start = source.text.indexOf(words);
  if (start === -1) throw new Error(`not in the article: ${words}`);
  return { articleId: source.id, start, end: start + words.length };
}

/** A point's id is its kind and first word, unless it says another. */
const taken = (kind: KeyPoint["kind"], source: Article, words: string) => ({
  id: `${kind}-${words.split(" ")[0]}`,
  origins: [at(source, words)],
  text: words,
  wording: "quotation" as const,
  standing: "accepted" as const,
});

export const goal = (source: Article, words: string, more: Partial<Goal> = {}): Goal => ({
  kind: "goal",
  ...taken("goal", source, words),
  ...more,
});
export const quote = (source: Article, words: string, more: Partial<Quote> = {}): Quote => ({
  kind: "quote",
  ...taken("quote", source, words),
  ...more,
});
export const nextStep = (source: Article, words: string, more: Partial<NextStep> = {}): NextStep => ({
  kind: "nextStep",
  ...taken("nextStep", source, words),
  ...more,
});
export const fact = (source: Article, words: string, more: Partial<Fact> = {}): Fact => ({
  kind: "fact",
  ...taken("fact", source, words),
  ...more,
});

export const by = (text: string, more: Partial<Speaker> = {}): Speaker => ({ text, ...more });

export const paragraph = (text: string): RichText => [{ type: "paragraph", content: [{ type: "text", text }] }];

/** A section that takes the analyst's words, under its id. */
export const text = (id: string, more: Partial<TemplateSection> = {}): TemplateSection => ({
  id,
  heading: { en: id },
  show: "ifNotEmpty",
  content: { type: "text", hint: {} },
  ...more,
});

export const template = (sections: readonly TemplateSection[], more: Partial<Template> = {}): Template => ({
  id: "plain",
  version: 1,
  name: { en: "Plain note", ru: "Простая записка" },
  whenToUse: { en: "For tests.", ru: "Для проверки." },
  page: { size: "A4", margins: { top: 20, right: 20, bottom: 20, left: 20 }, grid: 14 },
  accent: "#0B5A6B",
  styles: {},
  metadata: ["addressee", "asOf", "author", "number", "date"],
  sections,
  ...more,
});

export type BriefingParts = {
  readonly language?: string;
  readonly articles: readonly Article[];
  readonly points?: readonly KeyPoint[];
  readonly sections?: Briefing["sections"];
  readonly metadata?: Metadata;
};

export const briefing = (
  of: Template,
  { language = "en", articles, points = [], sections = {}, metadata = {} }: BriefingParts,
): Briefing => ({ version: 1, language, articles, points, sections, metadata, template: of });
