/** Which lines of a page are none of its running text: the cells of a table, the notes at its foot. */
import type { TextLine } from "./lines.ts";
import type { Measures } from "./measures.ts";
import type { PageLines } from "./running-lines.ts";

export type PlacedLine = TextLine & { readonly part: "text" | "cell" | "note" };

/** Smaller than the text by this is a note. */
const noteBelow = 0.93;
const noteMark = /^(?:\d{1,3}[.)]?|[*†‡]{1,3})\s*(?=[\p{L}«“"„(])/u;

export function placedLines(page: PageLines, usual: Measures): readonly PlacedLine[] {
  const notes = notesOf(page, usual);
  return page.map((line, index) => {
    if (notes.has(index)) return { ...line, part: "note" };
    const isCell = isBeside(line, page[index - 1]) || isBeside(line, page[index + 1]);
    return { ...line, part: isCell ? "cell" : "text" };
  });
}

/** Drawn one after the other on one height, and apart. */
const isBeside = (line: TextLine, other: TextLine | undefined): boolean =>
  other !== undefined &&
  Math.abs(line.y - other.y) < 0.3 * line.size &&
  (other.x >= line.right || other.right <= line.x);

/** The places of lines at the foot of a page or column that are smaller than the text, from the first one with a mark. */
function notesOf(page: PageLines, { size }: Measures): ReadonlySet<number> {
  const notes = new Set<number>();
  for (const { start, end } of smallRuns(page, size)) {
    const after = page[end];
    const isAtFoot = after === undefined || after.y > (page[end - 1]?.y ?? 0);
    const first = page.findIndex((line, index) => index >= start && index < end && noteMark.test(line.text));
    if (isAtFoot && first >= 0) for (let index = first; index < end; index++) notes.add(index);
  }
  return notes;
}

type Run = { readonly start: number; readonly end: number };

function smallRuns(page: PageLines, size: number): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < page.length; ) {
    let end = start;
    while (end < page.length && (page[end]?.size ?? size) < noteBelow * size) end++;
    if (end > start) runs.push({ start, end });
    start = end + 1;
  }
  return runs;
}

export const withoutNoteMark = (text: string): string => text.replace(noteMark, "");
export const opensNote = (text: string): boolean => noteMark.test(text);
