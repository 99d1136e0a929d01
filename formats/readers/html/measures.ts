/** How many letters an element holds, and how many of them are links; what is not read at all holds none. */
import { attributeOf, elementsOf, type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";

export type Measured = { readonly letters: number; readonly linked: number };

/** Measures of elements, taken once. */
export type Measures = (node: HtmlNode) => Measured;

export function measuresOf(): Measures {
  const known = new Map<HtmlNode, Measured>();
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
  "script style noscript template iframe svg math button select nav footer aside dialog figure figcaption object embed video audio canvas input textarea".split(
    " ",
  ),
);
export const isSkipped = (element: HtmlElement): boolean => skippedTags.has(element.tagName) && !isTextFigure(element);

/** Tables, quotations and listings, which some pages put into figures. */
function isTextFigure(element: HtmlElement): boolean {
  if (element.tagName !== "figure") return false;
  if (/table|quote/.test(attributeOf(element, "class"))) return true;
  let seen = 0;
  for (const { tagName } of elementsOf(element)) {
    if (figuredTags.has(tagName)) return true;
    if (++seen > mostInFigure) return false;
  }
  return false;
}
const figuredTags: ReadonlySet<string> = new Set(["table", "pre", "blockquote"]);
const mostInFigure = 20;
