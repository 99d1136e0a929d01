/** The styles of paragraphs: those of the sheet, and what lists, pictures and gaps make of the body's. */
import type { TextStyle } from "#core/model/page-setup.ts";
import { styleNames } from "#core/model/style-names.ts";
import { element, valued, type Xml } from "./element.ts";
import { twips } from "./measures.ts";
import { styleNumberings } from "./numbering-part.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import { runLookXml } from "./run-look.ts";
import { type Look, paragraphLook, runLook } from "./style-look.ts";
import { furtherStyles, isBuiltIn, type WordStyle, wordStyles } from "./word-styles.ts";

export const paragraphStyles = (look: Look): readonly Xml[] => [
  ...styleNames.map((name) => paragraphStyle(wordStyles[name], look.sheet[name], look)),
  paragraphStyle(furtherStyles.footer, look.sheet.furniture, look),
  ...listStyles(),
  ...plainStyles(look),
];

function paragraphStyle(style: WordStyle, text: TextStyle, look: Look): Xml {
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
    runLookXml(runLook(text, look)),
  );
}

function listStyles(): readonly Xml[] {
  const { listNumber, listBullet, listContinue } = furtherStyles;
  const { numbers, bullets } = styleNumberings;
  return [
    bodyVariant(listNumber, { numbering: numbers.id, indent: numbers.indent }),
    bodyVariant(listBullet, { numbering: bullets.id, indent: bullets.indent }),
    bodyVariant(listContinue, { indent: { left: numbers.indent.left, firstLine: 0 } }),
  ];
}

/** Below a picture its line has the room of a descender, in twips. */
const descent = 60;

/** A picture's line grows with it; a gap keeps tables apart and takes next to no room. */
function plainStyles({ sheet }: Look): readonly Xml[] {
  const around = twips(sheet.body.leading / 2);
  const single = { before: around, after: Math.max(0, around - descent), line: 240, rule: "auto" } as const;
  const hair = { before: 0, after: 0, line: 20, rule: "exact" } as const;
  return [
    bodyVariant(furtherStyles.picture, { spacing: single, indent: { firstLine: 0 }, alignment: "left" }),
    bodyVariant(furtherStyles.gap, { spacing: hair, indent: { firstLine: 0 } }),
  ];
}

const bodyVariant = (style: WordStyle, properties: ParagraphProperties): Xml =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": isBuiltIn(style) ? undefined : 1, "w:styleId": style.id },
    valued("w:name", style.name),
    valued("w:basedOn", wordStyles.body.id),
    valued("w:uiPriority", 11),
    element("w:qFormat"),
    paragraphProperties(properties),
  );
