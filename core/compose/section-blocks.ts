/** One section of a template as blocks: its heading, and what it places. */
import { missingCase } from "../missing-case.ts";
import type { Anchor, Block } from "../model/document.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { localized } from "../model/localized.ts";
import type { StyleName } from "../model/style-names.ts";
import type { SectionContent, Template, TemplateSection } from "../model/template.ts";
import { articleBlocks } from "./article-blocks.ts";
import type { PointFields } from "./fields.ts";
import { pointFieldsById } from "./fields.ts";
import { headingNumbers } from "./heading-numbers.ts";
import type { Layout } from "./inlines.ts";
import { run } from "./inlines.ts";
import { optionBlocks } from "./option-blocks.ts";
import { numberParagraphs } from "./paragraph-numbers.ts";
import type { PlacedSection, Placing } from "./placing.ts";
import type { PointsShape } from "./point-blocks.ts";
import { makesTable, pointBlocks, pointList, pointParagraph } from "./point-blocks.ts";
import type { AnchorOf } from "./quotation-blocks.ts";
import { richTextBlocks } from "./rich-text-blocks.ts";
import { sourceBlocks } from "./source-blocks.ts";
import { filledWords } from "./template-words.ts";

type TextContent = Extract<SectionContent, { type: "text" }>;

/** All the sections that are shown, in order. */
export function sectionBlocks(placing: Placing, layout: Layout, template: Template): readonly Block[] {
  const { sections } = placing;
  const points = pointFieldsById(layout.fields);
  const context: Context = {
    layout,
    template,
    points,
    headings: headingNumbers(sections, template.headingNumbers),
    captions: captionNumbers(sections.filter((placed) => isCaptioned(placed, points, layout))),
  };
  const blocks = sections.flatMap((placed, index) => sectionOf(placed, sections[index + 1], placing, context));
  return template.paragraphNumbers === true ? numberParagraphs(blocks) : blocks;
}

type Context = {
  readonly layout: Layout;
  readonly template: Template;
  readonly points: ReadonlyMap<KeyPoint["id"], PointFields>;
  /** By section. */
  readonly headings: ReadonlyMap<string, string>;
  readonly captions: ReadonlyMap<string, number>;
};

function sectionOf(
  placed: PlacedSection,
  following: PlacedSection | undefined,
  { homes }: Placing,
  context: Context,
): readonly Block[] {
  const { id, show, level, onNewPage } = placed.section;
  const anchorOf: AnchorOf = (point) =>
    homes.get(point.id) === id ? { anchor: { of: "point", id: point.id, kind: point.kind } } : {};
  const content = contentBlocks(placed, context, anchorOf);
  if (content.length === 0 && saysNothing(placed)) return [];
  const isAbove = level !== 2 && following?.section.level === 2;
  const blocks = content.length === 0 && show === "always" && !isAbove ? unknown(context.layout) : content;
  const pageBreak: readonly Block[] = onNewPage === true ? [{ type: "pageBreak" }] : [];
  return [...pageBreak, ...withHeading(placed, blocks, context)];
}

/** Standing words of which no line is left. */
const saysNothing = ({ section: { content, show } }: PlacedSection): boolean =>
  content.type === "standing" && show === "ifNotEmpty";

/** A section that is always shown says so where it has nothing to say. */
const unknown = ({ strings }: Layout): readonly Block[] => [
  { type: "paragraph", style: "body", content: [run(strings.unknown)] },
];

/** Tables with a caption are counted through the document. */
const captionNumbers = (captioned: readonly PlacedSection[]): Context["captions"] =>
  new Map(captioned.map(({ section }, index) => [section.id, index + 1]));

function isCaptioned({ section, points }: PlacedSection, known: Context["points"], layout: Layout): boolean {
  const shape = pointsShape(section.content);
  const fields = points.flatMap(({ id }) => known.get(id) ?? []);
  return shape?.caption !== undefined && makesTable(fields, shape, layout);
}

/** How a section's points are laid out, where it lists some. */
function pointsShape(content: SectionContent): PointsShape | undefined {
  if (content.type === "points") return content;
  return content.type === "text" && content.points ? { layout: "bulleted", ...content.points } : undefined;
}

