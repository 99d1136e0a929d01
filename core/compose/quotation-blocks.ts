/** A quotation set off from the text: the words, their original where they are translated, who said them. */
import type { Anchor, Block, Inline, Paragraph } from "../model/document.ts";
import { fillIn } from "./document-strings.ts";
import type { PointFields } from "./fields.ts";
import type { Layout } from "./inlines.ts";
import { pointInlines, run, separated, speakerAsLabel, wordRun } from "./inlines.ts";
import type { Column } from "./point-columns.ts";
import { columnHeading, columnInlines } from "./point-columns.ts";

export type AnchorOf = (point: PointFields) => { readonly anchor?: Anchor };

/** One block a quotation; the segments of a split one share a block and its attribution. */
export const quotationBlocks = (
  points: readonly PointFields[],
  columns: readonly Column[],
  layout: Layout,
  anchorOf: AnchorOf,
): readonly Block[] =>
  segmentsTogether(points).map((segments) => ({
    type: "quotation",
    blocks: [
      ...segments.flatMap((segment) => spoken(segment, layout, anchorOf)),
      ...attribution(segments, layout),
      ...distinct(segments.flatMap((segment) => labelledLines(segment, columns, layout))),
    ],
  }));

function segmentsTogether(points: readonly PointFields[]): readonly (readonly PointFields[])[] {
  const groups: PointFields[][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last?.every((segment) => isSameSpeech(segment, point))) last.push(point);
    else groups.push([point]);
  }
  return groups;
}

/** One attribution stands for all segments, so none may be somebody else's. */
const isSameSpeech = (one: PointFields, other: PointFields): boolean =>
  one.group !== "" &&
  one.group === other.group &&
  agree(one.speaker.text, other.speaker.text) &&
  agree(one.speakerDetails, other.speakerDetails);

const agree = (one: string, other: string): boolean => one === "" || other === "" || one === other;

const spoken = (point: PointFields, layout: Layout, anchorOf: AnchorOf): readonly Paragraph[] => [
  { type: "paragraph", style: "quote", content: pointInlines(point, layout), ...anchorOf(point) },
  ...(point.original.text === ""
    ? []
    : [{ type: "paragraph", style: "original", content: wordRun(point.original, layout.fields) } as const]),
];

/** Who said it, and whatever keeps the words from being the source's own. */
function attribution(segments: readonly PointFields[], layout: Layout): readonly Paragraph[] {
  const speaker = segments.map((segment) => speakerAsLabel(segment, layout)).find((words) => words.length > 0) ?? [];
  const remarks = [...new Set(segments.flatMap(remarksOn))].map(emphasised);
  const content = separated([speaker, ...remarks], layout.strings.separator);
  return content.length === 0 ? [] : [{ type: "paragraph", style: "attribution", content }];
}

/** That it is a translation, or not the source's own words. */
const remarksOn = ({ translation, standing }: PointFields): readonly string[] =>
  [translation, standing].filter((remark) => remark !== "");

const emphasised = (text: string): readonly Inline[] => [{ type: "emphasis", content: [run(text)] }];

const labelledLines = (point: PointFields, columns: readonly Column[], layout: Layout): readonly Paragraph[] =>
  columns.flatMap((column) => {
    if (column.field === "sourceSentence" && isWholeSentence(point)) return [];
    const content = columnInlines(point, column.field, layout);
    const label = fillIn(layout.strings.label, { label: columnHeading(column, layout) });
    return content.length === 0 ? [] : [{ type: "paragraph", style: "original", content: [run(label), ...content] }];
  });

/** Whether the sentence in the source is the quotation, and nothing besides. */
const isWholeSentence = ({ text, sourceSentence }: PointFields): boolean =>
  lettersOf(sourceSentence.text) === lettersOf(text.text);

const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, "");

/** Segments of one sentence say the same of where they stand. */
function distinct(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const byContent = new Map(paragraphs.map((paragraph) => [JSON.stringify(paragraph.content), paragraph]));
  return [...byContent.values()];
}
