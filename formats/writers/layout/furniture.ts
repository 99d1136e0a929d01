/** What stands at the head and foot of every page, outside the text: marking, number, page of pages. */
import type { Document, FurnitureLine, Inline } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import type { StyleName } from "#core/model/style-names.ts";
import type { TextTools } from "./atoms.ts";
import { type Line, setLines } from "./lines.ts";
import type { PageItem } from "./pages.ts";
import { type Column, formatOf, settingOf } from "./paragraph-flow.ts";
import { shift } from "./shift.ts";
import { type InlineContext, type Span, spansOf } from "./spans.ts";

export type FurnitureContext = {
  readonly document: Document;
  readonly inline: InlineContext;
  readonly tools: TextTools;
  /** The margins' edges, in points from the page's top. */
  readonly textTop: number;
  readonly textBottom: number;
  readonly pageHeight: number;
  /** Told of a part for whose last lines the margin has no room. */
  readonly onCut: () => void;
};

export function setFurniture(page: number, column: Column, context: FurnitureContext): readonly PageItem[] {
  const { document, textTop, textBottom, pageHeight } = context;
  const { header, footer } = document;
  const head = page === 1 ? header.first : header.rest;
  const foot = page === 1 ? footer.first : footer.rest;
  const top = { top: edge, bottom: textTop - clearance, middle: textTop / 2 };
  const below = (textBottom + pageHeight) / 2;
  const bottom = { top: textBottom + clearance, bottom: pageHeight - edge, middle: below };
  return [...setMargin(head, top, column, context), ...setMargin(foot, bottom, column, context)];
}

/** What of the margin may be filled, and the middle around which it is. */
type Margin = { readonly top: number; readonly bottom: number; readonly middle: number };
/** Lines one below the other, at the left edge or the one that their column gives them. */
type Part = {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly x: number;
  /** As many of its words as so many lines hold, with a sign that there are more. */
  readonly cutTo: (lines: number) => readonly Line[];
};

/** Between parts that stand side by side. */
const gap = 14;
/** Kept free between the furniture and the text, and at the sheet's edge, where few printers print. */
const clearance = 4;
const edge = 14;

/** The parts side by side where they have room; else what is centred above what stands at the edges. */
function setMargin(line: FurnitureLine, margin: Margin, column: Column, context: FurnitureContext): PageItem[] {
  const marking = setPart(line.marking, "marking", "centre", column, context);
  const own = setPart(line.centre, "furniture", "centre", column, context);
  const [above, centre] = own.lines.length === 0 ? [own, marking] : [marking, own];
  const end = setPart(line.end, "furniture", "end", column, context);
  const start = setPart(line.start, "furniture", "start", column, context);
  const widest = Math.max(widthOf(start), widthOf(end));
  const beside = widthOf(centre) === 0 ? widthOf(start) + widthOf(end) + gap : widthOf(centre) + 2 * (widest + gap);
  const single = [start, centre, end].every(({ lines }) => lines.length <= 1);
  if (single && beside <= column.width) return rowsIn(margin, [[above], [start, centre, end]], context);
  const narrowed = { x: column.x, width: Math.max(column.width - widthOf(end) - gap, column.width / 2) };
  const mirrored = context.document.direction === "rtl" ? column.x + column.width - narrowed.width : column.x;
  const below = setPart(line.start, "furniture", "start", { ...narrowed, x: mirrored }, context);
  return rowsIn(margin, [[above], [centre], [below, end]], context);
}

const widthOf = ({ lines }: Part): number => Math.max(0, ...lines.map(({ width }) => width));

/** Rows of parts around the margin's middle, as many lines of each as there is room for. */
function rowsIn(
  { top, bottom, middle }: Margin,
  rows: readonly (readonly Part[])[],
  { onCut }: FurnitureContext,
): PageItem[] {
  const filled = rows.filter((parts) => parts.some(({ lines }) => lines.length > 0));
  const heights = filled.map((parts) => Math.max(...parts.map(heightOf)));
  const height = heights.reduce((sum, one) => sum + one, 0);
  let y = Math.max(Math.min(middle - height / 2, bottom - height), top);
  return filled.flatMap((parts, index) => {
    const rowTop = y;
    y += heights[index] ?? 0;
    return parts.flatMap((part) => placed(part, rowTop, bottom, onCut));
  });
}

const heightOf = ({ lines, style }: Part): number =>
  lines.length === 0 ? 0 : style.spaceBefore + lines.length * style.leading;

function placed(part: Part, rowTop: number, limit: number, onCut: () => void): readonly PageItem[] {
  const { style, x } = part;
  const top = rowTop + style.spaceBefore;
  const room = Math.max(1, Math.floor((limit - top) / style.leading));
  const isCut = part.lines.length > room;
  if (isCut) onCut();
  const lines = isCut ? part.cutTo(room) : part.lines;
  return lines.flatMap(({ items }, index) => items.map((item) => shift(item, x, top + index * style.leading)));
}

function setPart(
  inlines: readonly Inline[] | undefined,
  name: StyleName,
  alignment: TextStyle["alignment"],
  column: Column,
  { document, inline, tools }: FurnitureContext,
): Part {
  const style = { ...document.styles[name], alignment, firstLineIndent: 0 };
  const setting = settingOf(style, column, document.direction, document);
  const spans = spansOf(inlines ?? [], formatOf(style, undefined, document), inline);
  const set = (given: readonly Span[]) => (given.length === 0 ? [] : setLines(given, setting, tools));
  return { lines: set(spans), style, x: column.x, cutTo: (lines) => cutLines(spans, lines, set) };
}

/** The longest beginning that fills no more lines, found by halving. */
function cutLines(
  spans: readonly Span[],
  lines: number,
  set: (spans: readonly Span[]) => readonly Line[],
): readonly Line[] {
  let [fits, tooLong] = [0, spans.reduce((sum, { text }) => sum + text.length, 0)];
  while (tooLong - fits > 1) {
    const length = (fits + tooLong) >> 1;
    if (set(beginningOf(spans, length)).length <= lines) fits = length;
    else tooLong = length;
  }
  return set(beginningOf(spans, fits)).slice(0, lines);
}

/** So many characters, and a sign that there are more. */
function beginningOf(spans: readonly Span[], length: number): readonly Span[] {
  let left = length;
  const kept = spans.flatMap((span) => {
    const text = span.text.slice(0, left);
    left -= text.length;
    return text === "" ? [] : [{ ...span, text }];
  });
  return kept.map((span, at) =>
    at === kept.length - 1 ? { ...span, text: `${span.text.replace(/[\s\p{Surrogate}]+$/u, "")}…` } : span,
  );
}
