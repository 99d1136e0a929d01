/** Which lines open with a mark of their own: "# ", "• ", "1. ", "– ". */
import type { TextLine } from "./text-lines.ts";

export type LineKind = "heading" | "bullet" | "number" | "dash" | "plain";

const markers: readonly (readonly [LineKind, RegExp])[] = [
  ["heading", /#{1,6}\s+(?=\S)/y],
  ["bullet", /[•‣▪●◦■]\s*(?=\S)|[*+]\s+(?=\S)/y],
  ["number", /\d{1,2}[.)]\s+(?=\S)/y],
  ["dash", /[–—−-]\s+(?=\S)/y],
];

/** Spares nearly every line the expressions. */
const markOpeners: ReadonlySet<number> = new Set([..."#•‣▪●◦■*+–—−-0123456789"].map((mark) => mark.charCodeAt(0)));

export type MarkedLine = TextLine & {
  readonly kind: LineKind;
  /** Where the words begin, behind the marker. */
  readonly wordsStart: number;
};

export function markLine(text: string, line: TextLine): MarkedLine {
  if (!markOpeners.has(text.charCodeAt(line.start))) return plainLine(line);
  for (const [kind, marker] of markers) {
    marker.lastIndex = line.start;
    const wordsStart = line.start + (marker.exec(text)?.[0].length ?? 0);
    if (wordsStart > line.start && wordsStart < line.end) return { ...line, kind, wordsStart };
  }
  return plainLine(line);
}

/** Spelt out: millions of lines are made, and a spread takes four times as long. */
const plainLine = ({ start, end, indent, afterGap }: TextLine): MarkedLine => ({
  start,
  end,
  indent,
  afterGap,
  kind: "plain",
  wordsStart: start,
});
