/** A section that goes article by article, as a press digest does: what it says of each. */
import { z } from "zod";
import { articleParts } from "./article-parts.ts";
import { pointKinds } from "./key-point.ts";
import { localizedSchema } from "./localized-schema.ts";

export { type ArticleWords, articleTextId, articleWords } from "./article-parts.ts";

const articlePartSchema = z
  .object({
    part: z.enum(articleParts),
    /** A label before the words, or the head of a column; none for words that speak for themselves. */
    heading: localizedSchema.exactOptional(),
    /** Of a table's width. */
    share: z.number().min(1).max(100).exactOptional(),
    /** Of words: what the analyst is to write. */
    hint: localizedSchema.exactOptional(),
    /** Of words and quotations: the article's points that stand here where the analyst wrote nothing. */
    points: z
      .object({
        kinds: z.array(z.enum(pointKinds)).min(1).max(pointKinds.length).readonly(),
        maxPoints: z.int().min(1).max(50).exactOptional(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type ArticlePart = z.infer<typeof articlePartSchema>;

export const articlesContentSchema = z
  .object({
    type: z.literal("articles"),
    layout: z.enum(["items", "table"]),
    /** Under a heading for each topic that the analyst gave the articles. */
    byTopic: z.boolean().exactOptional(),
    /** The first so many; the points of the others go to the sections that follow. */
    maxArticles: z.int().min(1).max(100).exactOptional(),
    /** In order; each at most once. */
    parts: z
      .array(articlePartSchema)
      .min(1)
      .max(articleParts.length)
      .refine((parts) => new Set(parts.map(({ part }) => part)).size === parts.length)
      .readonly(),
  })
  .readonly();
export type ArticlesContent = z.infer<typeof articlesContentSchema>;
