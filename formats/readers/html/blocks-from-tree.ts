/** A tree of HTML → its blocks of words, all of them, in their order: what is article and what is not is decided elsewhere. */
import type { WrittenBlock } from "../article/article-from-blocks.ts";
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

/** White space is one space, as a browser shows it; a `br` is a line end within the block, two of them end it. */
export function blocksFromTree(nodes: readonly HtmlNode[]): readonly WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let words = "";
  const close = (kind: Kind): void => {
    for (const text of paragraphsOf(words)) blocks.push({ kind, text });
    words = "";
  };
  const visit = (node: HtmlNode, kind: Kind, preformatted: boolean): void => {
    if (node.nodeName === "#text" && "value" in node)
      words += preformatted ? node.value : node.value.replace(/[ \t\n\f\r]+/g, " ");
    if (!isElement(node) || unread.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === "br") words += "\n";
    const own = kinds[node.tagName] ?? kind;
    const apart = blockElements.has(node.tagName);
    if (apart) close(kind);
    for (const child of node.childNodes) visit(child, own, preformatted || node.tagName === "pre");
    if (apart) close(own);
  };
  for (const node of nodes) visit(node, "paragraph", false);
  close("paragraph");
  return blocks;
}

const isHidden = ({ attrs }: HtmlElement): boolean =>
  attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "aria-hidden" && value === "true") ||
      (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );

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
