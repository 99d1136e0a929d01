/** What stands between the tags of a loop, taken out of the tree as one node. */
import type { XmlNode } from "../xml/xml-tree.ts";

export type Loop = {
  readonly kind: "loop";
  readonly sign: "#" | "?" | "^";
  readonly name: string;
  readonly body: readonly XmlNode[];
};
