/** word/styles.xml: the document's style sheet as Word's styles, so that nothing in the text is formatted by hand. */
import { RunProperties, type XmlComponent } from "docx";
import type { Direction, Document } from "#core/model/document.ts";
import { type StyleSheet, styleNames, type TextStyle } from "#core/model/page-setup.ts";
import { element, valued } from "./element.ts";
import { inkColour } from "./ink-colours.ts";
import { wordLanguage } from "./language-tag.ts";
import { eighths, halfPoints, ruleGap, ruleIndent, twips } from "./measures.ts";
import { numberings } from "./numbering-part.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import { furtherStyles, type WordStyle, wordStyles } from "./word-styles.ts";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The grey of hairlines, which carry no meaning of their own. */
const hairline = { "w:val": "single", "w:sz": eighths(0.5), "w:space": 0, "w:color": "B9C0C4" };

/** A rule at the leading edge stands at the right where words run to the left. */
type Look = { readonly sheet: StyleSheet; readonly direction: Direction };

export function stylePart(document: Document): XmlComponent {
  const { styles: sheet, direction } = document;
  const look: Look = { sheet, direction };
  return element(
    "w:styles",
    { "xmlns:w": namespace },
    defaults(document),
    latentStyles(),
    normalStyle(sheet),
    ...bareStyles(),
    ...styleNames.map((name) => paragraphStyle(wordStyles[name], sheet[name], look)),
    paragraphStyle(furtherStyles.footer, sheet.furniture, look),
    ...listStyles(),
    ...plainStyles(),
    ...characterStyles(look),
    ...tableStyles(direction),
  );
}

/** Word kerns from this size on, in half points. */
const kernedFrom = 16;

function defaults(document: Document): XmlComponent {
  const { body } = document.styles;
  const language = wordLanguage(document.language);
  const run = new RunProperties({
    ...runFont(body),
    kern: kernedFrom,
    language: { value: language, bidirectional: language },
  });
  return element(
    "w:docDefaults",
    {},
    element("w:rPrDefault", {}, run),
    element("w:pPrDefault", {}, paragraphProperties({ widowControl: true })),
  );
}

/** Word's other built-in styles stay out of the gallery until they are used. */
const latentStyles = (): XmlComponent =>
  element("w:latentStyles", {
    "w:defLockedState": 0,
    "w:defUIPriority": 99,
    "w:defSemiHidden": 1,
    "w:defUnhideWhenUsed": 1,
    "w:defQFormat": 0,
    "w:count": 376,
  });

const normalStyle = (sheet: StyleSheet): XmlComponent =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": furtherStyles.normal.id },
    valued("w:name", furtherStyles.normal.name),
    element("w:qFormat"),
    paragraphProperties({
      spacing: { before: 0, after: 0, line: twips(sheet.body.leading), rule: "exact" },
    }),
    new RunProperties({ color: inkColour(sheet.body.ink, sheet) }),
  );

/** Word wants to find what text and lists are without any style. */
const bareStyles = (): readonly XmlComponent[] =>
  [
    ["character", "DefaultParagraphFont", "Default Paragraph Font"],
    ["numbering", "NoList", "No List"],
  ].map(([type, id, name = ""]) =>
    element(
      "w:style",
      { "w:type": type, "w:default": 1, "w:styleId": id },
      valued("w:name", name),
      valued("w:uiPriority", 99),
      element("w:semiHidden"),
      element("w:unhideWhenUsed"),
    ),
  );

function paragraphStyle(style: WordStyle, text: TextStyle, look: Look): XmlComponent {
  return element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": isBuiltIn(style) ? undefined : 1, "w:styleId": style.id },
    valued("w:name", style.name),
    valued("w:basedOn", furtherStyles.normal.id),
    style.next === undefined ? undefined : valued("w:next", style.next),
    style.id === "Marking" ? valued("w:link", furtherStyles.markingCharacter.id) : undefined,
    valued("w:uiPriority", style.outline === undefined ? 10 : 9),
    element("w:qFormat"),
    paragraphProperties(paragraphLook(style, text, look)),
    new RunProperties(runLook(text, look)),
  );
}

const builtIn =
  /^(?:Title|Subtitle|Quote|Body Text|Bibliography|Normal|Strong|Emphasis|Hyperlink|List (?:Number|Bullet|Continue)|heading \d|header|footer|endnote (?:text|reference))$/;
const isBuiltIn = (style: WordStyle): boolean => builtIn.test(style.name);

function paragraphLook(style: WordStyle, text: TextStyle, look: Look): ParagraphProperties {
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
            "w:color": inkColour(rule.ink, sheet),
          }),
        ],
  );
}

