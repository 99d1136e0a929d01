/** XML → tree. Document type declarations are refused: a Word file has none, and what they declare can grow without end. */
import sax, { type Tag } from "sax";
import { standardPrefixes } from "./namespaces.ts";
import { marksOf, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** Elements one within the other: Word's own files stay below fifty. */
export const deepestNesting = 512;

export type XmlTrouble = "damaged" | "declaresEntities" | "tooDeep";

type Open = {
  readonly tag: Tag;
  readonly start: number;
  readonly open: string;
  readonly name: string;
  readonly prefixes: Prefixes;
  readonly children: XmlNode[];
};
type Prefixes = ReadonlyMap<string, string>;

export function parseXml(xml: string): XmlElement | XmlTrouble {
  const reader = sax.parser(true, { position: true });
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let trouble: XmlTrouble | undefined;
  const stop = (why: XmlTrouble) => {
    trouble ??= why;
    throw new Error(why);
  };
  reader.ondoctype = () => stop("declaresEntities");
  reader.onerror = () => stop("damaged");
  reader.ontext = reader.oncdata = (text) => stack.at(-1)?.children.push({ kind: "text", text });
  reader.onopentag = (tag) => {
    if (stack.length >= deepestNesting) stop("tooDeep");
    stack.push(opened(tag as Tag, xml, reader.startTagPosition - 1, reader.position, stack.at(-1)?.prefixes));
  };
  reader.onclosetag = () => {
    const closed = elementOf(stack.pop() as Open, xml, reader.position);
    const parent = stack.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  };
  try {
    reader.write(xml).close();
  } catch {
    return trouble ?? "damaged";
  }
  return root ?? "damaged";
}

function opened(tag: Tag, xml: string, start: number, end: number, inherited: Prefixes = new Map()): Open {
  const written = xml.slice(start, end);
  const prefixes = withDeclared(inherited, tag.attributes);
  return {
    tag,
    start,
    open: written.slice(0, tag.isSelfClosing ? written.lastIndexOf("/") : -1).trimEnd(),
    name: standardName(tag.name, prefixes),
    prefixes,
    children: [],
  };
}

function elementOf({ tag, start, open, name, children }: Open, xml: string, end: number): XmlElement {
  const { attributes } = tag;
  return {
    kind: "element",
    name,
    tag: tag.name,
    open,
    attributes,
    children,
    source: xml.slice(start, end),
    ...marksOf(name, attributes, children),
  };
}

/** By prefix, the one that the standard uses for its namespace; prefixes that are their own are left out. */
function withDeclared(inherited: Prefixes, attributes: Readonly<Record<string, string>>): Prefixes {
  let prefixes = inherited;
  for (const name in attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const own = name.slice(6);
    const usual = standardPrefixes.get(attributes[name] ?? "") ?? own;
    if ((prefixes.get(own) ?? own) !== usual) prefixes = new Map([...prefixes, [own, usual]]);
  }
  return prefixes;
}

function standardName(name: string, prefixes: Prefixes): string {
  if (prefixes.size === 0) return name;
  const colon = name.indexOf(":");
  const prefix = prefixes.get(name.slice(0, Math.max(colon, 0)));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}
