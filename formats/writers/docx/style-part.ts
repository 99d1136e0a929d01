/** word/styles.xml: the document's style sheet as Word's styles, so that nothing in the text is formatted by hand. */
import type { Document } from "#core/model/document.ts";
import type { StyleSheet } from "#core/model/page-setup.ts";
import { characterStyles } from "./character-styles.ts";
import { element, valued, type Xml } from "./element.ts";
import type { HeadingNumbers } from "./heading-numbers.ts";
import { wordInk } from "./ink-colours.ts";
import { wordLanguage } from "./language-tag.ts";
import { textWidth, twips } from "./measures.ts";
import { paragraphProperties } from "./paragraph-properties.ts";
import { paragraphStyles } from "./paragraph-styles.ts";
import { runLookXml } from "./run-look.ts";
import { runFont } from "./style-look.ts";
import { tableStyles } from "./table-styles.ts";
import { furtherStyles } from "./word-styles.ts";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export function stylePart(document: Document, hyphenated: boolean, headings: HeadingNumbers | undefined): Xml {
  const { styles: sheet, direction } = document;
  const look = { sheet, direction, hyphenated, headings, width: textWidth(document.page) };
  return element(
    "w:styles",
    { "xmlns:w": namespace },
    defaults(document),
    latentStyles(),
    normalStyle(sheet),
    ...bareStyles(),
    ...paragraphStyles(look),
    ...characterStyles(look),
    ...tableStyles(direction),
  );
}

/** Word kerns from this size on, in half points. */
const kernedFrom = 16;

function defaults(document: Document): Xml {
  const { body } = document.styles;
  const language = wordLanguage(document.language);
  const run = runLookXml({
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
const latentStyles = (): Xml =>
  element("w:latentStyles", {
    "w:defLockedState": 0,
    "w:defUIPriority": 99,
    "w:defSemiHidden": 1,
    "w:defUnhideWhenUsed": 1,
    "w:defQFormat": 0,
    "w:count": 376,
  });

const normalStyle = (sheet: StyleSheet): Xml =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": furtherStyles.normal.id },
    valued("w:name", furtherStyles.normal.name),
    element("w:qFormat"),
    paragraphProperties({
      spacing: { before: 0, after: 0, line: twips(sheet.body.leading), rule: "exact" },
    }),
    runLookXml({ color: wordInk(sheet.body.ink, sheet) }),
  );

/** Word wants to find what text and lists are without any style. */
const bareStyles = (): readonly Xml[] =>
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
