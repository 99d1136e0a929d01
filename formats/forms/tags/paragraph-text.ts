/** A paragraph's text as a reader sees it, with the places in the tree that its characters stand at. */
import { isElement, textWithin, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";

/** One node of a run, from `start` to `end` in the paragraph's text. */
export type Leaf = {
  readonly node: XmlNode;
  readonly run: XmlElement;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The tracked insertion that it stands in. */
  readonly change?: XmlElement;
};

export type ParagraphText = {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** Where something was deleted with changes tracked. */
  readonly deletions: readonly number[];
};

/** Stands for a picture, a note's number and whatever else is not a character. */
export const objectCharacter = "\uFFFC";

/** Elements between a paragraph and its runs (ECMA-376 part 1, 17.3.2 and 17.5 to 17.16). */
export const inlineWrappers: ReadonlySet<string> = new Set([
  ...[
    "w:hyperlink",
    "w:ins",
    "w:moveTo",
    "w:smartTag",
    "w:sdt",
    "w:sdtContent",
    "w:fldSimple",
    "w:customXml",
    "w:dir",
    "w:bdo",
  ],
]);
const insertions: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);
const deletions: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

export function paragraphText(paragraph: XmlElement): ParagraphText {
  const leaves: Leaf[] = [];
  const deleted: number[] = [];
  let length = 0;
  const walk = (node: XmlNode, change: XmlElement | undefined): void => {
    if (!isElement(node)) return;
    if (node.name === "w:r") {
      for (const child of node.children) {
        const text = characters(child);
        leaves.push({
          node: child,
          run: node,
          start: length,
          end: length + text.length,
          text,
          ...(change && { change }),
        });
        length += text.length;
      }
    } else if (deletions.has(node.name)) deleted.push(length);
    else if (inlineWrappers.has(node.name))
      for (const child of node.children) walk(child, insertions.has(node.name) ? node : change);
  };
  for (const child of paragraph.children) walk(child, undefined);
  return { text: leaves.map(({ text }) => text).join(""), leaves, deletions: deleted };
}

function characters(node: XmlNode): string {
  if (!isElement(node)) return "";
  return node.name === "w:t" ? textWithin(node) : (signs.get(node.name) ?? objectCharacter);
}

const signs: ReadonlyMap<string, string> = new Map([
  ["w:rPr", ""],
  ["w:tab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
  ["w:softHyphen", ""],
  ["w:lastRenderedPageBreak", ""],
  ["w:fldChar", ""],
  ["w:instrText", ""],
]);
