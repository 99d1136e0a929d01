/**
 * Which part of a page is the article: the element whose paragraphs weigh most, and of it what is neither beside the
 * point nor a list of links. Paragraphs weigh by their words outside links; an element weighs as much as its own
 * paragraphs, and half and less as much as those deeper down.
 */
import { isArticleBody, isBesideThePoint, isComments, isNamedBody } from "./beside-names.ts";
import { fitted } from "./fitted-box.ts";
import { isSkipped, type Measured, type Measures } from "./measures.ts";
import { elementsOf, type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";

const paragraphTags: ReadonlySet<string> = new Set(["p", "pre", "blockquote", "li", "td", "h2", "h3"]);
/** Shorter ones are captions, buttons and labels. */
const shortestParagraph = 25;

/** Undefined for a page without a single paragraph. */
export function findMainContent(document: HtmlDocument, measure: Measures): HtmlElement | undefined {
  const weights: Weights = new Map();
  const above = aboveHeading(document);
  const half = document.childNodes.reduce((sum, child) => sum + measure(child).letters, 0) / 2;
  const trustOf = (one: HtmlElement): number => {
    if (above.includes(one)) return 1;
    if (isComments(one)) return inComments;
    const isAside = isBesideThePoint(one, measure) || (one.tagName === "form" && measure(one).letters < half);
    return isAside ? besideThePoint : 1;
  };
  for (const child of document.childNodes) if (isElement(child)) weigh(child, [], weights, { measure, trustOf }, 1);
  const heading = above.filter(({ tagName }) => tagName !== "body" && tagName !== "html").slice(0, 3);
  const ranked = [...weights].map(
    ([element, { weight }]) => [element, weight * certainty(element) * nearness(element, heading)] as const,
  );
  const best = ranked.toSorted(([, one], [, other]) => other - one)[0]?.[0];
  return best === undefined ? undefined : fitted(best, { weights, measure });
}

/**
 * How much a paragraph counts where its makers say that it is no part of the article: little, for they may mean a
 * wrapper round everything; less still where readers write.
 */
const besideThePoint = 0.2;
const inComments = 0.1;

/** The elements that hold the page's first heading, whatever they are called; the nearest first. */
function aboveHeading(document: HtmlDocument): readonly HtmlElement[] {
  const heading = firstHeading(document);
  const above: HtmlElement[] = [];
  for (let one = heading?.parentNode; one != null && isElement(one as HtmlNode); one = (one as HtmlElement).parentNode)
    above.push(one as HtmlElement);
  return above;
}

function firstHeading(document: HtmlDocument): HtmlElement | undefined {
  for (const element of elementsOf(document)) if (element.tagName === "h1") return element;
  return undefined;
}

const deepestBelowHeading = 6;

/** What stands with the page's heading in one box is more likely to be the article. */
function nearness(element: HtmlElement, heading: readonly HtmlElement[]): number {
  let one: HtmlElement | undefined = element;
  for (let up = 0; one !== undefined && up < deepestBelowHeading; up++) {
    const distance = heading.indexOf(one);
    if (distance >= 0) return 1.5 - 0.15 * distance;
    one =
      one.parentNode !== null && isElement(one.parentNode as HtmlNode) ? (one.parentNode as HtmlElement) : undefined;
  }
  return 1;
}

/** What its makers call an article's body outweighs what only looks like one. */
function certainty(element: HtmlElement): number {
  if (isArticleBody(element)) return 2;
  if (isNamedBody(element)) return 1.6;
  return element.tagName === "article" ? 1.3 : 1;
}

/** Of an element: what counts of the paragraphs near it, and of all that it holds. */
export type Weights = Map<HtmlElement, { readonly weight: number; readonly held: number }>;

type Weighing = { readonly measure: Measures; readonly trustOf: (element: HtmlElement) => number };

/** `above`: the elements that hold this one, the nearest first. Returns what all its paragraphs weigh. */
function weigh(
  element: HtmlElement,
  above: readonly HtmlElement[],
  weights: Weights,
  by: Weighing,
  trustAbove: number,
): number {
  if (element.tagName === "head" || isSkipped(element)) return 0;
  const { measure } = by;
  const trust = Math.min(trustAbove, by.trustOf(element));
  const own = paragraphWeight(element, measure) * trust;
  if (own > 0) {
    const holders = isBrokenByLines(element) ? [element, ...above] : above;
    for (const [distance, one] of holders.slice(0, shares.length).entries())
      add(weights, one, own * (shares[distance] ?? 0), 0);
  }
  let held = own;
  if (!isWholeParagraph(element, measure) || element.tagName === "td" || element.tagName === "blockquote") {
    const nearest = [element, ...above.slice(0, 4)];
    for (const child of element.childNodes) if (isElement(child)) held += weigh(child, nearest, weights, by, trust);
  }
  if (held > 0) add(weights, element, 0, held);
  return held;
}

function add(weights: Weights, element: HtmlElement, weight: number, held: number): void {
  const known = weights.get(element);
  weights.set(element, { weight: (known?.weight ?? 0) + weight, held: (known?.held ?? 0) + held });
}

/** Whether its own words are several paragraphs, ended with `<br>`. */
const isBrokenByLines = (element: HtmlElement): boolean =>
  (element.tagName === "td" || !paragraphTags.has(element.tagName)) &&
  element.childNodes.filter(({ nodeName }) => nodeName === "br").length > 1;

const shares: readonly number[] = [1, 0.6, 0.25, 0.15, 0.1];

/** Of a paragraph, or of an element with words of its own (pages that end their lines with `<br>`). */
function paragraphWeight(element: HtmlElement, measure: Measures): number {
  const own = isWholeParagraph(element, measure) ? measure(element) : ownWords(element, measure);
  if (own.letters < shortestParagraph) return 0;
  const free = own.letters - own.linked;
  return free < own.letters / 2 ? 0 : 1 + Math.min(free / 80, 12);
}

/** A paragraph, or a cell or item that is one; not one that is a column of the page. */
const isWholeParagraph = (element: HtmlElement, measure: Measures): boolean =>
  paragraphTags.has(element.tagName) &&
  !(columnTags.has(element.tagName) && measure(element).letters > longestCell && holdsParagraphs(element));
const columnTags: ReadonlySet<string> = new Set(["td", "li"]);
const longestCell = 300;

const holdsParagraphs = (element: HtmlElement): boolean =>
  element.tagName === "td" || element.childNodes.some((child) => isElement(child) && boxTags.has(child.tagName));
const boxTags: ReadonlySet<string> = new Set("p div ul ol section article h1 h2 h3 h4 table".split(" "));

function ownWords(element: HtmlElement, measure: Measures): Measured {
  const inline = element.childNodes
    .filter((child) => !isElement(child) || inlineTags.has(child.tagName))
    .map((child) => measure(child));
  return {
    letters: inline.reduce((sum, { letters }) => sum + letters, 0),
    linked: inline.reduce((sum, { linked }) => sum + linked, 0),
  };
}
const inlineTags: ReadonlySet<string> = new Set(
  "a b strong i em span font u sup sub small mark q cite abbr time".split(" "),
);
