/** A form's tie to a Word template elsewhere, which Word would fetch, taken out (ECMA-376 part 1, 17.15.1.6). */
import { around, isElement, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";

/** The same element where there is none: of settings, and of a part's relationships. */
export function withoutAttachedTemplate(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => !isTie(child))
    .map((child) => (isElement(child) ? withoutAttachedTemplate(child) : child));
  const isSame =
    children.length === element.children.length && children.every((child, index) => child === element.children[index]);
  return isSame ? element : around(element, children);
}

function isTie(node: XmlNode): boolean {
  if (!isElement(node)) return false;
  if (node.name === "w:attachedTemplate") return true;
  return node.name === "Relationship" && /\/attachedTemplate$/.test(node.attributes["Type"] ?? "");
}
