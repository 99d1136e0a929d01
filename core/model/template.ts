/** A template: data from strangers. It can place, repeat and show-if-not-empty; it cannot compute. */
import { z } from "zod";
import { pointKinds } from "./key-point.ts";
import { colourSchema, pageSetupSchema, textStyleSchema } from "./page-setup.ts";
import { styleNames } from "./style-names.ts";

/** Words by language tag. */
export const localizedSchema = z.record(z.string().max(35), z.string().max(2000)).readonly();

/** What a table of points may have as columns. */
export const columnFields = [
  "text",
  "owner",
  "due",
  "status",
  "speaker",
  "translation",
  "context",
  "sourceSentence",
] as const;
export type ColumnField = (typeof columnFields)[number];

const columnSchema = z
  .object({
    field: z.enum(columnFields),
    heading: localizedSchema,
    /** Share of the table's width. */ share: z.number().min(1).max(100),
  })
  .readonly();

export const sectionContentSchema = z.discriminatedUnion("type", [
  /** The analyst's words. Where none were written, the `fallback` takes the highest-ranked points verbatim. */
  z
    .object({
      type: z.literal("text"),
      hint: localizedSchema,
      fallback: z
        .object({
          kinds: z.array(z.enum(pointKinds)).readonly(),
          count: z.int().min(1).max(10),
          /** Whether they stand here alone, and not in their own section as well. */
          moved: z.boolean().exactOptional(),
          /** Taken where there is no point of those kinds. */
          otherwise: z.array(z.enum(pointKinds)).readonly().exactOptional(),
        })
        .readonly()
        .exactOptional(),
      /** Set larger, in the style `lead`: the message that a reader in a hurry gets. */
      prominent: z.boolean().exactOptional(),
      /** Points that stand as a bulleted list under the words. */
      points: z
        .object({ kinds: z.array(z.enum(pointKinds)).min(1).readonly() })
        .readonly()
        .exactOptional(),
    })
    .readonly(),
  z
    .object({
      type: z.literal("points"),
      kinds: z.array(z.enum(pointKinds)).min(1).readonly(),
      layout: z.enum(["numbered", "bulleted", "paragraphs", "quotations", "table"]),
      /** Of the layout `table`; under each of the `quotations`, a labelled line a column. */
      columns: z.array(columnSchema).max(8).readonly().exactOptional(),
    })
    .readonly(),
  z.object({ type: z.literal("standing"), text: localizedSchema }).readonly(),
  z
    .object({
      type: z.literal("sources"),
      /** Whether the source sentences stand under each source, numbered. */ sentences: z.boolean(),
    })
    .readonly(),
]);
export type SectionContent = z.infer<typeof sectionContentSchema>;

export const sectionSchema = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/),
    heading: localizedSchema.exactOptional(),
    content: sectionContentSchema,
    show: z.enum(["always", "ifNotEmpty"]),
  })
  .readonly();
export type TemplateSection = z.infer<typeof sectionSchema>;

export const templateMetadataFields = [
  "addressee",
  "author",
  "unit",
  "number",
  "date",
  "asOf",
  "distribution",
] as const;
export type TemplateMetadataField = (typeof templateMetadataFields)[number];

/** An id names one section, and the sources stand in one place. */
const isUnambiguous = (sections: readonly TemplateSection[]): boolean =>
  new Set(sections.map(({ id }) => id)).size === sections.length &&
  sections.filter(({ content }) => content.type === "sources").length <= 1;

export const templateSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
    version: z.int().min(1),
    name: localizedSchema,
    whenToUse: localizedSchema,
    page: pageSetupSchema,
    accent: colourSchema,
    styles: z.partialRecord(z.enum(styleNames), textStyleSchema.unwrap().partial().readonly()).readonly(),
    /** The metadata shown in the masthead, in order. */
    metadata: z.array(z.enum(templateMetadataFields)).max(12).readonly(),
    sections: z.array(sectionSchema).min(1).max(40).readonly().refine(isUnambiguous),
    /** The length that the kind of document allows, for the gauge. */
    norm: z
      .object({ pages: z.number().min(0.1).max(100) })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type Template = z.infer<typeof templateSchema>;
