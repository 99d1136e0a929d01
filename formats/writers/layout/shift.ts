/** Moves what was laid out in a corner of its own to its place on the page. */
import { missingCase } from "#core/missing-case.ts";
import type { PageItem } from "./pages.ts";

export function shift(item: PageItem, right: number, down: number): PageItem {
  switch (item.type) {
    case "text":
      return {
        ...item,
        x: item.x + right,
        baseline: item.baseline + down,
        lineTop: item.lineTop + down,
      };
    case "rule":
    case "image":
    case "destination":
      return { ...item, x: item.x + right, y: item.y + down };
    case "bookmark":
      return { ...item, y: item.y + down };
    case "structure":
      return item;
    default:
      return missingCase(item);
  }
}
