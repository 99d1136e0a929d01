/** How deep Markdown's lists and quotations lie one within the other on a line, before its parser, which takes each for a call, sees them. */
import { deepestNesting } from "../nesting-limit.ts";

const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;

export const isTooDeep = (text: string): boolean => text.split("\n").some((line) => markersOf(line) > deepestNesting);

function markersOf(line: string): number {
  let count = 0;
  marker.lastIndex = 0;
  while (count <= deepestNesting && marker.test(line)) count++;
  return count;
}
