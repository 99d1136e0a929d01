/** Pairs of tags that open and end a loop: what they repeat, and why they cannot. */
import type { FindingCode } from "../finding.ts";
import { isElement, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import type { Marker } from "./marker.ts";
import type { MarkerItem } from "./read-stories.ts";

/** What is repeated: a part of a paragraph, paragraphs and tables, or the rows from `first` to `last`. */
export type LoopExtent =
  | { readonly of: "inline" }
  | { readonly of: "blocks" }
  | { readonly of: "rows"; readonly first: XmlElement; readonly last: XmlElement };

export type LoopPair = { readonly open: Marker; readonly close: Marker; readonly extent: LoopExtent };

export function loopExtent(open: MarkerItem, close: MarkerItem): LoopExtent | FindingCode {
  if (open.fieldDepth !== close.fieldDepth) return "loopLeavesField";
  const shared = sharedLength(open.path, close.path);
  const [from, to] = [open.path.slice(shared), close.path.slice(shared)];
  const [first, last] = [from[0], to[0]];
  if (first === undefined && last === undefined) return { of: "inline" };
  if (first?.name === "w:tr" && last?.name === "w:tr") return rowsBetween(first, last, open, close);
  const common = open.path[shared - 1];
  if (first?.name === "w:tc" && last?.name === "w:tc" && common) return rowsBetween(common, common, open, close);
  if ([...from, ...to].some(({ name }) => name === "w:tbl")) return "loopLeavesTable";
  return from.length === 1 && to.length === 1 && first?.name === "w:p" && last?.name === "w:p"
    ? { of: "blocks" }
    : "loopLeavesContent";
}

function sharedLength(one: readonly XmlElement[], other: readonly XmlElement[]): number {
  const differs = one.findIndex((element, index) => element !== other[index]);
  return differs < 0 ? one.length : differs;
}

/** Whole rows only: before the loop's beginning and behind its end nothing stands in them but other loops' tags. */
function rowsBetween(
  first: XmlElement,
  last: XmlElement,
  open: MarkerItem,
  close: MarkerItem,
): LoopExtent | FindingCode {
  const isWhole =
    reaches(first, open.marker, (node) => node.kind === "marker" && opens(node)) &&
    reaches(last, close.marker, (node) => node.kind === "marker" && node.tag.sign === "/", true);
  return isWhole ? { of: "rows", first, last } : "loopSpansCells";
}

const opens = ({ tag }: Marker): boolean => tag.sign !== "" && tag.sign !== "/";

/** Whether nothing but what is `passed` over stands before the marker, or behind it when looked for from the end. */
function reaches(row: XmlElement, marker: Marker, passed: (node: XmlNode) => boolean, fromEnd = false): boolean {
  const search = (node: XmlNode): "found" | "met" | undefined => {
    if (node === marker) return "found";
    if (!isElement(node)) return isNothing(node) || passed(node) ? undefined : "met";
    if (isContent(node)) return "met";
    const children = fromEnd ? node.children.toReversed() : node.children;
    for (const child of children) {
      const end = search(child);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return search(row) === "found";
}

const isNothing = (node: XmlNode): boolean => node.kind === "flaw" || (node.kind === "text" && node.text.trim() === "");

/** Elements that show something although they have no text. */
const shown: ReadonlySet<string> = new Set([
  ...[
    "w:drawing",
    "w:pict",
    "w:object",
    "mc:AlternateContent",
    "w:footnoteReference",
    "w:endnoteReference",
    "w:fldChar",
  ],
  ...["w:sym", "w:instrText", "w:ptab", "w:ruby", "w:sectPr", "w:sdt", "w:fldSimple", "m:oMath", "m:oMathPara"],
]);

const isContent = (element: XmlElement): boolean =>
  shown.has(element.name) ||
  (element.name === "w:br" && Object.keys(element.attributes).some((name) => name.endsWith(":type")));

/** Whether an element shows nothing, but for markers that are `passed` over. */
export const isBlank = (node: XmlNode, passed: (marker: Marker) => boolean = () => false): boolean => {
  if (node.kind === "marker") return passed(node);
  if (!isElement(node)) return isNothing(node);
  return !isContent(node) && node.children.every((child) => isBlank(child, passed));
};
