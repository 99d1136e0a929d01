/** The styles of words within a paragraph. */
import { element, valued, type Xml } from "./element.ts";
import { wordInk } from "./ink-colours.ts";
import { runLookXml } from "./run-look.ts";
import { fonts, type Look, runLook } from "./style-look.ts";
import { furtherStyles, isBuiltIn, wordStyles } from "./word-styles.ts";

export function characterStyles(look: Look): readonly Xml[] {
  const accent = wordInk("accent", look.sheet);
  const font = fonts.sans;
  const styles = [
    [furtherStyles.strong, { bold: true }],
    [furtherStyles.emphasis, { italics: true }],
    [furtherStyles.hyperlink, { color: accent }],
    [furtherStyles.noteReference, { font, color: accent, superScript: true }],
    [furtherStyles.noteLabel, { font, color: accent }],
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
      runLookXml(look),
    ),
  );
}
