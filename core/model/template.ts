/** A template: data from strangers. It can place, repeat and show-if-not-empty; it cannot compute. */
import { z } from "zod";
import { pointKinds } from "./key-point.ts";
import { localizedSchema, localizedTo } from "./localized-schema.ts";
import { colourSchema, pageSetupSchema, textStyleSchema } from "./page-setup.ts";
import { styleNames } from "./style-names.ts";
import { articlesContentSchema } from "./template-articles.ts";
import { logoSchema, templateFurnitureSchema } from "./template-furniture.ts";
import { optionsContentSchema } from "./template-options.ts";

export { localizedSchema };

/** What a table of points may have as columns. */
export const columnFields = [
  "text",
  "owner",
  "due",
  "status",
  "speaker",
  "role",
  "organisation",
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

const kindsSchema = z.array(z.enum(pointKinds)).min(1).readonly();

/** How points stand in a section, and how many. */
const pointsLayout = {
  layout: z.enum(["numbered", "bulleted", "paragraphs", "quotations", "table"]),
  /** Of the layout `table`; under each of the `quotations`, a labelled line a column. */
  columns: z.array(columnSchema).max(10).readonly().exactOptional(),
  /** Of the layout `table`. */
  caption: localizedSchema.exactOptional(),
  /** The weightiest so many, which then stand nowhere else; the others go to the next section that takes their kind. */
  maxPoints: z.int().min(1).max(200).exactOptional(),
};

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
      /** Points that stand under the words, as a bulleted list unless it is said otherwise. */
      points: z
        .object({ kinds: kindsSchema, ...pointsLayout, layout: pointsLayout.layout.exactOptional() })
        .readonly()
        .exactOptional(),
      /** Whether the briefing's level of confidence stands under the words. */
      confidence: z.boolean().exactOptional(),
    })
    .readonly(),
  z.object({ type: z.literal("points"), kinds: kindsSchema, ...pointsLayout }).readonly(),
  articlesContentSchema,
  optionsContentSchema,
  /** Words that every such document has, with {fields} as in a page's head; a line without its fields is left out. */
  z.object({ type: z.literal("standing"), text: localizedSchema }).readonly(),
  z
    .object({
      type: z.literal("sources"),
      /** Whether the source sentences stand under each source, numbered. */ sentences: z.boolean(),
    })
    .readonly(),
]);
export type SectionContent = z.infer<typeof sectionContentSchema>;

const lengthSchema = z.object({
  pages: z.number().min(0.1).max(100).exactOptional(),
  words: z.int().min(1).max(100_000).exactOptional(),
});

/** How few and how many there usually are. */
const rangeSchema = z
  .object({ least: z.int().min(1).max(100), most: z.int().min(1).max(100) })
  .refine(({ least, most }) => least <= most, { path: ["least"] })
  .readonly();
export type UsualRange = z.infer<typeof rangeSchema>;

export const sectionSchema = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/),
    heading: localizedSchema.exactOptional(),
    content: sectionContentSchema,
    /** A section with sections of level 2 after it is not empty while one of them is shown. */
    show: z.enum(["always", "ifNotEmpty"]),
    /** Of its heading; 1 where it is absent. */
    level: z.union([z.literal(1), z.literal(2)]).exactOptional(),
    /** Whether its heading has no number where headings are numbered. */
    unnumbered: z.boolean().exactOptional(),
    onNewPage: z.boolean().exactOptional(),
    /** Its length, for the gauge. */
    norm: lengthSchema
      .extend({
        /** Points, or paragraphs and lines of a list that the analyst writes. */
        items: rangeSchema.exactOptional(),
        /** Lines that each of its items has. */
        itemLines: rangeSchema.exactOptional(),
      })
      .readonly()
      .exactOptional(),
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
  "period",
  "visit",
  "distribution",
  "sourceDescription",
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
    /** What a briefing without a title of its own is called; its first article's headline where this is absent. */
    title: localizedTo(200).exactOptional(),
    page: pageSetupSchema,
    accent: colourSchema,
    styles: z.partialRecord(z.enum(styleNames), textStyleSchema.unwrap().partial().readonly()).readonly(),
    /** How headings are numbered; not where it is absent. */
    headingNumbers: z.enum(["none", "oneLevel", "twoLevels"]).exactOptional(),
    /** Whether paragraphs are numbered through the document. */
    paragraphNumbers: z.boolean().exactOptional(),
    /** Whether the kind of document stands above its title, as on the papers of offices; below it where this is absent. */
    kindFirst: z.boolean().exactOptional(),
    logo: logoSchema.exactOptional(),
    header: templateFurnitureSchema.exactOptional(),
    footer: templateFurnitureSchema.exactOptional(),
    /** The metadata shown in the masthead, in order. */
    metadata: z.array(z.enum(templateMetadataFields)).max(12).readonly(),
    sections: z.array(sectionSchema).min(1).max(40).readonly().refine(isUnambiguous),
    /** The length that the kind of document allows, for the gauge. */
    norm: lengthSchema.readonly().exactOptional(),
  })
  .readonly();
export type Template = z.infer<typeof templateSchema>;
