/** The lines of a text that hold anything, as ranges without the white space at their ends. */

export type TextLine = {
  readonly start: number;
  readonly end: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether an empty line, or nothing, stands before it. */
  readonly afterGap: boolean;
};

const visible = /\S/g;

export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let previousEnd = -1;
  visible.lastIndex = 0;
  for (let found = visible.exec(text); found !== null; found = visible.exec(text)) {
    const lineStart = text.lastIndexOf("\n", found.index) + 1;
    const lineEnd = endOfLine(text, found.index);
    const afterGap = previousEnd < 0 || text.indexOf("\n", previousEnd) + 1 < lineStart;
    const end = found.index + text.slice(found.index, lineEnd).trimEnd().length;
    lines.push({ start: found.index, end, indent: found.index - lineStart, afterGap });
    previousEnd = end;
    visible.lastIndex = lineEnd;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
