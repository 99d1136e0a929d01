/** How the letters of a run or style look, in the order that the schema wants (ECMA-376 part 1, 17.3.2.28). */
import { element, valued, type Xml } from "./element.ts";

export type RunLook = {
  readonly style?: string;
  readonly font?: { readonly ascii: string; readonly hAnsi: string; readonly cs: string };
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
  readonly color?: string;
  /** In twips. */
  readonly characterSpacing?: number;
  /** The size from which on pairs are kerned, in half points as all sizes. */
  readonly kern?: number;
  readonly size?: number;
  readonly superScript?: boolean;
  readonly rightToLeft?: boolean;
  readonly language?: { readonly value?: string; readonly eastAsia?: string; readonly bidirectional?: string };
};

/** Scripts that are set apart from Latin (w:bCs, w:iCs, w:szCs) look as the others do. */
export function runLookXml(look: RunLook): Xml {
  const { style, font, characterSpacing, kern, size, language } = look;
  return element(
    "w:rPr",
    {},
    style === undefined ? undefined : valued("w:rStyle", style),
    font && element("w:rFonts", { "w:ascii": font.ascii, "w:cs": font.cs, "w:hAnsi": font.hAnsi }),
    ...(look.bold ? [element("w:b"), element("w:bCs")] : []),
    ...(look.italics ? [element("w:i"), element("w:iCs")] : []),
    look.allCaps ? element("w:caps") : undefined,
    look.color === undefined ? undefined : valued("w:color", look.color),
    characterSpacing ? valued("w:spacing", characterSpacing) : undefined,
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
