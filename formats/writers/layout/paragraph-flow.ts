/** Paragraphs as boxes, a line each, with the rules on where a page may end among them. */
import type { Anchor, Direction, Document, Inline, List, Paragraph } from "#core/model/document.ts";
import { inkColour } from "#core/model/inks.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import type { ListChain } from "../list-chains.ts";
import type { TextTools } from "./atoms.ts";
import { type Bar, type FlowBox, withFirst, withItems, withLast } from "./flow-box.ts";
import type { LineCounts } from "./line-counts.ts";
import { type Line, type Setting, setLines } from "./lines.ts";
import type { PageItem, RuleItem, Tag } from "./pages.ts";
import { anchorKey, type References } from "./references.ts";
import { type InlineContext, type Span, type SpanFormat, spansOf } from "./spans.ts";

/** A stretch of the page's width, in points from the left margin. */
export type Column = { readonly x: number; readonly width: number };

export type FlowContext = {
  readonly document: Document;
  readonly references: References;
  readonly chains: ReadonlyMap<List, ListChain>;
  readonly inline: InlineContext;
  /** For text that is only measured: nothing counts as found or referred to. */
  readonly measuring: InlineContext;
  readonly tools: TextTools;
  /** For a look at some of the pages: how many lines paragraphs take that were set before. */
  readonly counts: LineCounts | undefined;
  /** What a page holds, in points. */
  readonly pageHeight: number;
  readonly onTooWide: (columns: number) => void;
};

export type SetParagraph = {
  /** Printed before the words, as their label. */
  readonly label?: string;
  readonly content: readonly Inline[];
  readonly style: TextStyle;
  readonly column: Column;
  readonly tag: Tag | undefined;
  readonly anchor?: Anchor | undefined;
};

export function formatOf(style: TextStyle, tag: Tag | undefined, document: Document): SpanFormat {
  return {
    family: style.family,
    bold: style.bold,
    italic: style.italic,
    size: style.size,
    rise: 0,
    colour: inkColour(style.ink, document.styles),
    letterSpacing: style.letterSpacing,
    capitals: style.capitals,
    language: document.language,
    tag,
  };
}

/** A paragraph all of whose words run the other way runs that way itself. */
function directionOf(content: readonly Inline[], document: Document): Direction {
  const directions = content.flatMap((inline) =>
    inline.type === "text" ? [inline.direction ?? document.direction] : [],
  );
  const [first] = directions;
  return first !== undefined && directions.every((direction) => direction === first) ? first : document.direction;
}

export const standsOnGrid = (style: TextStyle, grid: number): boolean =>
  grid > 0 && Math.abs(style.leading % grid) < 0.01;

/** Share of the body's leading that lies below the baseline, the same for every style on the grid. */
const belowBaseline = 0.25;
/** Off the grid, lower-case letters stand in the line's middle: half their height is about 0.27 of the size. */
const halfLowerCase = 0.29;

function baselineOf(style: TextStyle, { page, styles }: Document): number {
  return standsOnGrid(style, page.grid)
    ? style.leading - styles.body.leading * belowBaseline
    : style.leading / 2 + style.size * halfLowerCase;
}

export function settingOf(style: TextStyle, column: Column, direction: Direction, document: Document): Setting {
  return {
    width: column.width,
    firstIndent: style.alignment === "centre" || style.alignment === "end" ? 0 : style.firstLineIndent,
    height: style.leading,
    baseline: baselineOf(style, document),
    alignment: style.alignment,
    direction,
    balanced: style.keepWithNext && style.alignment !== "justify",
  };
}

/** The paragraph's lines; none for a paragraph without words. */
export function setParagraph(paragraph: SetParagraph, context: FlowContext): readonly FlowBox[] {
  const { document } = context;
  const { content, style, tag } = paragraph;
  const direction = directionOf(content, document);
  const inset = style.ruleStart === undefined ? paragraph.column : besideRule(paragraph.column, direction);
  const setting = settingOf(style, inset, direction, document);
  const format = formatOf(style, tag, document);
  const spans = [...labelSpans(paragraph.label ?? "", format, context), ...spansOf(content, format, context.inline)];
  const { count, lines } = linesOf(spans, setting, context);
  const bars = style.ruleStart === undefined ? [] : [barOf(style.ruleStart, paragraph.column, direction, document)];
  const boxes = Array.from({ length: count }, (_, index) => {
    const items = () => lines()[index]?.items.map((item) => moved(item, inset.x)) ?? [];
    return lineBox(items, index, count, style, bars, document.page.grid);
  });
  const ruled = withRules(boxes, style, paragraph.column, document);
  return anchored(ruled, paragraph.anchor, paragraph.column, context);
}

