/** What a template puts around its pages: the letterhead's picture, and lines at their head and foot. */
import { z } from "zod";
import { localizedSchema, localizedTo } from "./localized-schema.ts";

/**
 * Standing words with {fields} in them: any metadata field, {title}, {marking}, {template}, and in a page's head and
 * foot {page} and {pages}. A piece of which a field is not known is left out.
 */
const lineSchema = z
  .object({
    start: localizedTo(300).exactOptional(),
    centre: localizedTo(300).exactOptional(),
    end: localizedTo(300).exactOptional(),
  })
  .readonly();
export type TemplateLine = z.infer<typeof lineSchema>;

/** A line that is absent is the program's usual one; an empty one says nothing. The marking stands in any case. */
export const templateFurnitureSchema = z
  .object({ first: lineSchema.exactOptional(), rest: lineSchema.exactOptional() })
  .readonly();
export type TemplateFurniture = z.infer<typeof templateFurnitureSchema>;

/** 256 KiB, as base64: a letterhead's picture, not a photograph; it is saved with every briefing that has it. */
const longestPicture = Math.ceil((256 * 1024) / 3) * 4;

export const logoSchema = z
  .object({
    /** A file's name, without a folder: what the picture is called in a package. */
    name: z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N} ._-]{0,80}\.(?:png|jpe?g)$/iu),
    mediaType: z.enum(["image/png", "image/jpeg"]),
    /** Base64. In the template itself, so that a briefing's snapshot of it is whole. */
    bytes: z.base64().min(4).max(longestPicture),
    alternative: localizedSchema,
    /** As it is printed, in points. */
    width: z.number().min(10).max(480),
    height: z.number().min(5).max(240),
    alignment: z.enum(["start", "centre", "end"]).exactOptional(),
  })
  .readonly();
export type Logo = z.infer<typeof logoSchema>;
