/** Whether a text was broken into lines of even width, and which of its lines go on in the next. */
import type { MarkedLine } from "./marked-lines.ts";

const narrowest = 40;
const widest = 100;
const fewestPairs = 3;
/** A text is wrapped from its beginning or not at all. */
const sampledLines = 2000;

/**
 * The width at which the text was wrapped; undefined where its lines are paragraphs. The tell of a wrapped text: nearly
 * everywhere, the first word of the next line would not have fitted on this one.
 */
export function findWrapWidth(text: string, allLines: readonly MarkedLine[]): number | undefined {
  const lines = allLines.slice(0, sampledLines);
  const lengths = lines.map(({ start, end, indent }) => end - start + indent);
  const within = lengths.filter((length) => length <= widest);
  if (within.length < 0.95 * lines.length) return undefined;
  const width = within.reduce((longest, length) => Math.max(longest, length), 0);
  if (width < narrowest) return undefined;
  const pairs = lines.slice(1).flatMap((next, index) => pairOf(lines[index], next));
  const full = pairs.filter(([line, next]) => spareColumns(text, line, next, width) < 0);
  return pairs.length >= fewestPairs && full.length >= 0.7 * pairs.length ? width : undefined;
}

const pairOf = (line: MarkedLine | undefined, next: MarkedLine): readonly (readonly [MarkedLine, MarkedLine])[] =>
  line === undefined || opensParagraph(line, next, line.kind !== "plain") ? [] : [[line, next]];

/** After a gap, with a mark, or indented, if not as the further lines of a list item are, which hang. */
const opensParagraph = (line: MarkedLine, next: MarkedLine, hanging: boolean): boolean =>
  next.afterGap || next.kind !== "plain" || (!hanging && next.indent > line.indent + 1);

/** Whether the paragraph goes on from this line to the next, in a text wrapped at `width`. */
export function continues(text: string, line: MarkedLine, next: MarkedLine, width: number, hanging: boolean): boolean {
  if (opensParagraph(line, next, hanging)) return false;
  const spare = spareColumns(text, line, next, width);
  if (spare < 0) return true;
  return spare < width / 4 && !/[.!?…][»”"')\]]*$/u.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

/** Columns that would be left if the next line's first word had been set on this one; negative where it did not fit. */
function spareColumns(text: string, line: MarkedLine, next: MarkedLine, width: number): number {
  const firstWord = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + widest)))?.[0] ?? "";
  return width - (line.indent + line.end - line.start + 1 + firstWord.length);
}
