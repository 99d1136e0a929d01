/** One section of a template as blocks: its heading, and what it places. */
import { missingCase } from "../missing-case.ts";
import type { Anchor, Block } from "../model/document.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { localized } from "../model/localized.ts";
import type { StyleName } from "../model/style-names.ts";
import type { SectionContent } from "../model/template.ts";
import type { PointFields } from "./fields.ts";
import { pointFieldsById } from "./fields.ts";
import type { Layout } from "./inlines.ts";
import { run } from "./inlines.ts";
import type { PlacedSection, Placing } from "./placing.ts";
import { pointBlocks, pointList, pointParagraph } from "./point-blocks.ts";
import type { AnchorOf } from "./quotation-blocks.ts";
import { richTextBlocks } from "./rich-text-blocks.ts";
import { sourceBlocks } from "./source-blocks.ts";

/** All the sections that are shown, in order. */
export function sectionBlocks({ sections, homes }: Placing, layout: Layout): readonly Block[] {
  const points = pointFieldsById(layout.fields);
  return sections.flatMap((placed) => {
    const { id } = placed.section;
    const anchorOf: AnchorOf = (point) =>
      homes.get(point.id) === id ? { anchor: { of: "point", id: point.id, kind: point.kind } } : {};
    return withHeading(placed, contentBlocks(placed, points, layout, anchorOf), layout);
  });
}

/** The section's anchor stands on its heading, or on its first block where it has none. */
function withHeading({ section }: PlacedSection, blocks: readonly Block[], layout: Layout): readonly Block[] {
  const anchor: Anchor = { of: "section", id: section.id };
  const heading = headingOf(section, layout);
  if (heading === "") return anchorFirst(blocks, anchor);
  return [{ type: "heading", level: 1, content: [run(heading)], anchor }, ...blocks];
}

function headingOf({ heading, content }: PlacedSection["section"], { fields, strings }: Layout): string {
  const own = localized(heading ?? {}, fields.language);
  return own === "" && content.type === "sources" ? strings.sources : own;
}

function anchorFirst(blocks: readonly Block[], anchor: Anchor): readonly Block[] {
  const [first, ...rest] = blocks;
  const takesAnchor = first?.type === "paragraph" || first?.type === "quotation";
  return takesAnchor && first.anchor === undefined ? [{ ...first, anchor }, ...rest] : blocks;
}

type PointsById = ReadonlyMap<KeyPoint["id"], PointFields>;

function contentBlocks(
  placed: PlacedSection,
  points: PointsById,
  layout: Layout,
  anchorOf: AnchorOf,
): readonly Block[] {
  const { content } = placed.section;
  const own = placed.points.flatMap(({ id }) => points.get(id) ?? []);
  switch (content.type) {
    case "text":
      return orUnknown(
        [...textBlocks(placed, content, points, layout, anchorOf), ...listed(own, layout, anchorOf)],
        layout,
      );
    case "points":
      return orUnknown(pointBlocks(own, content, layout, anchorOf), layout);
    case "articles":
      return [];
    case "standing":
      return standingBlocks(localized(content.text, layout.fields.language));
    case "sources":
      return orUnknown(sourceBlocks(layout), layout);
    default:
      return missingCase(content);
  }
}

/** A section that is always shown says so where it has nothing to say. */
const orUnknown = (blocks: readonly Block[], { strings }: Layout): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ type: "paragraph", style: "body", content: [run(strings.unknown)] }];

const listed = (points: readonly PointFields[], layout: Layout, anchorOf: AnchorOf): readonly Block[] =>
  points.length === 0 ? [] : [pointList(points, false, layout, anchorOf)];

/** What the analyst wrote; else the points that stand for it, as a list where they are several and in ordinary size. */
function textBlocks(
  { words, fallback }: PlacedSection,
  { prominent }: Extract<SectionContent, { type: "text" }>,
  points: PointsById,
  layout: Layout,
  anchorOf: AnchorOf,
): readonly Block[] {
  const style: StyleName = prominent === true ? "lead" : "body";
  if (words.length > 0) return richTextBlocks(words, style, (id) => points.get(id)?.references ?? []);
  const standIns = fallback.flatMap(({ id }) => points.get(id) ?? []);
  if (standIns.length > 1 && style === "body") return [pointList(standIns, false, layout, anchorOf)];
  return standIns.map((point) => pointParagraph(point, style, layout, anchorOf));
}

const standingBlocks = (text: string): readonly Block[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ type: "paragraph", style: "body", content: [run(line.trim())] }));
