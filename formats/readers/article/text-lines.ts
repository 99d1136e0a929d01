/** The lines of a text that hold anything, as ranges without the white space at their ends. */

export type TextLine = {
  readonly start: number;
  readonly end: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether an empty line, or nothing, stands before it. */
  readonly afterGap: boolean;
};

export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterGap = true;
  for (let from = 0; from < text.length; ) {
    const lineEnd = endOfLine(text, from);
    const start = firstVisible(text, from, lineEnd);
    if (start < lineEnd) lines.push({ start, end: lastVisible(text, lineEnd), indent: start - from, afterGap });
    afterGap = start >= lineEnd;
    from = lineEnd + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function firstVisible(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the last visible character; there must be one. */
function lastVisible(text: string, end: number): number {
  let at = end;
  while (isWhiteSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** As `String.trim` has it (ECMA-262, WhiteSpace and LineTerminator), without an expression for the usual letters. */
function isWhiteSpace(code: number): boolean {
  if (code < 0x1680) return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
  return (code < 0x3001 || code === 0xfeff) && /\s/.test(String.fromCharCode(code));
}
