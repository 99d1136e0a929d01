/** What stands between the tags of a loop, taken out of the tree as one node. */
import type { XmlNode } from "../xml/xml-tree.ts";

export type Loop = {
  readonly kind: "loop";
  readonly sign: "#" | "?" | "^";
  readonly name: string;
  readonly body: readonly XmlNode[];
  /** What tags in it print, in loops within it as well. */
  readonly printed: ReadonlySet<string>;
};

export function printedIn(nodes: readonly XmlNode[]): ReadonlySet<string> {
  const printed = new Set<string>();
  const look = (node: XmlNode): void => {
    if (node.kind === "marker") printed.add(node.tag.name);
    else if (node.kind === "loop") for (const name of node.printed) printed.add(name);
    else if (node.kind === "element" && node.isFilled) node.children.forEach(look);
  };
  nodes.forEach(look);
  return printed;
}

/** The names of the lists that a tree goes through, item by item. */
export function listsIn(nodes: readonly XmlNode[]): ReadonlySet<string> {
  const lists = new Set<string>();
  const look = (node: XmlNode): void => {
    if (node.kind === "loop" && node.sign === "#") lists.add(node.name);
    if (node.kind === "loop") node.body.forEach(look);
    else if (node.kind === "element" && node.isFilled) node.children.forEach(look);
  };
  nodes.forEach(look);
  return lists;
}
