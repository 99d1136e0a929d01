/**
 * Which part of a page is the article: the element whose paragraphs weigh most, and of it what is neither beside the
 * point nor a list of links. Paragraphs weigh by their words outside links; an element weighs as much as its own
 * paragraphs, and half and less as much as those deeper down.
 */
import { besideWords, bodyWords } from "./page-words.ts";
import {
  attributeOf,
  elementsOf,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from "./parse-html.ts";

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
export const isSkipped = (element: HtmlElement): boolean =>
  skippedTags.has(element.tagName) && !isPageForm(element) && !isTableFigure(element);

/** Pages made with ASP.NET stand in a form as a whole. */
const isPageForm = (element: HtmlElement): boolean =>
  element.tagName === "form" &&
  (element.parentNode?.nodeName === "body" || /aspnet|^form1$/i.test(attributeOf(element, "id")));

const isTableFigure = (element: HtmlElement): boolean =>
  element.tagName === "figure" && /table|quote/.test(attributeOf(element, "class"));

const nameOf = (element: HtmlElement): string =>
  `${attributeOf(element, "class")} ${attributeOf(element, "id")} ${attributeOf(element, "role")}`
    .slice(0, 400)
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .toLowerCase()
    .replace(builders, "");
/** Names that page builders put on everything, and what they say that a part has, which is not what it is. */
const builders =
  /elementor-widget\S*|wp-block-(?:column|group|post-content)\S*|\b(?:has|no|with|without|is|open)-[\w-]+/g;
const besideName = new RegExp(`(?:^|[\\s_-])(?:${besideWords.join("|")}|ads?(?=$|[\\s_-]))`, "u");
const bodyName = new RegExp(bodyWords.join("|"), "u");

/** Whether an element's own name says that it is no part of an article. */
export const isBeside = (element: HtmlElement): boolean =>
  element.attrs.length > 0 &&
  !["html", "body", "article", "main", "h1"].includes(element.tagName) &&
  saysBeside(nameOf(element));

const mostKnown = 2000;
const known = new Map<string, boolean>();

/** Pages name many elements alike. */
function saysBeside(name: string): boolean {
  const found = known.get(name);
  if (found !== undefined) return found;
  const says = besideName.test(name) && !bodyName.test(name);
  if (known.size > mostKnown) known.clear();
  known.set(name, says);
  return says;
}

const paragraphTags: ReadonlySet<string> = new Set(["p", "pre", "blockquote", "li", "td", "h2", "h3"]);
/** Shorter ones are captions, buttons and labels. */
const shortestParagraph = 25;

/** Undefined for a page without a single paragraph. */
export function findMainContent(document: HtmlDocument, measure: Measures): MainContent | undefined {
  const weights = new Map<HtmlElement, number>();
  const above = aboveHeading(document);
  const isPassedOver = (one: HtmlElement): boolean => isSkipped(one) || (isBeside(one) && !above.includes(one));
  for (const child of document.childNodes) if (isElement(child)) weigh(child, [], weights, { measure, isPassedOver });
  const heading = above.filter(({ tagName }) => tagName !== "body" && tagName !== "html").slice(0, 3);
  const ranked = [...weights].map(
    ([element, weight]) => [element, weight * certainty(element) * nearness(element, heading)] as const,
  );
  const best = ranked.toSorted(([, one], [, other]) => other - one)[0]?.[0];
  if (best === undefined) return undefined;
  const element = widened(best, weights);
  return { element, certain: isNamed(element) };
}

const isNamed = (element: HtmlElement): boolean =>
  element.tagName === "article" ||
  attributeOf(element, "itemprop").toLowerCase() === "articlebody" ||
  bodyName.test(nameOf(element));

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
  if (attributeOf(element, "itemprop").toLowerCase() === "articlebody") return 2;
  if (bodyName.test(nameOf(element))) return 1.6;
  return element.tagName === "article" ? 1.3 : 1;
}

type Weighing = { readonly measure: Measures; readonly isPassedOver: (element: HtmlElement) => boolean };

