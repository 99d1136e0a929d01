/** The sheet and its named styles: what a template may set, and what every writer is told. */
import { z } from "zod";
import { inks } from "./inks.ts";
import type { StyleName } from "./style-names.ts";

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

/** "#RRGGBB" */
export const colourSchema = z.string().regex(/^#[0-9A-Fa-f]{6}$/);

const ruleSchema = z.object({ width: z.number().min(0).max(10), ink: z.enum(inks) }).readonly();

/** All lengths in points. A rule without width is none. */
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
export const ruleNames = ["ruleAbove", "ruleBelow", "ruleStart"] as const;
export type RuleName = (typeof ruleNames)[number];
export type Rule = z.infer<typeof ruleSchema>;

export type TextStyle = z.infer<typeof textStyleSchema>;

export type StyleSheet = Readonly<Record<StyleName, TextStyle>> & {
  /** The accent, "#RRGGBB". */
  readonly accent: string;
};
