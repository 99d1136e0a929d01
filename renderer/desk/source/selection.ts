/** What is selected in the article, as a range of its text. */
import type { Range } from "#core/model/article.ts";

/** Set on every element that shows a stretch of the text and nothing else: the stretch's first offset. */
export const offsetAttribute = "data-offset";

/** The selected range, if the selection lies in the element and holds anything. */
export function selectedRange(root: HTMLElement, selection: Selection | null): Range | undefined {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!root.contains(startContainer) || !root.contains(endContainer)) return undefined;
  const start = offsetOf(startContainer, startOffset, "start");
  const end = offsetOf(endContainer, endOffset, "end");
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

function offsetOf(node: Node, offset: number, side: "start" | "end"): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const base = node.parentElement?.closest(`[${offsetAttribute}]`)?.getAttribute(offsetAttribute);
    return base === undefined || base === null ? undefined : Number(base) + offset;
  }
  return side === "start" ? firstOffsetFrom(node, offset) : lastOffsetBefore(node, offset);
}

/** Where a selection's border stands between elements: the text that comes next, or that came before. */
function firstOffsetFrom(node: Node, offset: number): number | undefined {
  const texts = offsetElements(node);
  const child = node.childNodes[offset];
  const next =
    child === undefined ? undefined : texts.find((element) => child.contains(element) || follows(element, child));
  const base = next?.getAttribute(offsetAttribute);
  return base === undefined || base === null ? undefined : Number(base);
}

function lastOffsetBefore(node: Node, offset: number): number | undefined {
  const child = node.childNodes[offset];
  const texts = offsetElements(node).filter((element) => child === undefined || precedes(element, child));
  const last = texts.at(-1) ?? (node instanceof Element ? previousText(node) : undefined);
  const base = last?.getAttribute(offsetAttribute);
  return base === undefined || base === null ? undefined : Number(base) + (last?.textContent.length ?? 0);
}

function previousText(element: Element): Element | undefined {
  const all = [...element.ownerDocument.querySelectorAll(`[${offsetAttribute}]`)];
  return all.filter((text) => precedes(text, element)).at(-1);
}

const offsetElements = (node: Node): readonly Element[] =>
  node instanceof Element ? [...node.querySelectorAll(`[${offsetAttribute}]`)] : [];
const follows = (one: Node, other: Node) =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const precedes = (one: Node, other: Node) =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
