/** How a text style of the sheet looks, in Word's properties of paragraphs and runs. */
import type { Direction } from "#core/model/document.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";
import { element, type Xml } from "./element.ts";
import { type HeadingNumbers, headingInstance } from "./heading-numbers.ts";
import { wordInk } from "./ink-colours.ts";
import { eighths, halfPoints, ruleGap, ruleIndent, twips } from "./measures.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import { furtherStyles, type WordStyle, wordStyles } from "./word-styles.ts";

export type Look = {
  readonly sheet: StyleSheet;
  /** A rule at the leading edge stands at the right where words run to the left. */
  readonly direction: Direction;
  /** Of the lines, in twips. */
  readonly width: number;
  /** Whether Word divides words of the language: lines of whole words are not stretched. */
  readonly hyphenated: boolean;
  readonly headings: HeadingNumbers | undefined;
};

export function paragraphLook(style: WordStyle, text: TextStyle, look: Look): ParagraphProperties {
  return {
    keepNext: text.keepWithNext,
    keepLines: style.outline !== undefined || text.keepWithNext,
    borders: rules(text, look),
    suppressHyphens: text.alignment !== "justify" || !look.hyphenated,
    spacing: {
      before: twips(spaceBeside(text.spaceBefore, text.ruleAbove)),
      after: twips(spaceBeside(text.spaceAfter, text.ruleBelow)),
      line: twips(text.leading),
      rule: "exact",
    },
    ...indent(style, text),
    ...(isFurniture(style) ? { tabs: furnitureTabs(look.width) } : {}),
    alignment: text.alignment === "justify" && !look.hyphenated ? "left" : alignments[text.alignment],
    ...(style.outline === undefined ? {} : headingLook(style.outline, look)),
  };
}

const headingLook = (level: number, { headings }: Look): ParagraphProperties => ({
  ...(headings?.[level] === undefined ? {} : { numbering: headingInstance, numberingLevel: level }),
  outline: level,
});

export const alignments = { start: "left", centre: "center", justify: "both", end: "right" } as const;

const isFurniture = ({ id }: WordStyle): boolean => id === wordStyles.furniture.id || id === furtherStyles.footer.id;
const furnitureTabs = (width: number) =>
  [
    { at: Math.round(width / 2), kind: "center" },
    { at: width, kind: "right" },
  ] as const;

/** In twips: as far as a list of fewer than ten items. */
const noteIndent = 310;

/** Notes hang from their labels. */
function indent(style: WordStyle, text: TextStyle): Pick<ParagraphProperties, "indent" | "tabs"> {
  if (style.id === wordStyles.note.id) {
    return { indent: { left: noteIndent, hanging: noteIndent }, tabs: [{ at: noteIndent, kind: "left" }] };
  }
  const left = ruleIndent(text);
  return left === 0 && text.firstLineIndent === 0 ? {} : { indent: { left, firstLine: twips(text.firstLineIndent) } };
}

type Rule = TextStyle["ruleAbove"];
const isDrawn = (rule: Rule): rule is NonNullable<Rule> => rule !== undefined && rule.width > 0;

/** A rule stands in the middle of the space above or below its text, no further off than Word allows. */
const spaceToRule = (space: number): number => Math.min(31, Math.round(space / 2));
const spaceBeside = (space: number, rule: Rule): number => (isDrawn(rule) ? space - spaceToRule(space) : space);

function rules(text: TextStyle, { sheet, direction }: Look): readonly Xml[] {
  const edges = [
    ["w:top", text.ruleAbove, spaceToRule(text.spaceBefore)],
    [direction === "rtl" ? "w:right" : "w:left", text.ruleStart, ruleGap],
    ["w:bottom", text.ruleBelow, spaceToRule(text.spaceAfter)],
  ] as const;
  return edges.flatMap(([name, rule, space]) =>
    isDrawn(rule)
      ? [
          element(name, {
            "w:val": "single",
            "w:sz": Math.max(2, eighths(rule.width)),
            "w:space": space,
            "w:color": wordInk(rule.ink, sheet),
          }),
        ]
      : [],
  );
}

export const fonts = {
  serif: { ascii: "Noto Serif", hAnsi: "Noto Serif", cs: "Times New Roman" },
  sans: { ascii: "Noto Sans", hAnsi: "Noto Sans", cs: "Arial" },
} as const;

export const runFont = (text: Pick<TextStyle, "family" | "size">) => ({
  font: fonts[text.family],
  size: halfPoints(text.size),
});

/** Arabic letters are joined: no space may come between them. */
export const runLook = (text: TextStyle, { sheet, direction }: Look) => ({
  ...runFont(text),
  ...(text.bold ? { bold: true } : {}),
  ...(text.italic ? { italics: true } : {}),
  ...(text.capitals ? { allCaps: true } : {}),
  ...(text.letterSpacing > 0 && direction === "ltr" ? { characterSpacing: twips(text.letterSpacing) } : {}),
  color: wordInk(text.ink, sheet),
});
