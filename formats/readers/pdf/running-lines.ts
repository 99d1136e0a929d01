/** Heads, feet and page numbers: lines at a page's edges that return from page to page. */
import type { TextLine } from "./lines.ts";

/** In reading order. */
export type PageLines = readonly TextLine[];

/** How many lines at each edge may be furniture. */
const edgeLines = 3;
/** On how many of the pages a line must return, at least, and on two in any case. */
const leastShare = 0.4;

/** The pages without such lines, and how many were taken out. */
export function withoutRunningLines(pages: readonly PageLines[]): {
  readonly pages: readonly PageLines[];
  readonly removed: number;
} {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(patternOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length * leastShare);
  const isRunning = (line: TextLine): boolean => (seen.get(patternOf(line)) ?? 0) >= least;
  const left = pages.map((page) => {
    const edges = new Set(edgesOf(page).filter((line) => isRunning(line) || isPageNumber(line)));
    return page.filter((line) => !edges.has(line));
  });
  return { pages: left, removed: pages.flat().length - left.flat().length };
}

function edgesOf(lines: PageLines): readonly TextLine[] {
  const byHeight = lines.toSorted((one, other) => other.y - one.y);
  return [...new Set([...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)])];
}

/** What stays the same from page to page: the words, not the page's number. */
const patternOf = ({ text }: TextLine): string => text.toLowerCase().replace(/\d+/g, "#");

const isPageNumber = ({ text }: TextLine): boolean =>
  /^\W{0,3}\d{1,4}(?:\s*(?:\/|из|of|von)\s*\d{1,4})?\W{0,3}$/iu.test(text);