/** `above`: the elements that hold this one, the nearest first. */
function weigh(
  element: HtmlElement,
  above: readonly HtmlElement[],
  weights: Map<HtmlElement, number>,
  by: Weighing,
): void {
  if (by.isPassedOver(element)) return;
  const { measure } = by;
  const weight = paragraphWeight(element, measure);
  if (weight > 0) {
    const holders = isBrokenByLines(element) ? [element, ...above] : above;
    for (const [distance, one] of holders.slice(0, shares.length).entries())
      weights.set(one, (weights.get(one) ?? 0) + weight * (shares[distance] ?? 0));
  }
  if (paragraphTags.has(element.tagName) && element.tagName !== "td" && element.tagName !== "blockquote") return;
  const nearest = [element, ...above.slice(0, 4)];
  for (const child of element.childNodes) if (isElement(child)) weigh(child, nearest, weights, by);
}
/** Whether its own words are several paragraphs, ended with `<br>`. */
const isBrokenByLines = (element: HtmlElement): boolean =>
  (element.tagName === "td" || !paragraphTags.has(element.tagName)) &&
  element.childNodes.filter(({ nodeName }) => nodeName === "br").length > 1;

const shares: readonly number[] = [1, 0.6, 0.25, 0.15, 0.1];

/** Of a paragraph, or of an element with words of its own (pages that end their lines with `<br>`). */
function paragraphWeight(element: HtmlElement, measure: Measures): number {
  const isWhole = paragraphTags.has(element.tagName) && !isColumn(element, measure);
  const own = isWhole ? measure(element) : ownWords(element, measure);
  if (own.letters < shortestParagraph) return 0;
  const free = own.letters - own.linked;
  return free < own.letters / 2 ? 0 : 1 + Math.min(free / 80, 12);
}

/** A cell that is a column of a page laid out as a table. */
const isColumn = (element: HtmlElement, measure: Measures): boolean =>
  element.tagName === "td" && measure(element).letters > longestCell;
const longestCell = 300;

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

/** How far up boxes that are made alike are looked for. */
const highest = 4;

/** Up to the parent where it holds paragraphs besides: an article whose paragraphs are spread over several boxes. */
function widened(best: HtmlElement, weights: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const alike = aboveAlike(best, weights);
  if (alike !== undefined) return alike;
  const above = parentOf(best);
  if (above === undefined || isNamed(best)) return best;
  const [own, held] = [weights.get(best) ?? 0, weights.get(above) ?? 0];
  return held > alone * own + another && held > own ? widened(above, weights) : best;
}

/** The parent within the page's body. */
function parentOf({ parentNode }: HtmlElement): HtmlElement | undefined {
  if (parentNode === null || !isElement(parentNode as HtmlNode)) return undefined;
  const parent = parentNode as HtmlElement;
  return parent.tagName === "body" || parent.tagName === "html" ? undefined : parent;
}

/** The element that holds this one's box and others of the same class with paragraphs in them. */
function aboveAlike(best: HtmlElement, weights: ReadonlyMap<HtmlElement, number>): HtmlElement | undefined {
  let box = best;
  for (let up = 0; up < highest && !isWholeArticle(box); up++) {
    const above = parentOf(box);
    if (above === undefined) return undefined;
    const others = above.childNodes.filter((one) => one !== box && isElement(one) && isAlike(one, box));
    const held = others.reduce((sum, one) => sum + (weights.get(one as HtmlElement) ?? heldWithin(one, weights)), 0);
    if (held > another) return above;
    box = above;
  }
  return undefined;
}

const isWholeArticle = (element: HtmlElement): boolean =>
  element.tagName === "article" || attributeOf(element, "itemprop").toLowerCase() === "articlebody";

const isAlike = (one: HtmlElement, other: HtmlElement): boolean =>
  one.tagName === other.tagName &&
  attributeOf(one, "class") !== "" &&
  attributeOf(one, "class") === attributeOf(other, "class");

const heldWithin = (one: HtmlNode, weights: ReadonlyMap<HtmlElement, number>): number =>
  "childNodes" in one ? one.childNodes.reduce((sum, child) => sum + (weights.get(child as HtmlElement) ?? 0), 0) : 0;
