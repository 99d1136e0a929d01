/** An article's box → the element that holds all of the article, where its paragraphs are spread over several boxes. */
import { isArticleBody, isComments, isNamedBody } from "./beside-names.ts";
import type { Weights } from "./main-content.ts";
import type { Measures } from "./measures.ts";
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";

const isNamed = (element: HtmlElement): boolean =>
  element.tagName === "article" || isArticleBody(element) || isNamedBody(element);

export type Weighed = { readonly weights: Weights; readonly measure: Measures };

/** How far up boxes that are made alike are looked for. */
const highest = 4;
/** More weight in the boxes beside one says that they are the article too. */
const another = 4;

/** The element that holds the article, no less and little more. */
export function fitted(best: HtmlElement, by: Weighed): HtmlElement {
  const inner = narrowed(best, by);
  const outer = inner === best ? (aboveAlike(best, by.weights) ?? widened(best, by.weights)) : inner;
  return withProseBeside(withProseBefore(outer, by), by);
}

/** Of what a box holds, the share that one box in it must hold to be the article, where the rest is mostly links. */
const leastWithin = 0.4;
const mostBeside = 0.5;
const manyLinks = 0.35;

/** Down to the box that holds the article, where what stands beside it leads elsewhere. */
function narrowed(box: HtmlElement, by: Weighed): HtmlElement {
  if (isNamed(box)) return box;
  const heldBy = (one: HtmlElement): number => by.weights.get(one)?.held ?? 0;
  const inside = box.childNodes.filter(isElement).filter((one) => !isComments(one));
  const [inner, next] = inside.toSorted((one, other) => heldBy(other) - heldBy(one));
  if (inner === undefined || !by.weights.get(inner)?.weight || heldBy(inner) < leastWithin * heldBy(box)) return box;
  if (next !== undefined && heldBy(next) > mostBeside * heldBy(inner)) return box;
  return linksBeside(inner, box, by.measure) > manyLinks ? narrowed(inner, by) : box;
}

/** Of the letters that stand in `outer` and not in `inner`, the share that are links. */
function linksBeside(inner: HtmlElement, outer: HtmlElement, measure: Measures): number {
  const [within, all] = [measure(inner), measure(outer)];
  return (all.linked - within.linked) / Math.max(1, all.letters - within.letters);
}

/** Up to the parent where paragraphs stand there before the box: what comes behind may be about other articles. */
function withProseBefore(box: HtmlElement, by: Weighed): HtmlElement {
  const above = parentOf(box);
  if (above === undefined) return box;
  const before = above.childNodes.slice(0, above.childNodes.indexOf(box)).filter(isElement);
  const prose = before.filter((one) => {
    const { letters, linked } = by.measure(one);
    return letters >= shortestProse && linked < fewLinks * letters;
  });
  const held = prose.reduce((sum, one) => sum + (by.weights.get(one)?.held ?? 0), 0);
  return held > Math.max(another, shareBefore * (by.weights.get(box)?.held ?? 0)) ? above : box;
}
const shareBefore = 0.15;
/** Shorter ones are headings, and lines of days and names. */
const shortestProse = 80;

/** Less is asked of an element that its makers call the article. */
const muchMore = { named: 0.35, other: 1 };
const leastMore = 6;
const fewLinks = 0.12;

/** Up to the highest element that holds much more prose and hardly a link besides: sections that are made each otherwise. */
function withProseBeside(box: HtmlElement, by: Weighed): HtmlElement {
  let chosen = box;
  for (let above = parentOf(box); above !== undefined; above = parentOf(above)) {
    const [own, held] = [by.weights.get(chosen)?.held ?? 0, by.weights.get(above)?.held ?? 0];
    const isProse =
      held - own > Math.max(leastMore, (isNamed(above) ? muchMore.named : muchMore.other) * own) &&
      linksBeside(chosen, above, by.measure) < fewLinks;
    if (isProse) chosen = above;
  }
  return chosen;
}

/** Of a box's weight, the share that is its parent's too where nothing else stands beside it: more says that something does. */
const alone = 0.6;

/** Up to the parent where it holds paragraphs besides. */
function widened(best: HtmlElement, weights: Weights): HtmlElement {
  const above = parentOf(best);
  if (above === undefined || isNamed(best)) return best;
  const [own, held] = [weights.get(best)?.weight ?? 0, weights.get(above)?.weight ?? 0];
  return held > alone * own + another && held > own ? widened(above, weights) : best;
}

/** The parent within the page's body. */
function parentOf({ parentNode }: HtmlElement): HtmlElement | undefined {
  if (parentNode === null || !isElement(parentNode as HtmlNode)) return undefined;
  const parent = parentNode as HtmlElement;
  return parent.tagName === "body" || parent.tagName === "html" ? undefined : parent;
}

/** The element that holds this one's box and others of the same class with paragraphs in them. */
function aboveAlike(best: HtmlElement, weights: Weights): HtmlElement | undefined {
  let box = best;
  for (let up = 0; up < highest && !isWholeArticle(box); up++) {
    const above = parentOf(box);
    if (above === undefined) return undefined;
    const others = above.childNodes.filter((one) => one !== box && isElement(one) && isAlike(one, box));
    const held = others.reduce((sum, one) => sum + (weights.get(one as HtmlElement)?.held ?? 0), 0);
    if (held > another) return above;
    box = above;
  }
  return undefined;
}

const isWholeArticle = (element: HtmlElement): boolean => element.tagName === "article" || isArticleBody(element);

const isAlike = (one: HtmlElement, other: HtmlElement): boolean =>
  one.tagName === other.tagName &&
  attributeOf(one, "class") !== "" &&
  attributeOf(one, "class") === attributeOf(other, "class");
