/** Heads and feet of pages. */
import type { XmlComponent } from "docx";
import type { FurnitureLine, Inline } from "#core/model/document.ts";
import { element } from "./element.ts";
import { inlineContent } from "./inline-content.ts";
import { textWidth } from "./measures.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { partNamespaces } from "./part-namespaces.ts";
import { furtherStyles, wordStyles } from "./word-styles.ts";

/** A whole part: word/header1.xml and its like. */
export const furniturePart = (kind: "header" | "footer", line: FurnitureLine, context: PartContext): XmlComponent =>
  element(kind === "header" ? "w:hdr" : "w:ftr", partNamespaces, furnitureLine(kind, line, context));

/** A marking alone is centred by its style; beside other words it stands at a tab stop in the middle. */
function furnitureLine(kind: "header" | "footer", line: FurnitureLine, context: PartContext): XmlComponent {
  const { start = [], centre = [], end = [] } = line;
  const alone = start.length === 0 && end.length === 0 && centre.length > 0;
  if (alone) return markingLine(centre, context);
  const furniture = { paragraph: context.document.styles.furniture };
  const marking = { paragraph: context.document.styles.furniture, style: furtherStyles.markingCharacter.id };
  return element(
    "w:p",
    {},
    paragraphProperties(lineProperties(kind, centre.length > 0, context)),
    ...inlineContent(start, furniture, context),
    ...(centre.length === 0 ? [] : [tab(), ...inlineContent(centre, marking, context)]),
    ...(end.length === 0 ? [] : [tab(), ...inlineContent(end, furniture, context)]),
  );
}

const tab = (): XmlComponent => element("w:r", {}, element("w:tab"));

const markingLine = (centre: readonly Inline[], context: PartContext): XmlComponent =>
  element(
    "w:p",
    {},
    paragraphProperties({ style: wordStyles.marking.id, rightToLeft: context.document.direction === "rtl" }),
    ...inlineContent(centre, { paragraph: context.document.styles.marking }, context),
  );

function lineProperties(
  kind: "header" | "footer",
  withCentre: boolean,
  { document }: PartContext,
): ParagraphProperties {
  const width = textWidth(document.page);
  return {
    style: kind === "header" ? wordStyles.furniture.id : furtherStyles.footer.id,
    tabs: [
      ...(withCentre ? [{ at: Math.round(width / 2), kind: "center" } as const] : []),
      { at: width, kind: "right" },
    ],
    rightToLeft: document.direction === "rtl",
  };
}