const fonts = {
  serif: { ascii: "Noto Serif", hAnsi: "Noto Serif", cs: "Times New Roman" },
  sans: { ascii: "Noto Sans", hAnsi: "Noto Sans", cs: "Arial" },
} as const;

const runFont = (text: TextStyle) => ({ font: fonts[text.family], size: halfPoints(text.size) });

/** Arabic letters are joined: no space may come between them. */
const runLook = (text: TextStyle, { sheet, direction }: Look) => ({
  ...runFont(text),
  ...(text.bold ? { bold: true } : {}),
  ...(text.italic ? { italics: true } : {}),
  ...(text.capitals ? { allCaps: true } : {}),
  ...(text.letterSpacing > 0 && direction === "ltr" ? { characterSpacing: twips(text.letterSpacing) } : {}),
  color: inkColour(text.ink, sheet),
});

function listStyles(): readonly XmlComponent[] {
  const { listNumber, listBullet, listContinue } = furtherStyles;
  return [
    bodyVariant(listNumber, { numbering: numberings.ordered.id }),
    bodyVariant(listBullet, { numbering: numberings.bulleted.id }),
    bodyVariant(listContinue, { indent: { left: numberings.indent.left } }),
  ];
}

/** A picture's line grows with it; a gap keeps tables apart and takes next to no room. */
function plainStyles(): readonly XmlComponent[] {
  const single = { before: 0, after: 0, line: 240, rule: "auto" } as const;
  const hair = { before: 0, after: 0, line: 20, rule: "exact" } as const;
  return [
    bodyVariant(furtherStyles.picture, { spacing: single, alignment: "left" }),
    bodyVariant(furtherStyles.gap, { spacing: hair }),
  ];
}

const bodyVariant = (style: WordStyle, properties: ParagraphProperties): XmlComponent =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": isBuiltIn(style) ? undefined : 1, "w:styleId": style.id },
    valued("w:name", style.name),
    valued("w:basedOn", wordStyles.body.id),
    valued("w:uiPriority", 11),
    element("w:qFormat"),
    paragraphProperties(properties),
  );

function characterStyles(look: Look): readonly XmlComponent[] {
  const accent = inkColour("accent", look.sheet);
  const styles = [
    [furtherStyles.strong, { bold: true }],
    [furtherStyles.emphasis, { italics: true }],
    [furtherStyles.hyperlink, { color: accent }],
    [furtherStyles.noteReference, { color: accent, superScript: true }],
    [furtherStyles.noteLabel, { color: accent }],
    [furtherStyles.markingCharacter, runLook(look.sheet.marking, look)],
  ] as const;
  return styles.map(([style, look]) =>
    element(
      "w:style",
      { "w:type": "character", "w:customStyle": isBuiltIn(style) ? undefined : 1, "w:styleId": style.id },
      valued("w:name", style.name),
      valued("w:basedOn", "DefaultParagraphFont"),
      style === furtherStyles.markingCharacter ? valued("w:link", wordStyles.marking.id) : undefined,
      valued("w:uiPriority", 20),
      element("w:qFormat"),
      new RunProperties(look),
    ),
  );
}

/**
 * Between the text of a cell and the next column, in twips. Where a table runs from right to left, programs differ on
 * which edge is the left one: there both have the half of it.
 */
const columnGaps = { ltr: { left: 0, right: 200 }, rtl: { left: 100, right: 100 } } as const;

function tableStyles(direction: Direction): readonly XmlComponent[] {
  const gaps = { top: 0, bottom: 0, ...columnGaps[direction] };
  const margins = element(
    "w:tblCellMar",
    {},
    ...(["top", "left", "bottom", "right"] as const).map((edge) =>
      element(`w:${edge}`, { "w:w": gaps[edge], "w:type": "dxa" }),
    ),
  );
  const between = element("w:tblBorders", {}, element("w:insideH", hairline));
  return [
    tableStyle({ id: "TableNormal", name: "Normal Table" }, { "w:default": 1 }, element("w:tblPr", {}, margins)),
    tableStyle(furtherStyles.tableGrid, { "w:customStyle": 1 }, element("w:tblPr", {}, margins)),
    tableStyle(furtherStyles.tableRows, { "w:customStyle": 1 }, element("w:tblPr", {}, between, margins)),
  ];
}

const tableStyle = (
  style: WordStyle,
  attributes: Readonly<Record<string, number>>,
  properties: XmlComponent,
): XmlComponent =>
  element(
    "w:style",
    { "w:type": "table", ...attributes, "w:styleId": style.id },
    valued("w:name", style.name),
    style.id === "TableNormal" ? undefined : valued("w:basedOn", "TableNormal"),
    valued("w:uiPriority", 99),
    properties,
  );
