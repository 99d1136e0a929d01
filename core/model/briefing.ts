/** The briefing: the only thing that is edited and saved. */
import { z } from "zod";
import type { Article } from "./article.ts";
import { articleSchema, daySchema, languageTagSchema } from "./article.ts";
import { keyPointSchema } from "./key-point.ts";
import { richTextSchema } from "./rich-text-schema.ts";
import { templateSchema } from "./template.ts";

/** How sure an assessment is, as the intelligence services say it. */
export const confidences = ["low", "moderate", "high"] as const;

/** The version of what is saved; an older one is migrated, a newer one opens read-only. */
export const briefingVersion = 1;

export const metadataSchema = z
  .object({
    title: z.string().exactOptional(),
    marking: z.string().exactOptional(),
    addressee: z.string().exactOptional(),
    author: z.string().exactOptional(),
    unit: z.string().exactOptional(),
    number: z.string().exactOptional(),
    date: daySchema.exactOptional(),
    /** "Information as of". */
    asOf: daySchema.exactOptional(),
    /** That the briefing covers, in words. */
    period: z.string().exactOptional(),
    /** The visit, meeting or occasion that it is made for. */
    visit: z.string().exactOptional(),
    distribution: z.string().exactOptional(),
    /** What the sources are and how far they go. */
    sourceDescription: z.string().exactOptional(),
    /** Of the assessment. */
    confidence: z.enum(confidences).exactOptional(),
  })
  .readonly();
export type Metadata = z.infer<typeof metadataSchema>;
export type MetadataField = keyof Metadata;

/** An id names one thing: edits, anchors and references all go by it. */
const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
const haveOwnIds = (items: readonly { readonly id: string }[]): boolean => areDistinct(items.map(({ id }) => id));

export const briefingSchema = z
  .object({
    version: z.literal(briefingVersion),
    /** Of the document, which need not be the UI's or an article's. */
    language: languageTagSchema,
    articles: z.array(articleSchema).refine(haveOwnIds).readonly(),
    points: z.array(keyPointSchema).refine(haveOwnIds).readonly(),
    /** What the analyst wrote in the sections that take text, by section id. Kept when a template has no such section. */
    sections: z.record(z.string(), richTextSchema).readonly(),
    metadata: metadataSchema,
    /** A snapshot: the briefing prints as it did, whatever becomes of the template. */
    template: templateSchema,
  })
  .readonly();
export type Briefing = z.infer<typeof briefingSchema>;

/** What the analyst may correct of an article; a field that is absent is not known. */
export const articleDetailsSchema = articleSchema
  .unwrap()
  .pick({ title: true, byline: true, outlet: true, published: true, language: true, url: true, topic: true })
  .readonly();

/** A briefing less its articles' texts, which never change: what crosses the bridge at every save. */
export const briefingEditsSchema = z
  .object({
    ...briefingSchema.unwrap().omit({ articles: true }).shape,
    articleIds: z.array(z.string()).refine(areDistinct).readonly(),
    /** By article id; an article without an entry is as it was read. */
    articleDetails: z.record(z.string(), articleDetailsSchema).readonly().exactOptional(),
  })
  .readonly();
export type BriefingEdits = z.infer<typeof briefingEditsSchema>;
export type ArticleDetails = z.infer<typeof articleDetailsSchema>;

export function withoutArticles({ articles, ...rest }: Briefing): BriefingEdits {
  return {
    ...rest,
    articleIds: articles.map((article) => article.id),
    articleDetails: Object.fromEntries(articles.map((article) => [article.id, detailsOf(article)])),
  };
}

/** The briefing again; undefined where an article it names is not among those given. */
export function withArticles(
  { articleIds, articleDetails = {}, ...rest }: BriefingEdits,
  known: ReadonlyMap<string, Article>,
): Briefing | undefined {
  const articles = articleIds.map((id) => {
    const [article, details] = [known.get(id), articleDetails[id]];
    return article && details ? withDetails(article, details) : article;
  });
  return articles.every((article) => article !== undefined) ? { ...rest, articles } : undefined;
}

export const detailNames = ["title", "byline", "outlet", "published", "language", "url", "topic"] as const;

export function detailsOf(article: Article): ArticleDetails {
  const known = detailNames.filter((name) => article[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, article[name]]));
}

/** The same object where nothing was corrected, so that what is known of it stays known. */
export function withDetails(article: Article, details: ArticleDetails): Article {
  if (detailNames.every((name) => article[name] === details[name])) return article;
  const { title: _t, byline: _b, outlet: _o, published: _p, language: _l, url: _u, topic: _s, ...rest } = article;
  return { ...rest, ...details };
}
