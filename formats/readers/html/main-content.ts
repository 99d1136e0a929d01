/**
 * Which part of a page is the article: the element whose paragraphs weigh most, and of it what is neither beside the
 * point nor a list of links. Paragraphs weigh by their words outside links; an element weighs as much as its own
 * paragraphs, and half and less as much as those deeper down.
 */
import { besideWords, bodyWords } from "./page-words.ts";
import { attributeOf, type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";

export type MainContent = {
  readonly element: HtmlElement;
  /** Whether the element is the article's for sure: what stands in it is left out only for good reason. */
  readonly certain: boolean;
};

type Measured = { readonly letters: number; readonly linked: number };

/** Measures of elements, taken once. */
export type Measures = (node: HtmlNode) => Measured;

export function measuresOf(): Measures {
  const known = new WeakMap<object, Measured>();
  const measure = (node: HtmlNode, inLink: boolean): Measured => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const taken = measureAnew(node, inLink);
    known.set(node, taken);
    return taken;
  };
  const measureAnew = (node: HtmlNode, inLink: boolean): Measured => {
    if ("value" in node) {
      const letters = node.value.replace(/\s+/g, " ").trim().length;
      return { letters, linked: inLink ? letters : 0 };
    }
    if (!isElement(node) || isSkipped(node)) return { letters: 0, linked: 0 };
    const within = node.childNodes.map((child) => measure(child, inLink || node.tagName === "a"));
    return {
      letters: within.reduce((sum, { letters }) => sum + letters, 0),
      linked: within.reduce((sum, { linked }) => sum + linked, 0),
    };
  };
  return (node) => measure(node, false);
}

const skippedTags: ReadonlySet<string> = new Set(
  "script style noscript template iframe svg math form button select nav footer aside dialog figure figcaption object embed video audio canvas input textarea".split(
    " ",
  ),
);
export const isSkipped = (element: HtmlElement): boolean => skippedTags.has(element.tagName);

const nameOf = (element: HtmlElement): string =>
  `${attributeOf(element, "class")} ${attributeOf(element, "id")} ${attributeOf(element, "role")}`.toLowerCase();
const besideName = new RegExp(`(?:^|[\\s_-])(?:${besideWords.join("|")})`, "u");
const bodyName = new RegExp(bodyWords.join("|"), "u");

/** Whether an element's own name says that it is no part of an article. */
export const isBeside = (element: HtmlElement): boolean =>
  !["html", "body", "article", "main", "h1"].includes(element.tagName) &&
  besideName.test(nameOf(element)) &&
  !bodyName.test(nameOf(element));

const paragraphTags: ReadonlySet<string> = new Set(["p", "pre", "blockquote", "li", "td", "h2", "h3"]);
/** Shorter ones are captions, buttons and labels. */
const shortestParagraph = 25;

/** Undefined for a page without a single paragraph. */
export function findMainContent(document: HtmlDocument, measure: Measures): MainContent | undefined {
  const weights = new Map<HtmlElement, number>();
  for (const child of document.childNodes) if (isElement(child)) weigh(child, [], weights, measure);
  const ranked = [...weights].map(([element, weight]) => [element, weight * certainty(element)] as const);
  const best = ranked.toSorted(([, one], [, other]) => other - one)[0]?.[0];
  if (best === undefined) return undefined;
  const element = widened(best, weights);
  return { element, certain: isNamed(element) };
}

const isNamed = (element: HtmlElement): boolean =>
  element.tagName === "article" ||
  attributeOf(element, "itemprop").toLowerCase() === "articlebody" ||
  bodyName.test(nameOf(element));

/** What its makers call an article's body outweighs what only looks like one. */
function certainty(element: HtmlElement): number {
  if (attributeOf(element, "itemprop").toLowerCase() === "articlebody") return 2;
  if (bodyName.test(nameOf(element))) return 1.6;
  return element.tagName === "article" ? 1.3 : 1;
}

/** `above`: the elements that hold this one, the nearest first. */
function weigh(
  element: HtmlElement,
  above: readonly HtmlElement[],
  weights: Map<HtmlElement, number>,
  measure: Measures,
): void {
  if (isSkipped(element) || isBeside(element)) return;
  const weight = paragraphWeight(element, measure);
  if (weight > 0) {
    for (const [distance, one] of above.slice(0, shares.length).entries())
      weights.set(one, (weights.get(one) ?? 0) + weight * (shares[distance] ?? 0));
  }
  if (paragraphTags.has(element.tagName) && element.tagName !== "td" && element.tagName !== "blockquote") return;
  const nearest = [element, ...above.slice(0, 4)];
  for (const child of element.childNodes) if (isElement(child)) weigh(child, nearest, weights, measure);
}
const shares: readonly number[] = [1, 0.6, 0.25, 0.15, 0.1];

/** Of a paragraph, or of an element with words of its own (pages that end their lines with `<br>`). */
function paragraphWeight(element: HtmlElement, measure: Measures): number {
  const own = paragraphTags.has(element.tagName) ? measure(element) : ownWords(element, measure);
  if (own.letters < shortestParagraph) return 0;
  const free = own.letters - own.linked;
  return free < own.letters / 2 ? 0 : 1 + Math.min(free / 80, 12);
}

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

/** Of a box's weight, the share that is its parent's too where nothing else stands beside it: more says that something does. */
const alone = 0.6;
const another = 4;

/** Up to the parent where it holds paragraphs besides: an article whose paragraphs are spread over several boxes. */
function widened(best: HtmlElement, weights: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const parent = best.parentNode;
  if (parent === null || !isElement(parent as HtmlNode) || isNamed(best)) return best;
  const above = parent as HtmlElement;
  const [own, held] = [weights.get(best) ?? 0, weights.get(above) ?? 0];
  const isPage = above.tagName === "body" || above.tagName === "html";
  return !isPage && held > alone * own + another && held > own ? widened(above, weights) : best;
}
