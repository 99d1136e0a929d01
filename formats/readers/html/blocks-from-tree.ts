/** A tree of HTML → its blocks of words, all of them, in their order: what is article and what is not is decided elsewhere. */
import type { WrittenBlock } from "../article/article-from-blocks.ts";
import { isHidden } from "./hidden.ts";
import { type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";

type Kind = WrittenBlock["kind"];

/** What nobody reads, or what only makes sense on a screen. */
const unread: ReadonlySet<string> = new Set(
  "script style noscript template head iframe object embed svg math canvas audio video picture source img map area button select option input textarea datalist dialog nav".split(
    " ",
  ),
);

/** Elements whose words stand apart from those before and behind them. */
const blockElements: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const kinds: Readonly<Record<string, Kind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "listItem",
  dd: "listItem",
  dt: "listItem",
  td: "tableCell",
  th: "tableCell",
  caption: "tableCell",
  blockquote: "quotation",
};

export type TreeBlock = WrittenBlock & {
  /** The share of its letters that are links, 0 to 1. */
  readonly linked: number;
};

/**
 * White space is one space, as a browser shows it; a `br` is a line end within the block, two of them end it. Elements
 * that `isLeftOut` names are passed over.
 */
export function blocksFromTree(
  nodes: readonly HtmlNode[],
  isLeftOut: (element: HtmlElement) => boolean = isHidden,
): readonly TreeBlock[] {
  const blocks: TreeBlock[] = [];
  let words = "";
  let linkedLetters = 0;
  const close = (kind: Kind): void => {
    const linked = linkedLetters / Math.max(1, words.replace(/\s+/g, "").length);
    for (const text of paragraphsOf(words)) blocks.push({ kind, text, linked });
    words = "";
    linkedLetters = 0;
  };
  const read = (value: string, { inLink, preformatted }: Surroundings): void => {
    const text = preformatted ? value : value.replace(/[ \t\n\f\r]+/g, " ");
    words += text;
    if (inLink) linkedLetters += text.replace(/\s+/g, "").length;
  };
  const visit = (node: HtmlNode, kind: Kind, around: Surroundings): void => {
    if (node.nodeName === "#text" && "value" in node) read(node.value, around);
    if (!isElement(node) || unread.has(node.tagName) || isLeftOut(node)) return;
    if (node.tagName === "br") words += "\n";
    const own = isLayoutCell(node) ? "paragraph" : (kinds[node.tagName] ?? kind);
    const apart = blockElements.has(node.tagName);
    const within = {
      preformatted: around.preformatted || node.tagName === "pre",
      inLink: around.inLink || node.tagName === "a",
    };
    if (apart) close(kind);
    for (const child of node.childNodes) visit(child, own, within);
    if (apart) close(own);
  };
  for (const node of nodes) visit(node, "paragraph", { preformatted: false, inLink: false });
  close("paragraph");
  return blocks;
}

/** Longer cells are columns of a page that is laid out as a table. */
const longestCell = 300;

const isLayoutCell = (element: HtmlElement): boolean =>
  element.tagName === "td" && isLongerThan(longestCell, element.childNodes);

/** Whether there are more characters in these nodes; looks no further than it must. */
function isLongerThan(limit: number, nodes: readonly HtmlNode[]): boolean {
  let length = 0;
  const visit = (node: HtmlNode): boolean => {
    if (node.nodeName === "#text" && "value" in node) length += node.value.trim().length;
    return length > limit || ("childNodes" in node && node.childNodes.some(visit));
  };
  return nodes.some(visit);
}

type Surroundings = { readonly preformatted: boolean; readonly inLink: boolean };

const paragraphsOf = (words: string): readonly string[] =>
  words
    .split(/\n\s*\n/)
    .map((text) =>
      text
        .split("\n")
        .map((line) => line.replace(/ {2,}/g, " ").trim())
        .filter((line) => line !== "")
        .join("\n"),
    )
    .filter((text) => text !== "");
