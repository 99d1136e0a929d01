/** The document's named styles as CSS. A length of the body's size is one rem: screen and print differ in that alone. */
import { inkColour } from "#core/model/inks.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";
import { type StyleName, styleNames } from "#core/model/style-names.ts";

export const families = {
  serif: '"Noto Serif","Noto Naskh Arabic",Georgia,"Times New Roman",serif',
  sans: '"Noto Sans","Noto Naskh Arabic","Segoe UI",Arial,sans-serif',
} as const;

/** A length in points as a share of the body's size. */
export const lengthCss = (points: number, { body }: StyleSheet): string =>
  points === 0 ? "0" : `${rounded(points / body.size)}rem`;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** One rule a style, in the order of their names. */
export const stylesCss = (styles: StyleSheet): string =>
  styleNames.map((name) => `.${name}{${styleCss(name, styles)}}`).join("\n");

function styleCss(name: StyleName, styles: StyleSheet): string {
  const style = styles[name];
  const declarations: Readonly<Record<string, string | undefined>> = {
    margin: `${lengthCss(style.spaceBefore, styles)} 0 ${lengthCss(style.spaceAfter, styles)}`,
    font: fontCss(style, styles),
    color: inkColour(style.ink, styles),
    "text-align": alignments[style.alignment],
    "text-indent": style.firstLineIndent === 0 ? undefined : lengthCss(style.firstLineIndent, styles),
    "letter-spacing": style.letterSpacing === 0 ? undefined : `${rounded(style.letterSpacing / style.size)}em`,
    "text-transform": style.capitals ? "uppercase" : undefined,
    "break-after": style.keepWithNext ? "avoid" : undefined,
    ...rulesCss(style, styles),
  };
  return Object.entries(declarations)
    .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
    .join(";");
}

const alignments = { start: "start", centre: "center", justify: "justify", end: "end" } as const;

function fontCss({ family, size, leading, bold, italic }: TextStyle, styles: StyleSheet): string {
  const shape = `${italic ? "italic " : ""}${bold ? "700" : "400"}`;
  return `${shape} ${lengthCss(size, styles)}/${rounded(leading / size)} ${families[family]}`;
}

function rulesCss(
  { ruleAbove, ruleBelow, ruleStart }: TextStyle,
  styles: StyleSheet,
): Record<string, string | undefined> {
  const line = (rule: TextStyle["ruleAbove"]): string | undefined =>
    rule && `${rule.width}pt solid ${inkColour(rule.ink, styles)}`;
  return {
    "border-top": line(ruleAbove),
    "border-bottom": line(ruleBelow),
    "padding-bottom": ruleBelow && "0.5rem",
    "border-inline-start": line(ruleStart),
    "padding-inline-start": ruleStart && "1rem",
  };
}
