/** word/document.xml and the heads and feet that its one section refers to. */
import { createPageMargin, createPageSize } from "docx";
import { pageSizes } from "#core/model/page-sizes.ts";
import { gap, sectionContent } from "./block-content.ts";
import { element, type Xml } from "./element.ts";
import { furniturePart } from "./furniture.ts";
import { millimetresInTwips, twips } from "./measures.ts";
import type { PartContext } from "./part-context.ts";
import { partNamespaces } from "./part-namespaces.ts";
import { createRelationships, type Relationships } from "./relationships.ts";

export type FurniturePart = {
  readonly kind: "header" | "footer";
  readonly pages: "first" | "default";
  readonly path: string;
  readonly part: Xml;
  readonly relationships: Relationships;
};

export function furnitureParts(context: PartContext): readonly FurniturePart[] {
  const { header, footer } = context.document;
  const lines = [
    { kind: "header", pages: "default", path: "header1.xml", line: header.rest },
    { kind: "header", pages: "first", path: "header2.xml", line: header.first },
    { kind: "footer", pages: "default", path: "footer1.xml", line: footer.rest },
    { kind: "footer", pages: "first", path: "footer2.xml", line: footer.first },
  ] as const;
  return lines.map(({ kind, pages, path, line }) => {
    const relationships = createRelationships();
    return { kind, pages, path, relationships, part: furniturePart(kind, line, { ...context, relationships }) };
  });
}

/** Word wants a paragraph after a table at the end. */
export function documentPart(furniture: readonly FurniturePart[], context: PartContext): Xml {
  const body = sectionContent(context.document.blocks, context);
  const last = context.document.blocks.at(-1)?.type;
  const end =
    last === undefined || last === "table" || last === "pageBreak"
      ? [gap({ pageBreakBefore: last === "pageBreak" }, context)]
      : [];
  return element(
    "w:document",
    partNamespaces,
    element("w:body", {}, ...body, ...end, sectionProperties(furniture, context)),
  );
}

function sectionProperties(furniture: readonly FurniturePart[], { document, relationships }: PartContext): Xml {
  const [width, height] = pageSizes[document.page.size];
  const { top, right, bottom, left } = document.page.margins;
  const margins = [top, right, bottom, left].map(millimetresInTwips) as [number, number, number, number];
  return element(
    "w:sectPr",
    {},
    ...furniture.map(({ kind, pages, path }) =>
      element(`w:${kind}Reference`, { "w:type": pages, "r:id": relationships.add(kind, path) }),
    ),
    createPageSize({ width: twips(width), height: twips(height) }),
    createPageMargin(...margins, furnitureDistance(top), furnitureDistance(bottom), 0),
    element("w:titlePg"),
    document.direction === "rtl" ? element("w:bidi") : undefined,
    element("w:docGrid", { "w:linePitch": twips(document.page.grid === 0 ? 14 : document.page.grid) }),
  );
}

/** Of the head or foot from the sheet's edge: two fifths of the margin leave room for two lines. */
const furnitureDistance = (margin: number): number => millimetresInTwips(margin * 0.4);
