/** The blocks of a page's article: of its main content, without what leads elsewhere or asks for something. */
import { isBesideThePoint, isComments } from "./beside-names.ts";
import type { TreeBlock } from "./blocks-from-tree.ts";
import { blocksFromTree } from "./blocks-from-tree.ts";
import { deckBlocks } from "./deck.ts";
import { isHidden } from "./hidden.ts";
import { isEmptyHeading, isLabel, isStamp, isTeaser } from "./label-lines.ts";
import { findMainContent } from "./main-content.ts";
import { isSkipped, type Measures, measuresOf } from "./measures.ts";
import { elsewhereLeads, tailWords } from "./page-words.ts";
import { type HtmlDocument, type HtmlElement, parseHtml } from "./parse-html.ts";
import { elementOfBody, isOnlyWritten, probesOf } from "./written-body.ts";

export type ArticleBlocks = {
  readonly blocks: readonly TreeBlock[];
  /** How many blocks of the main content were left out. */
  readonly leftOut: number;
};

/** All blocks where the page is a piece that was chosen and copied, or where nothing in it looks like an article. */
export function articleBlocks(document: HtmlDocument, isChosen: boolean, writtenBody?: string): ArticleBlocks {
  const measure = measuresOf();
  const probes = isChosen || isVast(document, measure) ? undefined : probesOf(writtenBody);
  const likely = isChosen ? undefined : findMainContent(document, measure);
  const main = probes === undefined ? likely : elementOfBody(document, likely, probes);
  if (probes !== undefined && isOnlyWritten(document, probes))
    return { blocks: paragraphsIn(writtenBody ?? ""), leftOut: 0 };
  if (main === undefined) return { blocks: blocksFromTree(document.childNodes), leftOut: 0 };
  const all = blocksWithin(main, measure);
  const blocks = withoutTail(withoutLabels(untilElsewhere(all)));
  return { blocks: [...deckBlocks(document, main, measure), ...blocks], leftOut: all.length - blocks.length };
}

/** More than any article: looking for one in it again and again would take long. */
const isVast = (document: HtmlDocument, measure: Measures): boolean =>
  document.childNodes.reduce((sum, child) => sum + measure(child).letters, 0) > 1_000_000;

/** Of text, its lines; of HTML that is written into it, the blocks. */
function paragraphsIn(body: string): readonly TreeBlock[] {
  const tree = parseHtml(body.replace(/\n+/g, "<br><br>"), "");
  return tree.ok ? blocksFromTree(tree.value.childNodes) : [];
}

/** Names that would leave out most of the words are no guide. */
const leastLeft = 0.35;

function blocksWithin(main: HtmlElement, measure: Measures): readonly TreeBlock[] {
  const { letters } = measure(main);
  const isFurniture = (element: HtmlElement): boolean => measure(element).letters < letters / 2 && isUnasked(element);
  const blocks = blocksFromTree(
    main.childNodes,
    (element) => isFurniture(element) || (measure(element).letters < letters / 2 && isBesideThePoint(element, measure)),
  );
  const left = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return left < leastLeft * letters ? blocksFromTree(main.childNodes, isFurniture) : blocks;
}

/** What is not read, asks for something, or was not written by the article's author, whatever its name. */
const isUnasked = (element: HtmlElement): boolean =>
  isSkipped(element) || element.tagName === "form" || isHidden(element) || isComments(element);

const mostLinked = 0.5;
const longestLinkLine = 300;

/** Not a line of links, nor one that leads to another article. */
const isProse = (block: TreeBlock): boolean =>
  !(block.linked > mostLinked && block.text.length < longestLinkLine) &&
  !opensElsewhere(block.text) &&
  !isLabel(block.text) &&
  !isTeaser(block);

/** How many blocks at the head may be stamps. */
const headBlocks = 5;

/** From behind, so that a heading knows whether anything is left below it. */
function withoutLabels(blocks: readonly TreeBlock[]): readonly TreeBlock[] {
  const kept: TreeBlock[] = [];
  let isNextKept = false;
  for (const [index, block] of [...blocks.entries()].toReversed()) {
    const isOut = !isProse(block) || (index < headBlocks && block.kind !== "heading" && isStamp(block.text));
    isNextKept = !isOut && !isEmptyHeading(block, blocks[index + 1], isNextKept);
    if (isNextKept) kept.push(block);
  }
  return kept.toReversed();
}

const lead = new RegExp(`^\\W{0,3}(?:${elsewhereLeads.join("|")})\\s*(?:[:：—–-]|$)`, "iu");
const opensElsewhere = (text: string): boolean => lead.test(text.slice(0, 80));

/** A heading such as “Read also” ends the article, where little prose comes behind it. */
function untilElsewhere(blocks: readonly TreeBlock[]): readonly TreeBlock[] {
  const end = blocks.findIndex(
    (block, index) =>
      index > 1 && isEnd(block) && lettersIn(blocks.slice(index + 1)) < 0.25 * lettersIn(blocks.slice(0, index)),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

const isEnd = ({ text, kind }: TreeBlock): boolean => opensElsewhere(text) && (kind === "heading" || text.length < 40);

const lettersIn = (blocks: readonly TreeBlock[]): number =>
  blocks.filter(({ linked }) => linked < mostLinked).reduce((sum, { text }) => sum + text.length, 0);

const longestTail = 400;
const tail = new RegExp(tailWords.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "iu");

/** Lines at the end that ask the reader for something, or say whose the text is. */
function withoutTail(blocks: readonly TreeBlock[]): readonly TreeBlock[] {
  let end = blocks.length;
  while (end > 1 && isTail(blocks[end - 1])) end--;
  return blocks.slice(0, end);
}

/** A copyright mark, hash tags, an address for letters. */
const tailMark = /^(?:©|#\S+(?:\s+#\S+)*$|\S{1,60}@\S{3,60}$|\(END\)$)/u;

const isTail = (block: TreeBlock | undefined): boolean =>
  block !== undefined && block.text.length <= longestTail && (tail.test(block.text) || tailMark.test(block.text));
