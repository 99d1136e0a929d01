/** How a text style of the sheet looks, in Word's properties of paragraphs and runs. */
import type { XmlComponent } from "docx";
import type { Direction } from "#core/model/document.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";
import { element } from "./element.ts";
import { wordInk } from "./ink-colours.ts";
import { eighths, halfPoints, ruleGap, ruleIndent, twips } from "./measures.ts";
import { numberings } from "./numbering-part.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import { type WordStyle, wordStyles } from "./word-styles.ts";

/** A rule at the leading edge stands at the right where words run to the left. */
export type Look = { readonly sheet: StyleSheet; readonly direction: Direction };

export function paragraphLook(style: WordStyle, text: TextStyle, look: Look): ParagraphProperties {
  return {
    keepNext: text.keepWithNext,
    keepLines: style.outline !== undefined || text.keepWithNext,
    borders: rules(text, look),
    suppressHyphens: text.alignment !== "justify",
    spacing: {
      before: twips(text.spaceBefore),
      after: twips(text.spaceAfter),
      line: twips(text.leading),
      rule: "exact",
    },
    ...indent(style, text),
    alignment: alignments[text.alignment],
    ...(style.outline === undefined ? {} : { outline: style.outline }),
  };
}

const alignments = { start: "left", centre: "center", justify: "both", end: "right" } as const;

/** Notes hang from their labels. */
function indent(style: WordStyle, text: TextStyle): Pick<ParagraphProperties, "indent" | "tabs"> {
  if (style.id === wordStyles.note.id) {
    const { hanging } = numberings.indent;
    return { indent: { left: hanging, hanging }, tabs: [{ at: hanging, kind: "left" }] };
  }
  const left = ruleIndent(text);
  return left === 0 && text.firstLineIndent === 0 ? {} : { indent: { left, firstLine: twips(text.firstLineIndent) } };
}

function rules(text: TextStyle, { sheet, direction }: Look): readonly XmlComponent[] {
  const edges = [
    ["w:top", text.ruleAbove, 4],
    [direction === "rtl" ? "w:right" : "w:left", text.ruleStart, ruleGap],
    ["w:bottom", text.ruleBelow, 4],
  ] as const;
  return edges.flatMap(([name, rule, space]) =>
    rule === undefined || rule.width === 0
      ? []
      : [
          element(name, {
            "w:val": "single",
            "w:sz": Math.max(2, eighths(rule.width)),
            "w:space": space,
            "w:color": wordInk(rule.ink, sheet),
          }),
        ],
  );
}

const fonts = {
  serif: { ascii: "Noto Serif", hAnsi: "Noto Serif", cs: "Times New Roman" },
  sans: { ascii: "Noto Sans", hAnsi: "Noto Sans", cs: "Arial" },
} as const;

export const runFont = (text: TextStyle) => ({ font: fonts[text.family], size: halfPoints(text.size) });

/** Arabic letters are joined: no space may come between them. */
export const runLook = (text: TextStyle, { sheet, direction }: Look) => ({
  ...runFont(text),
  ...(text.bold ? { bold: true } : {}),
  ...(text.italic ? { italics: true } : {}),
  ...(text.capitals ? { allCaps: true } : {}),
  ...(text.letterSpacing > 0 && direction === "ltr" ? { characterSpacing: twips(text.letterSpacing) } : {}),
  color: wordInk(text.ink, sheet),
});
