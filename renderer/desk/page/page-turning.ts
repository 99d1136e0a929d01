/** Which of the pages is looked at, and the way to another one. */
import { type RefObject, useEffect, useState } from "react";

type Sheet = { readonly top: number; readonly height: number };
type View = { readonly top: number; readonly height: number };

/** Counted from 1: the last page that reaches into the view's upper third; at the end of all, the last one. */
export function pageInView(sheets: readonly Sheet[], { top, height }: View): number {
  const last = sheets.at(-1);
  if (last !== undefined && top > 0 && top + height >= last.top + last.height) return sheets.length;
  return Math.max(1, sheets.findLastIndex((sheet) => sheet.top <= top + height / 3) + 1);
}

export function usePageInView(root: RefObject<HTMLElement | null>, pages: number, width: number): number {
  const [page, setPage] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages of another number or width stand elsewhere
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const look = () => setPage(pageInView(sheetsIn(element), viewOf(element)));
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [root, pages, width]);
  return page;
}

/** Brings a page's head to the top. */
export function showPage(root: HTMLElement, page: number): void {
  const sheet = root.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (sheet !== null) root.scrollTo({ top: sheet.offsetTop - above, behavior: "instant" });
}

/** Whether the page is seen whole: then a key leads to the next page, else to what is not seen of this one. */
export function turnPage(root: HTMLElement, page: number, by: 1 | -1): boolean {
  const sheet = root.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (sheet === null || sheet.offsetHeight > root.clientHeight) return false;
  showPage(root, page + by);
  return true;
}

/** What stays free above a page, in CSS pixels. */
const above = 16;

const viewOf = ({ scrollTop, clientHeight }: HTMLElement): View => ({ top: scrollTop, height: clientHeight });
const sheetsIn = (root: HTMLElement): readonly Sheet[] =>
  [...root.querySelectorAll<HTMLElement>("[data-page]")].map((sheet) => ({
    top: sheet.offsetTop,
    height: sheet.offsetHeight,
  }));
