/** A part's XML as a tree that remembers how each element was written, so that what is not touched stays as it is. */
import type { Loop } from "../tags/loop.ts";
import type { Flaw, Marker } from "../tags/marker.ts";

export type XmlNode = XmlElement | XmlText | Marker | Flaw | Loop;
export type XmlText = { readonly kind: "text"; readonly text: string };
export type XmlElement = {
  readonly kind: "element";
  /** With the prefix that the standard uses, whichever the file has: "w:p". */
  readonly name: string;
  /** As it is written. */
  readonly tag: string;
  /** The start tag as it is written, without what ends it: `<w:p w:rsidR="00A1"`. */
  readonly open: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The whole of it as it was written; undefined for what was made or changed. */
  readonly source?: string;
  /** Whether something is filled in within it. */
  readonly isFilled: boolean;
  /** Whether it holds what may stand once in a part: ids, and ends of ranges. */
  readonly holdsIds: boolean;
};

/** The same element around other nodes. */
export function around(element: XmlElement, children: readonly XmlNode[]): XmlElement {
  const { source: _, ...rest } = element;
  return { ...rest, children, ...marksOf(rest.name, rest.attributes, children) };
}

export function marksOf(
  name: string,
  attributes: XmlElement["attributes"],
  children: readonly XmlNode[],
): Pick<XmlElement, "isFilled" | "holdsIds"> {
  return {
    isFilled:
      noteReferences.has(name) ||
      children.some((child) => (child.kind === "element" ? child.isFilled : child.kind !== "text")),
    holdsIds:
      identified.has(name) ||
      "w14:paraId" in attributes ||
      (name.startsWith("v:") && "id" in attributes) ||
      children.some((child) => child.kind === "element" && child.holdsIds),
  };
}

/** Changes that are tracked (ECMA-376 part 1, 17.13.5). */
export const trackedChanges: ReadonlySet<string> = new Set(
  [
    ...[
      "ins",
      "del",
      "moveFrom",
      "moveTo",
      "cellIns",
      "cellDel",
      "cellMerge",
      "numberingChange",
      "rPrChange",
      "pPrChange",
    ],
    ...["sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange", "tcPrChange"],
  ].map((name) => `w:${name}`),
);

const noteReferences: ReadonlySet<string> = new Set(["w:footnoteReference", "w:endnoteReference"]);

/** Elements of which a part may have one with the same id (ECMA-376 part 1, 17.13 and 20.4.2.5). */
const identified: ReadonlySet<string> = new Set([
  ...["w:bookmarkStart", "w:bookmarkEnd", "w:permStart", "w:permEnd", "w:id", "wp:docPr"],
  ...["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"],
  ...trackedChanges,
]);

export const isElement = (node: XmlNode | undefined, name?: string): node is XmlElement =>
  node?.kind === "element" && (name === undefined || node.name === name);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child, name));

/** All that are called so, in the order of the file. */
export function* elementsNamed(node: XmlNode, name: string): Generator<XmlElement> {
  if (node.kind !== "element") return;
  if (node.name === name) yield node;
  for (const child of node.children) yield* elementsNamed(child, name);
}

export const textWithin = (node: XmlNode): string =>
  node.kind === "text" ? node.text : node.kind === "element" ? node.children.map(textWithin).join("") : "";

/** A start tag without the ids that Word tells paragraphs apart by (MS-DOCX, 2.6.2.3 and 2.6.2.4). */
export const withoutParagraphIds = (open: string): string =>
  open.replace(/\sw14:(?:paraId|textId)\s*=\s*(["'])[^"']*\1/g, "");
