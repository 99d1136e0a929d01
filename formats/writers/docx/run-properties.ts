/** Properties of runs, in the order that the schema wants (ECMA-376 part 1, 17.3.2.28). */
import { element, valued, type Xml } from "./element.ts";

/** Sizes and the kerning's threshold in half points, spacing in twips. */
export type RunLook = {
  readonly style?: string;
  readonly font?: { readonly ascii: string; readonly cs: string; readonly hAnsi: string };
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
  readonly color?: string;
  readonly characterSpacing?: number;
  readonly kern?: number;
  readonly size?: number;
  readonly superScript?: boolean;
  readonly rightToLeft?: boolean;
  readonly language?: { readonly value?: string; readonly eastAsia?: string; readonly bidirectional?: string };
};

export function runPropertiesElement(look: RunLook): Xml {
  const { style, font, color, characterSpacing, kern, size, language } = look;
  return element(
    "w:rPr",
    {},
    style === undefined ? undefined : valued("w:rStyle", style),
    font && element("w:rFonts", { "w:ascii": font.ascii, "w:cs": font.cs, "w:hAnsi": font.hAnsi }),
    ...switched(look.bold, "w:b", "w:bCs"),
    ...switched(look.italics, "w:i", "w:iCs"),
    ...switched(look.allCaps, "w:caps"),
    color === undefined ? undefined : valued("w:color", color),
    characterSpacing === undefined ? undefined : valued("w:spacing", characterSpacing),
    kern === undefined ? undefined : valued("w:kern", kern),
    ...(size === undefined ? [] : [valued("w:sz", size), valued("w:szCs", size)]),
    look.superScript ? valued("w:vertAlign", "superscript") : undefined,
    look.rightToLeft ? element("w:rtl") : undefined,
    language &&
      element("w:lang", {
        "w:val": language.value,
        "w:eastAsia": language.eastAsia,
        "w:bidi": language.bidirectional,
      }),
  );
}

/** Said for letters of all scripts; what is off is said, too, because a style around it may have it on. */
const switched = (on: boolean | undefined, ...names: readonly string[]): readonly Xml[] =>
  on === undefined ? [] : names.map((name) => (on ? element(name) : valued(name, "false")));
