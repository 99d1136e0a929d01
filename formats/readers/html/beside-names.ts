/** Whether the name that a page's makers gave an element says that it is the article's body, or no part of it. */
import { isHidden } from "./hidden.ts";
import type { Measures } from "./measures.ts";
import { besideWords, bodyWords, commentWords } from "./page-words.ts";
import { attributeOf, type HtmlElement } from "./parse-html.ts";

const nameOf = (element: HtmlElement): string =>
  `${attributeOf(element, "class")} ${attributeOf(element, "id")} ${attributeOf(element, "role")}`
    .slice(0, 400)
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .toLowerCase()
    .replace(textTags.has(element.tagName) ? soldParagraph : builders, "");
const textTags: ReadonlySet<string> = new Set(["p", "pre", "h2", "h3", "h4", "blockquote"]);
/** Names that page builders put on everything, and what they say that a part has, which is not what it is. */
const builders =
  /elementor-widget\S*|wp-block-(?:column|group|post-content)\S*|\b(?:has|no|with|without|is|open|and|hide)[-_][\w-]+/g;
/** Of a paragraph this says that it is sold: it is the article. */
const soldParagraph = new RegExp(`${builders.source}|\\bpaywall\\b`, "g");

type Naming = "beside" | "comment" | "body" | "none";

const besideName = new RegExp(`(?:^|[\\s_-])(?:${besideWords.join("|")}|ads?(?=$|[\\s_-]))`, "u");
const commentName = new RegExp(`(?:^|[\\s_-])(?:${commentWords.join("|")})`, "u");
const bodyName = new RegExp(bodyWords.join("|"), "u");

const mostKnown = 2000;
const known = new Map<string, Naming>();

/** Pages name many elements alike. */
function naming(element: HtmlElement): Naming {
  if (element.attrs.length === 0) return "none";
  const name = nameOf(element);
  const found = known.get(name);
  if (found !== undefined) return found;
  const says = namingOf(name);
  if (known.size > mostKnown) known.clear();
  known.set(name, says);
  return says;
}

function namingOf(name: string): Naming {
  if (bodyName.test(name)) return "body";
  if (commentName.test(name)) return "comment";
  return besideName.test(name) ? "beside" : "none";
}

const neverBeside: ReadonlySet<string> = new Set(["html", "body", "article", "main", "h1"]);

/** Whether its name says that it is no part of an article. */
const isBeside = (element: HtmlElement): boolean =>
  !neverBeside.has(element.tagName) && ["beside", "comment"].includes(naming(element));

/** Whether its name says that readers write in it. */
export const isComments = (element: HtmlElement): boolean =>
  !neverBeside.has(element.tagName) && naming(element) === "comment";

export const isArticleBody = (element: HtmlElement): boolean =>
  attributeOf(element, "itemprop").toLowerCase() === "articlebody";

export const isNamedBody = (element: HtmlElement): boolean => naming(element) === "body";

const longestNote = 150;

/** Whether it is hidden, or named as no part of an article; a paragraph of some length may be named by what is done with it. */
export const isBesideThePoint = (element: HtmlElement, measure: Measures): boolean =>
  isHidden(element) ||
  isComments(element) ||
  (isBeside(element) && !(textTags.has(element.tagName) && measure(element).letters > longestNote));
