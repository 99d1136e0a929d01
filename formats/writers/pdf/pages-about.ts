/** Which pages of a long document are written for a look at one of them. */
import type { PageRange } from "../writer.ts";

/** So many pages take no longer to write than one can wait. */
const few = 24;
/** On either side: what a screen shows, and where one scrolls next. */
const beside = 3;

/** Undefined where the document is short enough to be written whole. */
export function pagesAbout(near: number, pages: number): PageRange | undefined {
  if (pages <= few) return undefined;
  const page = Math.min(Math.max(near, 1), pages);
  return { from: Math.max(1, page - beside), to: Math.min(pages, page + beside) };
}
