/** An article: one immutable string, and what is known about it. Everything else points into that string. */
import { z } from "zod";
import { warningSchema } from "./warning.ts";

/** A half-open range of UTF-16 code units. */
export const rangeSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end)
  .readonly();
export type Range = z.infer<typeof rangeSchema>;

export const blockKinds = ["headline", "heading", "paragraph", "listItem", "quotation", "tableCell"] as const;
/** A block is a range of the article's text; blocks stand in order and do not overlap. */
export const articleBlockSchema = z
  .object({ kind: z.enum(blockKinds), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly();
export type ArticleBlock = z.infer<typeof articleBlockSchema>;

/** The place, agency and day that open a news text: «БАКУ /Trend/ –», "ASTANA, Nov. 12 (Reuters) –". */
export const datelineSchema = z
  .object({ place: z.string().exactOptional(), agency: z.string().exactOptional(), start: z.int(), end: z.int() })
  .readonly();
export type Dateline = z.infer<typeof datelineSchema>;

/** Calendar day, "YYYY-MM-DD". */
export const daySchema = z.iso.date();

/** BCP 47 tag, well-formed (RFC 5646, 2.2.9): all that sorts, divides and names words by it throws at another. */
export const languageTagSchema = z.string().max(80).refine(isWellFormed);

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const articleSchema = z
  .object({
    /** First twelve hex digits of the source's SHA-256, then "-n" for the n-th further article of one file (article-id.ts). */
    id: z.string().min(1).max(80),
    /** Line ends "\n", no byte order mark, otherwise as decoded. */
    text: z.string(),
    blocks: z.array(articleBlockSchema).readonly(),
    title: z.string().exactOptional(),
    byline: z.string().exactOptional(),
    dateline: datelineSchema.exactOptional(),
    outlet: z.string().exactOptional(),
    published: daySchema.exactOptional(),
    /** As recognised or as the analyst corrected it. */
    language: languageTagSchema.exactOptional(),
    url: z.string().exactOptional(),
    /** Under which it stands in a digest; the analyst's to give. */
    topic: z.string().max(200).exactOptional(),
    /** The day the article was loaded into the program. */
    retrieved: daySchema.exactOptional(),
    /** What its reading left out, or was not sure of. */
    warnings: z.array(warningSchema).readonly().exactOptional(),
    source: z
      .object({
        name: z.string(),
        mediaType: z.string(),
        /** Of the source bytes, 64 hex digits. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** WHATWG label of the encoding that the text was decoded with, where the source is text. */
        encoding: z.string().exactOptional(),
        /** Which part of the source this article is: an attachment's name, for instance. */
        part: z.string().exactOptional(),
      })
      .readonly(),
  })
  .readonly();
export type Article = z.infer<typeof articleSchema>;
export type ArticleId = Article["id"];
