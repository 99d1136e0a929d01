/** The selection in the article, and where it stands in the window. */
import { type RefObject, useEffect, useState } from "react";
import type { Range } from "#core/model/article.ts";
import { offsetAttribute, selectedRange } from "./selection.ts";

export type ArticleSelection = {
  readonly range: Range;
  /** In the window's pixels. */
  readonly place: { readonly left: number; readonly top: number; readonly bottom: number; readonly width: number };
};

export function useArticleSelection(root: RefObject<HTMLElement | null>): ArticleSelection | undefined {
  const [selection, setSelection] = useState<ArticleSelection>();
  useEffect(() => {
    const selected = () => (root.current === null ? undefined : readSelection(root.current));
    const read = () => setSelection(selected());
    /** Looking is not free, and whatever scrolls is heard here. */
    const follow = () => setSelection((now) => (now === undefined ? undefined : selected()));
    document.addEventListener("selectionchange", read);
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    window.addEventListener("resize", follow);
    return () => {
      document.removeEventListener("selectionchange", read);
      document.removeEventListener("scroll", follow, { capture: true });
      window.removeEventListener("resize", follow);
    };
  }, [root]);
  return selection;
}

function readSelection(root: HTMLElement): ArticleSelection | undefined {
  const selection = window.getSelection();
  const range = selectedRange(root, selection);
  if (range === undefined || selection === null) return undefined;
  const { left, top, bottom, width } = selection.getRangeAt(0).getBoundingClientRect();
  return { range, place: { left, top, bottom, width } };
}

/** Selects a range of the text, and brings it into view. */
export function selectInText(root: HTMLElement, range: Range | undefined): void {
  if (range === undefined) return;
  const from = placeOf(root, range.start, "start");
  const to = placeOf(root, range.end, "end");
  if (from === undefined || to === undefined) return;
  window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  to.node.parentElement?.scrollIntoView({ block: "nearest" });
}

function placeOf(root: HTMLElement, offset: number, side: "start" | "end"): { node: Node; offset: number } | undefined {
  for (const element of root.querySelectorAll(`[${offsetAttribute}]`)) {
    const base = Number(element.getAttribute(offsetAttribute));
    const end = base + element.textContent.length;
    const holds = side === "start" ? offset >= base && offset < end : offset > base && offset <= end;
    if (holds && element.firstChild !== null) return { node: element.firstChild, offset: offset - base };
  }
  return undefined;
}
