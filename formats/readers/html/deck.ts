/** The deck: the sentences that a page sets between its heading and its article, outside the box that holds the article. */
import { isBesideThePoint } from "./beside-names.ts";
import { blocksFromTree, type TreeBlock } from "./blocks-from-tree.ts";
import { isSkipped, type Measures } from "./measures.ts";
import { deckWords } from "./page-words.ts";
import { attributeOf, elementsOf, type HtmlDocument, type HtmlElement, isElement, textOf } from "./parse-html.ts";
import { sameWords } from "./same-words.ts";

const shortest = 40;
const longest = 700;
const mostLinked = 0.3;

/** None where the article's box holds the heading, or repeats the deck. */
export function deckBlocks(document: HtmlDocument, main: HtmlElement, measure: Measures): readonly TreeBlock[] {
  const described = descriptionOf(document);
  const between = betweenHeadingAnd(
    main,
    document,
    (element) => isSkipped(element) || isBesideThePoint(element, measure),
  );
  const deck = between.find((element) => {
    const { letters, linked } = measure(element);
    if (letters < shortest || letters > longest || linked > mostLinked * letters) return false;
    return isNamedDeck(element) || isDescription(element, described);
  });
  if (deck === undefined) return [];
  const opening = sameWords(textOf(main).slice(0, searched));
  return blocksFromTree([deck]).filter(
    ({ text }) => text.length >= shortest && !opening.includes(sameWords(text).slice(0, compared)),
  );
}

const searched = 6000;
const compared = 50;

const named = new RegExp(`(?:^|[\\s_-])(?:${deckWords.join("|")})(?:$|[\\s_-])`, "iu");
const isNamedDeck = (element: HtmlElement): boolean =>
  named.test(`${attributeOf(element, "class")} ${attributeOf(element, "itemprop")}`.slice(0, 300));

/** Whether it says what the page says of itself to search engines and networks. */
const isDescription = (element: HtmlElement, described: readonly string[]): boolean => {
  const words = sameWords(textOf(element));
  return described.some((one) => one.startsWith(words.slice(0, compared)) && words.startsWith(one.slice(0, compared)));
};

function descriptionOf(document: HtmlDocument): readonly string[] {
  const descriptions: string[] = [];
  for (const element of elementsOf(document)) {
    if (element.tagName !== "meta") continue;
    if (/(?:^|:)description$/i.test(attributeOf(element, "property") || attributeOf(element, "name")))
      descriptions.push(sameWords(attributeOf(element, "content")));
  }
  return descriptions.filter(({ length }) => length >= shortest);
}

/** What stands behind the last first-rank heading that comes before the article's box, in the order of the page. */
function betweenHeadingAnd(
  main: HtmlElement,
  document: HtmlDocument,
  isPassedOver: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const before: HtmlElement[] = [];
  const visit = (parent: HtmlDocument | HtmlElement): boolean => {
    for (const child of parent.childNodes) {
      if (child === main) return true;
      if (!isElement(child) || child.tagName === "head" || isPassedOver(child)) continue;
      before.push(child);
      if (visit(child)) return true;
    }
    return false;
  };
  if (!visit(document)) return [];
  const heading = before.findLastIndex(({ tagName }) => tagName === "h1");
  return heading < 0 ? [] : before.slice(heading + 1);
}
