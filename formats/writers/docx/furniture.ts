/** Heads and feet of pages. */
import type { XmlComponent } from "docx";
import type { FurnitureLine, Inline } from "#core/model/document.ts";
import { element } from "./element.ts";
import { inlineContent } from "./inline-content.ts";
import { paragraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { partNamespaces } from "./part-namespaces.ts";
import { type Manner, tabRun } from "./run.ts";
import { furtherStyles, wordStyles } from "./word-styles.ts";

/** A whole part: word/header1.xml and its like. */
export const furniturePart = (kind: "header" | "footer", line: FurnitureLine, context: PartContext): XmlComponent =>
  element(kind === "header" ? "w:hdr" : "w:ftr", partNamespaces, furnitureLine(kind, line, context));

/** A marking alone is centred by its style; beside other words it stands at the style's tab stop in the middle. */
function furnitureLine(kind: "header" | "footer", line: FurnitureLine, context: PartContext): XmlComponent {
  const { start = [], centre = [], end = [] } = line;
  const rightToLeft = context.document.direction === "rtl";
  const alone = start.length === 0 && end.length === 0 && centre.length > 0;
  if (alone) return markingLine(centre, rightToLeft, context);
  const furniture = { paragraph: context.document.styles.furniture };
  const marking = { paragraph: context.document.styles.furniture, style: furtherStyles.markingCharacter.id };
  const beyond = (inlines: readonly Inline[], manner: Manner): readonly XmlComponent[] => [
    tabRun(furniture, context),
    ...inlineContent(inlines, manner, context),
  ];
  return element(
    "w:p",
    {},
    paragraphProperties({ style: kind === "header" ? wordStyles.furniture.id : furtherStyles.footer.id, rightToLeft }),
    ...inlineContent(start, furniture, context),
    ...(centre.length + end.length === 0 ? [] : beyond(centre, marking)),
    ...(end.length === 0 ? [] : beyond(end, furniture)),
  );
}

const markingLine = (centre: readonly Inline[], rightToLeft: boolean, context: PartContext): XmlComponent =>
  element(
    "w:p",
    {},
    paragraphProperties({ style: wordStyles.marking.id, rightToLeft }),
    ...inlineContent(centre, { paragraph: context.document.styles.marking }, context),
  );
