/** Heads and feet of pages. */
import type { FurnitureLine, Inline } from "#core/model/document.ts";
import { element, type Xml } from "./element.ts";
import { inlineContent } from "./inline-content.ts";
import { paragraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { partNamespaces } from "./part-namespaces.ts";
import { type Manner, tabRun } from "./run.ts";
import { furtherStyles, wordStyles } from "./word-styles.ts";

/** A whole part: word/header1.xml and its like. */
export const furniturePart = (kind: "header" | "footer", line: FurnitureLine, context: PartContext): Xml =>
  element(kind === "header" ? "w:hdr" : "w:ftr", partNamespaces, ...furnitureLines(kind, line, context));

/**
 * A marking has a paragraph of its own, centred by its style, where it stands alone or the middle is taken; beside other
 * words it stands at the style's tab stop in the middle.
 */
function furnitureLines(kind: "header" | "footer", line: FurnitureLine, context: PartContext): readonly Xml[] {
  const { marking = [], start = [], centre = [], end = [] } = line;
  const rightToLeft = context.document.direction === "rtl";
  const beside = start.length + centre.length + end.length;
  if (marking.length === 0) return [lineOfParts(kind, { start, centre, end }, false, context)];
  const own = markingLine(marking, rightToLeft, context);
  if (beside === 0) return [own];
  return centre.length > 0
    ? [own, lineOfParts(kind, { start, centre, end }, false, context)]
    : [lineOfParts(kind, { start, centre: marking, end }, true, context)];
}

type Parts = Readonly<Record<"start" | "centre" | "end", readonly Inline[]>>;

function lineOfParts(
  kind: "header" | "footer",
  { start, centre, end }: Parts,
  marked: boolean,
  context: PartContext,
): Xml {
  const rightToLeft = context.document.direction === "rtl";
  const furniture = { paragraph: context.document.styles.furniture };
  const middle = marked ? { ...furniture, style: furtherStyles.markingCharacter.id } : furniture;
  const beyond = (inlines: readonly Inline[], manner: Manner): readonly Xml[] => [
    tabRun(furniture, context),
    ...inlineContent(inlines, manner, context),
  ];
  return element(
    "w:p",
    {},
    paragraphProperties({ style: kind === "header" ? wordStyles.furniture.id : furtherStyles.footer.id, rightToLeft }),
    ...inlineContent(start, furniture, context),
    ...(centre.length + end.length === 0 ? [] : beyond(centre, middle)),
    ...(end.length === 0 ? [] : beyond(end, furniture)),
  );
}

const markingLine = (marking: readonly Inline[], rightToLeft: boolean, context: PartContext): Xml =>
  element(
    "w:p",
    {},
    paragraphProperties({ style: wordStyles.marking.id, rightToLeft }),
    ...inlineContent(marking, { paragraph: context.document.styles.marking }, context),
  );
