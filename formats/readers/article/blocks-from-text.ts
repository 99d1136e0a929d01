/** Plain text → its blocks: paragraphs, list items and marked headings, as ranges. */
import type { ArticleBlock } from "#core/model/article.ts";
import { continues, findWrapWidth } from "./line-wrapping.ts";
import { type LineKind, type MarkedLine, markLine } from "./marked-lines.ts";
import { textLines } from "./text-lines.ts";

/** In order, without overlap, none empty; a list item's or heading's marker is not part of its block. */
export function blocksFromText(text: string): readonly ArticleBlock[] {
  const lines = textLines(text).map((line) => markLine(text, line));
  const width = findWrapWidth(text, lines);
  const paragraphs = width === undefined ? lines : joinWrapped(text, lines, width);
  return rowsOfOneKind(paragraphs).flatMap((row) => blocksOfRow(text, row));
}

function joinWrapped(text: string, lines: readonly MarkedLine[], width: number): readonly MarkedLine[] {
  const joined: MarkedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const open = joined.at(-1);
    const previous = lines[index - 1];
    const goesOn = open && previous && continues(text, previous, line, width, open.kind !== "plain");
    if (goesOn) joined[joined.length - 1] = { ...open, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function rowsOfOneKind(lines: readonly MarkedLine[]): readonly (readonly MarkedLine[])[] {
  const rows: MarkedLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.[0]?.kind === line.kind) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function blocksOfRow(text: string, row: readonly MarkedLine[]): readonly ArticleBlock[] {
  const kind = row[0]?.kind ?? "plain";
  if (kind === "heading") return row.map(({ wordsStart, end }) => ({ kind, start: wordsStart, end }));
  if (!isList(text, kind, row)) return row.map(({ start, end }) => ({ kind: "paragraph", start, end }));
  return row.map(({ wordsStart, end }) => ({ kind: "listItem", start: wordsStart, end }));
}

/** A bullet always; a number or a dash only in a row of its like, because a dash may also open a line of dialogue. */
function isList(text: string, kind: LineKind, row: readonly MarkedLine[]): boolean {
  if (kind === "plain") return false;
  if (kind === "bullet") return true;
  return row.length > 1 && (kind === "number" || !row.some((line) => isDialogue(text, line)));
}

/** «– Мы готовы, – сказал он.» */
const isDialogue = (text: string, { wordsStart, end }: MarkedLine): boolean =>
  /[,!?…]\s[–—-]\s/.test(text.slice(wordsStart, end));
