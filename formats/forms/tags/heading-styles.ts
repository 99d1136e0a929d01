/** The styles whose paragraphs are headings: by their outline level, their own or inherited (ECMA-376 part 1, 17.9.3 and 17.7.4). */

import { attribute } from "../xml/attributes.ts";
import { childOf, elementsNamed, type XmlElement } from "../xml/xml-tree.ts";

/** By id. */
export function headingStyles(styles: XmlElement | undefined): ReadonlySet<string> {
  const byId = new Map<string, XmlElement>();
  if (styles !== undefined)
    for (const style of elementsNamed(styles, "w:style")) byId.set(attribute(style, "styleId") ?? "", style);
  return new Set([...byId.keys()].filter((id) => isHeading(id, byId, 0)));
}

const longestChain = 20;

function isHeading(id: string, byId: ReadonlyMap<string, XmlElement>, depth: number): boolean {
  const style = byId.get(id);
  if (style === undefined || depth > longestChain) return false;
  const level = childOf(childOf(style, "w:pPr"), "w:outlineLvl");
  if (level !== undefined) return attribute(level, "val") !== "9";
  if (/^(?:heading \d|title)$/i.test(valueOfChild(style, "w:name"))) return true;
  return isHeading(valueOfChild(style, "w:basedOn"), byId, depth + 1);
}

function valueOfChild(style: XmlElement, name: string): string {
  const child = childOf(style, name);
  return child === undefined ? "" : (attribute(child, "val") ?? "");
}