/** The section's anchor stands on its heading, or on its first block where it has none. */
function withHeading({ section }: PlacedSection, blocks: readonly Block[], context: Context): readonly Block[] {
  const anchor: Anchor = { of: "section", id: section.id };
  const heading = headingOf(section, context.layout);
  if (heading === "") return anchorFirst(blocks, anchor);
  const number = context.headings.get(section.id);
  return [
    { type: "heading", level: section.level ?? 1, ...(number && { number }), content: [run(heading)], anchor },
    ...blocks,
  ];
}

function headingOf({ heading, content }: TemplateSection, { fields, strings }: Layout): string {
  const own = localized(heading ?? {}, fields.language);
  return own === "" && content.type === "sources" ? strings.sources : own;
}

function anchorFirst(blocks: readonly Block[], anchor: Anchor): readonly Block[] {
  const [first, ...rest] = blocks;
  const takesAnchor = first?.type === "paragraph" || first?.type === "quotation";
  return takesAnchor && first.anchor === undefined ? [{ ...first, anchor }, ...rest] : blocks;
}

function contentBlocks(placed: PlacedSection, context: Context, anchorOf: AnchorOf): readonly Block[] {
  const { content, level = 1 } = placed.section;
  const { layout } = context;
  const isHeaded = headingOf(placed.section, layout) !== "";
  switch (content.type) {
    case "text":
      return [
        ...textBlocks(placed, content, context, anchorOf),
        ...listed(placed, context, anchorOf),
        ...confidenceBlocks(content, layout),
      ];
    case "points":
      return listed(placed, context, anchorOf);
    case "articles":
      return articleBlocks(placed.articles, content, isHeaded ? level : 0, layout, anchorOf);
    case "options":
      return optionBlocks(placed.options, content, layout, (id) => context.points.get(id)?.references ?? []);
    case "standing":
      return standingBlocks(localized(content.text, layout.fields.language), context);
    case "sources":
      return sourceBlocks(layout);
    default:
      return missingCase(content);
  }
}

function listed({ section, points }: PlacedSection, context: Context, anchorOf: AnchorOf): readonly Block[] {
  const { layout } = context;
  const shape = pointsShape(section.content);
  if (shape === undefined) return [];
  const fields = points.flatMap(({ id }) => context.points.get(id) ?? []);
  const number = context.captions.get(section.id);
  const words = localized(shape.caption ?? {}, layout.fields.language);
  const caption = number !== undefined && words !== "" && { word: layout.strings.table, number, content: [run(words)] };
  return pointBlocks(fields, shape, layout, anchorOf).map((block) =>
    block.type === "table" && caption ? { ...block, caption } : block,
  );
}

const confidenceBlocks = ({ confidence }: TextContent, { fields }: Layout): readonly Block[] =>
  confidence !== true || fields.confidence === ""
    ? []
    : [{ type: "paragraph", style: "body", content: [{ type: "strong", content: [run(fields.confidence)] }] }];

/** What the analyst wrote; else the points that stand for it, as a list where they are several and in ordinary size. */
function textBlocks(
  { words, fallback }: PlacedSection,
  { prominent }: TextContent,
  { points, layout }: Context,
  anchorOf: AnchorOf,
): readonly Block[] {
  const style: StyleName = prominent === true ? "lead" : "body";
  if (words.length > 0) return richTextBlocks(words, style, (id) => points.get(id)?.references ?? []);
  const standIns = fallback.flatMap(({ id }) => points.get(id) ?? []);
  if (standIns.length > 1 && style === "body") return [pointList(standIns, false, layout, anchorOf)];
  return standIns.map((point) => pointParagraph(point, style, layout, anchorOf));
}

/** A paragraph a line; lines of which a field is not known are left out. */
const standingBlocks = (text: string, { template, layout }: Context): readonly Block[] =>
  text
    .split(/\n+/)
    .map((line) => filledWords(line.trim(), template, layout, "text"))
    .filter((content) => content.length > 0)
    .map((content) => ({ type: "paragraph", style: "body", content }));
