/** The sheet and its named styles: what a template may set, and what every writer is told. */
import { z } from "zod";

const millimetres = z.number().min(0).max(120);
export const pageSetupSchema = z
  .object({
    size: z.enum(["A4", "Letter"]),
    margins: z.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }).readonly(),
    /** Distance of the baseline grid's lines, in points; 0 for none. */
    grid: z.number().min(0).max(40),
  })
  .readonly();
export type PageSetup = z.infer<typeof pageSetupSchema>;

/** Width and height in points (1/72 inch). */
export const pageSizes = { A4: [595.28, 841.89], Letter: [612, 792] } as const satisfies Record<
  PageSetup["size"],
  readonly [number, number]
>;

export const pointsPerMillimetre = 72 / 25.4;

/** "#RRGGBB" */
export const colourSchema = z.string().regex(/^#[0-9A-Fa-f]{6}$/);

/** `ink` is the text's black, `quiet` a grey of at least 4.5:1, `accent` the template's one colour. */
export const inks = ["ink", "quiet", "accent"] as const;

export const styleNames = [
  "title",
  "subtitle",
  "heading1",
  "heading2",
  "heading3",
  "body",
  "lead",
  "quote",
  "attribution",
  "original",
  "label",
  "metadata",
  "tableHead",
  "tableCell",
  "source",
  "note",
  "marking",
  "furniture",
] as const;
export type StyleName = (typeof styleNames)[number];

const ruleSchema = z.object({ width: z.number().min(0).max(10), ink: z.enum(inks) }).readonly();

/** All lengths in points. */
export const textStyleSchema = z
  .object({
    family: z.enum(["serif", "sans"]),
    size: z.number().min(5).max(72),
    /** Distance from baseline to baseline. */
    leading: z.number().min(5).max(100),
    bold: z.boolean(),
    italic: z.boolean(),
    ink: z.enum(inks),
    alignment: z.enum(["start", "centre", "justify", "end"]),
    spaceBefore: z.number().min(0).max(100),
    spaceAfter: z.number().min(0).max(100),
    firstLineIndent: z.number().min(0).max(100),
    letterSpacing: z.number().min(0).max(10),
    capitals: z.boolean(),
    keepWithNext: z.boolean(),
    /** Rules above, below and at the leading edge. */
    ruleAbove: ruleSchema.exactOptional(),
    ruleBelow: ruleSchema.exactOptional(),
    ruleStart: ruleSchema.exactOptional(),
  })
  .readonly();
export type TextStyle = z.infer<typeof textStyleSchema>;

export type StyleSheet = Readonly<Record<StyleName, TextStyle>> & {
  /** The accent, "#RRGGBB". */
  readonly accent: string;
};

/** On white: the text's black 17:1, the quiet grey 6.2:1. */
const fixedInks = { ink: "#1A1C1E", quiet: "#5A6268" } as const;

/** An ink as a colour, "#RRGGBB". */
export const inkColour = (ink: TextStyle["ink"], { accent }: StyleSheet): string =>
  ink === "accent" ? accent : fixedInks[ink];

/** Rules between a table's rows: seen, not read; they carry no meaning of their own. */
export const hairlineColour = "#B9C0C4";
