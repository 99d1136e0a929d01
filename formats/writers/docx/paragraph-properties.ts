/** A paragraph's properties in the order that the schema wants (ECMA-376 part 1, 17.3.1.26). */
import { element, valued, type Xml } from "./element.ts";

/** Lengths in twips. */
export type ParagraphProperties = {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly widowControl?: boolean;
  readonly numbering?: number;
  /** Counted from 0. */
  readonly numberingLevel?: number;
  readonly borders?: readonly Xml[];
  readonly tabs?: readonly { readonly at: number; readonly kind: "left" | "center" | "right" }[];
  readonly suppressHyphens?: boolean;
  readonly rightToLeft?: boolean;
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly rule?: "exact" | "atLeast" | "auto";
  };
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly hanging?: number;
    readonly firstLine?: number;
  };
  readonly alignment?: "left" | "center" | "right" | "both";
  readonly outline?: number;
};

export function paragraphProperties(properties: ParagraphProperties): Xml {
  const { style, numbering, borders, tabs, spacing, indent, alignment, outline } = properties;
  return element(
    "w:pPr",
    {},
    style === undefined ? undefined : valued("w:pStyle", style),
    flag("w:keepNext", properties.keepNext),
    flag("w:keepLines", properties.keepLines),
    flag("w:pageBreakBefore", properties.pageBreakBefore),
    flag("w:widowControl", properties.widowControl),
    numbering === undefined ? undefined : numberingProperties(numbering, properties.numberingLevel),
    borders === undefined || borders.length === 0 ? undefined : element("w:pBdr", {}, ...borders),
    tabs === undefined
      ? undefined
      : element("w:tabs", {}, ...tabs.map(({ at, kind }) => element("w:tab", { "w:val": kind, "w:pos": at }))),
    flag("w:suppressAutoHyphens", properties.suppressHyphens),
    flag("w:bidi", properties.rightToLeft),
    spacing === undefined
      ? undefined
      : element("w:spacing", {
          "w:before": spacing.before,
          "w:after": spacing.after,
          "w:line": spacing.line,
          "w:lineRule": spacing.rule,
        }),
    indent === undefined
      ? undefined
      : element("w:ind", {
          "w:left": indent.left,
          "w:right": indent.right,
          "w:hanging": indent.hanging,
          "w:firstLine": indent.firstLine,
        }),
    alignment === undefined ? undefined : valued("w:jc", alignment),
    outline === undefined ? undefined : valued("w:outlineLvl", outline),
  );
}

const numberingProperties = (instance: number, level = 0): Xml =>
  element("w:numPr", {}, valued("w:ilvl", level), valued("w:numId", instance));

const flag = (name: string, set: boolean | undefined): Xml | undefined => (set ? element(name) : undefined);