type Lines = { readonly count: number; readonly lines: () => readonly Line[] };

/** Where their number is remembered, lines are set when they are drawn: most of a long document is not looked at. */
function linesOf(spans: readonly Span[], setting: Setting, { tools, counts }: FlowContext): Lines {
  let set: readonly Line[] | undefined;
  const lines = () => {
    set ??= setLines(spans, setting, tools);
    return set;
  };
  const count = () => lines().length;
  return { count: counts === undefined ? count() : counts.of(spans, setting, count), lines };
}

function labelSpans(label: string, format: SpanFormat, { inline }: FlowContext): readonly Span[] {
  const tag = format.tag && ({ role: "Lbl", parent: format.tag } as const);
  return label === "" ? [] : spansOf([{ type: "text", text: label }], { ...format, tag }, inline);
}

export const besideRuleBy = 14;
export const besideRule = ({ x, width }: Column, direction: Direction): Column => ({
  x: direction === "rtl" ? x : x + besideRuleBy,
  width: width - besideRuleBy,
});

type Rule = NonNullable<TextStyle["ruleStart"]>;

export function barOf(rule: Rule, { x, width }: Column, direction: Direction, document: Document): Bar {
  const left = direction === "rtl" ? x + width - rule.width : x;
  return { x: left, width: rule.width, colour: inkColour(rule.ink, document.styles) };
}

function lineBox(
  items: FlowBox["items"],
  index: number,
  count: number,
  style: TextStyle,
  bars: readonly Bar[],
  grid: number,
): FlowBox {
  const together = index === 1 || index === count - 1 || style.keepWithNext;
  return {
    height: style.leading,
    spaceBefore: index === 0 ? style.spaceBefore : 0,
    spaceAfter: index === count - 1 ? style.spaceAfter : 0,
    onGrid: standsOnGrid(style, grid),
    breakBefore: index > 0 && together ? "never" : "free",
    items,
    anchors: [],
    bars,
  };
}

function moved(item: PageItem, right: number): PageItem {
  return item.type === "text" || item.type === "destination" ? { ...item, x: item.x + right } : item;
}

/** Rules stand in the middle of the space that the style keeps free. */
function withRules(
  boxes: readonly FlowBox[],
  style: TextStyle,
  column: Column,
  document: Document,
): readonly FlowBox[] {
  const above = style.ruleAbove && rule(style.ruleAbove, -style.spaceBefore / 2, column, document);
  const below = style.ruleBelow && rule(style.ruleBelow, style.leading + style.spaceAfter / 2, column, document);
  const headed = above === undefined ? boxes : withFirst(boxes, (box) => withItems(box, (items) => [above, ...items]));
  return below === undefined ? headed : withLast(headed, (box) => withItems(box, (items) => [...items, below]));
}

function rule({ width, ink }: Rule, y: number, column: Column, document: Document): RuleItem {
  return {
    type: "rule",
    x: column.x,
    y: y - width / 2,
    width: column.width,
    height: width,
    colour: inkColour(ink, document.styles),
  };
}

/** Marks the boxes as the anchor's place, and the first as what links to it lead to. */
export function anchored(
  boxes: readonly FlowBox[],
  anchor: Anchor | undefined,
  column: Column,
  { references }: FlowContext,
): readonly FlowBox[] {
  if (anchor === undefined) return boxes;
  const name = references.anchors.get(anchorKey(anchor));
  const marked = boxes.map((box) => ({ ...box, anchors: [...box.anchors, { anchor, ...column }] }));
  return name === undefined ? marked : withFirst(marked, (box) => destined(box, name, column.x));
}

export const destined = (box: FlowBox, name: string, x: number): FlowBox =>
  withItems(box, (items) => [{ type: "destination", name, x, y: 0 }, ...items]);

export function setDocumentParagraph(
  { content, style, anchor }: Paragraph,
  column: Column,
  parent: Tag,
  context: FlowContext,
): readonly FlowBox[] {
  const tag: Tag = { role: style === "title" ? "Title" : "P", parent };
  return setParagraph({ content, style: context.document.styles[style], column, tag, anchor }, context);
}
