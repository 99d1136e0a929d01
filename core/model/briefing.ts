/** The briefing: the only thing that is edited and saved. */
import { z } from "zod";
import { articleSchema, daySchema } from "./article.ts";
import { keyPointSchema } from "./key-point.ts";
import { richTextSchema } from "./rich-text.ts";
import { templateSchema } from "./template.ts";

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
    distribution: z.string().exactOptional(),
  })
  .readonly();
export type Metadata = z.infer<typeof metadataSchema>;
export type MetadataField = keyof Metadata;

export const briefingSchema = z
  .object({
    version: z.literal(briefingVersion),
    /** BCP 47 tag of the document's language, which need not be the UI's or an article's. */
    language: z.string(),
    articles: z.array(articleSchema).readonly(),
    points: z.array(keyPointSchema).readonly(),
    /** What the analyst wrote in the sections that take text, by section id. Kept when a template has no such section. */
    sections: z.record(z.string(), richTextSchema).readonly(),
    metadata: metadataSchema,
    /** A snapshot: the briefing prints as it did, whatever becomes of the template. */
    template: templateSchema,
  })
  .readonly();
export type Briefing = z.infer<typeof briefingSchema>;

/** A briefing less its articles' texts, which never change: what crosses the bridge at every save. */
export const briefingEditsSchema = z
  .object({ ...briefingSchema.unwrap().omit({ articles: true }).shape, articleIds: z.array(z.string()).readonly() })
  .readonly();
export type BriefingEdits = z.infer<typeof briefingEditsSchema>;

export function withoutArticles({ articles, ...rest }: Briefing): BriefingEdits {
  return { ...rest, articleIds: articles.map((article) => article.id) };
}

/** The briefing again; undefined where an article it names is not among those given. */
export function withArticles(
  { articleIds, ...rest }: BriefingEdits,
  known: ReadonlyMap<string, Briefing["articles"][number]>,
): Briefing | undefined {
  const articles = articleIds.map((id) => known.get(id));
  return articles.every((article) => article !== undefined) ? { ...rest, articles } : undefined;
}
