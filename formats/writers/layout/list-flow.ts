/** Lists, quotations and notes as boxes: what hangs beside its text. */
import type { Direction, List, ListItem, Note, Paragraph, Quotation } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { type FlowBox, staysWithBefore, withFirst, withItems } from "./flow-box.ts";
import { setLines } from "./lines.ts";
import type { PageItem, Tag } from "./pages.ts";
import {
  anchored,
  barOf,
  besideRule,
  type Column,
  destined,
  type FlowContext,
  formatOf,
  setParagraph,
  settingOf,
} from "./paragraph-flow.ts";
import type { Span, SpanFormat } from "./spans.ts";

/** From a label's end to its text. */
const gapAfterLabel = 7;

export function setList(list: List, column: Column, parent: Tag, context: FlowContext): readonly FlowBox[] {
  const tag: Tag = { role: "L", parent, ordered: list.ordered };
  const style = labelStyle(list.items[0]?.blocks[0], context);
  const { start, last } = context.chains.get(list) ?? { start: 1, last: 0 };
  const numbers = Array.from({ length: last - start + 1 }, (_, index) => `${start + index}.`);
  const widest = Math.max(0, ...(list.ordered ? numbers : ["•"]).map((label) => widthOfLabel(label, style, context)));
  const labels = list.items.map((_, index) => (list.ordered ? `${(list.start ?? 1) + index}.` : "•"));
  return list.items.flatMap((item, index) => setItem(item, labels[index] ?? "", widest, style, column, tag, context));
}

/** Labels are for finding: sans, bold, in the accent, at their text's size less a little. */
function labelStyle(first: Paragraph | undefined, { document }: FlowContext): TextStyle {
  const style = document.styles[first?.style ?? "body"];
  return {
    ...style,
    family: "sans",
    bold: true,
    italic: false,
    size: style.size * 0.93,
    ink: "accent",
    capitals: false,
  };
}

function widthOfLabel(label: string, style: TextStyle, { document, tools, counts }: FlowContext): number {
  const setting = settingOf(lineUp(style), { x: 0, width: 1_000 }, document.direction, document);
  const spans = [{ text: label, format: formatOf(style, undefined, document) }];
  const width = () => setLines(spans, setting, tools)[0]?.width ?? 0;
  return counts === undefined ? width() : counts.widthOf(spans, setting, width);
}

/** Figures line up at their end. */
const lineUp = (style: TextStyle): TextStyle => ({ ...style, alignment: "end", firstLineIndent: 0 });

function setItem(
  item: ListItem,
  label: string,
  widest: number,
  style: TextStyle,
  column: Column,
  list: Tag,
  context: FlowContext,
): readonly FlowBox[] {
  const tag: Tag = { role: "LI", parent: list };
  const labelTag: Tag = { role: "Lbl", parent: tag };
  const body: Tag = { role: "LBody", parent: tag };
  const { text, labelColumn } = hanging(column, widest, context.document.direction);
  const boxes = item.blocks.flatMap(({ style: name, content, anchor }) => {
    const words = { ...context.document.styles[name], firstLineIndent: 0 };
    return setParagraph({ content, style: words, column: text, tag: { role: "P", parent: body }, anchor }, context);
  });
  const span = { text: label, format: formatOf(style, labelTag, context.document) };
  return anchored(labelled(boxes, [span], style, labelColumn, context), item.anchor, column, context);
}

function hanging({ x, width }: Column, widest: number, direction: Direction) {
  const by = widest + gapAfterLabel;
  const leftToRight = direction === "ltr";
  return {
    text: { x: leftToRight ? x + by : x, width: width - by },
    labelColumn: { x: leftToRight ? x : x + width - widest, width: widest },
  };
}

/** The label stands on the first line's baseline and is read before it. */
function labelled(
  boxes: readonly FlowBox[],
  spans: readonly Span[],
  style: TextStyle,
  column: Column,
  { document, tools }: FlowContext,
): readonly FlowBox[] {
  const setting = settingOf(lineUp(style), { ...column, width: column.width + 0.1 }, document.direction, document);
  const label = () => setLines(spans, setting, tools)[0]?.items ?? [];
  const placed = (item: PageItem): PageItem => (item.type === "text" ? { ...item, x: item.x + column.x } : item);
  return withFirst(boxes, (box) => withItems(box, (items) => [...label().map(placed), ...items]));
}

/** Set off by a rule in the accent at the leading edge, over all its lines. */
export function setQuotation(
  quotation: Quotation,
  column: Column,
  parent: Tag,
  context: FlowContext,
): readonly FlowBox[] {
  const { document } = context;
  const tag: Tag = { role: "BlockQuote", parent };
  const rule = document.styles.quote.ruleStart ?? { width: 2, ink: "accent" };
  const bar = barOf(rule, column, document.direction, document);
  const inset = besideRule(column, document.direction);
  const boxes = quotation.blocks.flatMap((paragraph, index) => {
    const { ruleStart: _, ...style } = document.styles[paragraph.style];
    const set = setParagraph({ ...paragraph, style, column: inset, tag: { role: "P", parent: tag } }, context);
    return index > 0 && paragraph.style === "attribution" ? withFirst(set, staysWithBefore) : set;
  });
  const barred = boxes.map((box) => ({ ...box, bars: [bar] }));
  const whole =
    barred.length > longestWhole ? barred : barred.map((box, index) => (index === 0 ? box : staysWithBefore(box)));
  return anchored(whole, quotation.anchor, column, context);
}

/** A quotation of no more lines than this, its attribution among them, stays on one page. */
const longestWhole = 8;

/** The label hangs and leads back to the note's first reference. */
export function setNote(note: Note, column: Column, parent: Tag, context: FlowContext): readonly FlowBox[] {
  const { document, references } = context;
  const known = references.notes.get(note.id);
  const tag: Tag = { role: "Note", parent, noteId: known?.name ?? note.id };
  const style = document.styles.note;
  const label = { ...labelStyle({ type: "paragraph", style: "note", content: [] }, context), bold: false };
  const { text, labelColumn } = hanging(
    column,
    Math.max(widthOfLabel(note.label, label, context), style.size),
    document.direction,
  );
  const boxes = setParagraph({ content: note.content, style, column: text, tag: { role: "P", parent: tag } }, context);
  const format = backLinked(formatOf(label, { role: "Lbl", parent: tag }, document), known?.back);
  const all = labelled(boxes, [{ text: note.label, format }], { ...label, alignment: "start" }, labelColumn, context);
  const reached = known === undefined ? all : withFirst(all, (box) => destined(box, known.name, column.x));
  return anchored(reached, note.anchor, column, context);
}

function backLinked(
  format: SpanFormat,
  back: { readonly name: string; readonly words: string } | undefined,
): SpanFormat {
  if (back === undefined || format.tag === undefined) return format;
  const link = {
    destination: back.name,
    get description() {
      return back.words;
    },
  };
  return { ...format, tag: { role: "Link", parent: format.tag, link } };
}
