/** A tree's XML: what was not changed as it was written, and what was without its comments. Tags leave nothing. */
import { escapeText } from "./escape.ts";
import { isElement, type XmlNode } from "./xml-tree.ts";

export function xmlOf(node: XmlNode): string {
  if (node.kind === "text") return escapeText(node.text);
  if (!isElement(node)) return "";
  return node.source ?? `${node.open}>${node.children.map(xmlOf).join("")}</${node.tag}>`;
}
