/** Heads, feet and page numbers: lines at a page's edges, apart from its text, that return at one height from page to page. */
import type { TextLine } from "./lines.ts";
import { type Measures, measure } from "./measures.ts";

/** In reading order. */
export type PageLines = readonly TextLine[];

/** How many rows at each edge may be furniture. */
const edgeRows = 3;
/** How far from the text a line of its size stands, in its line spacing. */
const leastGap = 1.4;
/** In points. */
const sameHeight = 3;
/** On how many of the pages a line must return, at least, and on two in any case. */
const leastShare = 0.4;

/** The pages without such lines, and how many were taken out. */
export function withoutRunningLines(pages: readonly PageLines[]): {
  readonly pages: readonly PageLines[];
  readonly removed: number;
} {
  const usual = measure(pages.flat());
  const edges = pages.map((page) => edgesOf(page, usual));
  const alike = Map.groupBy(edges.flat(), patternOf);
  const least = Math.max(2, pages.length * leastShare);
  const isRunning = (line: TextLine): boolean => {
    const returning = alike.get(patternOf(line))?.filter(({ y }) => Math.abs(y - line.y) < sameHeight) ?? [];
    return returning.length >= least || isPageNumber(line);
  };
  const left = pages.map((page, index) => {
    const running = new Set(edges[index]?.filter(isRunning));
    return page.filter((line) => !running.has(line));
  });
  return { pages: left, removed: pages.flat().length - left.flat().length };
}

type Row = readonly TextLine[];

/** The lines above and below the page's text. */
function edgesOf(lines: PageLines, usual: Measures): readonly TextLine[] {
  const rows = rowsOf(lines.toSorted((one, other) => other.y - one.y));
  return [...new Set([...outerRows(rows, usual), ...outerRows(rows.toReversed(), usual)].flat())];
}

/** Lines of one height; `lines` from above to below. */
function rowsOf(lines: PageLines): readonly Row[] {
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && row[0].y - line.y < 0.5 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The outermost rows of another size than the text; or the outermost alone, where a gap follows. */
function outerRows(rows: readonly Row[], { size, leading }: Measures): readonly Row[] {
  const outer = rows.slice(0, edgeRows);
  const text = outer.findIndex((row) => row.some((line) => Math.abs(line.size - size) < 0.5));
  if (text !== 0) return text < 0 ? outer : outer.slice(0, text);
  return distance(outer[0] ?? [], rows[1]) > leastGap * leading ? outer.slice(0, 1) : [];
}

/** From the last row there is none to go. */
const distance = (row: Row, next: Row | undefined): number =>
  next === undefined ? Number.POSITIVE_INFINITY : Math.abs((row[0]?.y ?? 0) - (next[0]?.y ?? 0));

/** What stays the same from page to page: the words, not the page's number. */
const patternOf = ({ text }: TextLine): string => text.toLowerCase().replace(/\d+/g, "#");

const isPageNumber = ({ text }: TextLine): boolean =>
  /^\W{0,3}\d{1,4}(?:\s*(?:\/|из|of|von)\s*\d{1,4})?\W{0,3}$/iu.test(text);
