/** Bookmarks, permissions and comments mark ranges by two elements with one id: neither may come to stand alone. */
import { attribute } from "../xml/attributes.ts";
import type { XmlElement, XmlNode } from "../xml/xml-tree.ts";

const families: Readonly<Record<string, string>> = {
  "w:bookmarkStart": "bookmark",
  "w:bookmarkEnd": "bookmark",
  "w:permStart": "permission",
  "w:permEnd": "permission",
  "w:commentRangeStart": "comment",
  "w:commentRangeEnd": "comment",
  "w:commentReference": "comment",
};

/** "bookmark 3"; undefined for what is no end of a range. */
export function rangeOf(element: XmlElement): string | undefined {
  const family = families[element.name];
  return family && `${family} ${attribute(element, "id")}`;
}

/** The ranges that a loop holds only a part of, or that lost one end with a tag's paragraph. */
export function brokenRanges(root: XmlElement): ReadonlySet<string> {
  const seen = new Map<string, { readonly owners: Set<unknown>; readonly ends: string[] }>();
  const walk = (node: XmlNode, owner: unknown): void => {
    if (node.kind === "loop") for (const inner of node.body) walk(inner, node);
    if (node.kind !== "element" || !(node.holdsIds || node.isFilled)) return;
    const range = rangeOf(node);
    if (range !== undefined) {
      const known = seen.get(range) ?? { owners: new Set(), ends: [] };
      known.owners.add(owner);
      known.ends.push(node.name);
      seen.set(range, known);
    }
    for (const child of node.children) walk(child, owner);
  };
  walk(root, undefined);
  const count = (ends: readonly string[], end: string) => ends.filter((name) => name.endsWith(end)).length;
  return new Set(
    [...seen].flatMap(([range, { owners, ends }]) =>
      owners.size > 1 || count(ends, "Start") !== count(ends, "End") ? [range] : [],
    ),
  );
}
