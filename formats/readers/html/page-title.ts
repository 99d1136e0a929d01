/**
 * The title of a page's article: the heading that says what the page says of itself, in the page's own words; else what
 * it says of itself, without the site's name.
 */
import { attributeOf, type HtmlElement, textOf } from "./parse-html.ts";
import { sameWords } from "./same-words.ts";

export type PageTitle = {
  readonly title?: string;
  /** What the browser's tab says, where it may as well be the site's name. */
  readonly tab?: string;
};

/** `said`: what the page says to networks and search engines. */
export function pageTitle(
  elements: readonly HtmlElement[],
  said: string | undefined,
  outlet: string | undefined,
): PageTitle {
  const named = elements.find(({ tagName }) => tagName === "title");
  const tab = named === undefined ? "" : onOneLine(textOf(named));
  const basis = withoutSite(onOneLine(said ?? ""), outlet) || longestPart(tab, outlet);
  const headings = headingsOf(elements);
  const heading = headings.find(({ words, rank }) =>
    rank === 1 ? says(words, basis) : isWhole(words, basis) && words.length > leastOfTitle * basis.length,
  );
  if (heading !== undefined) return { title: startsWith(heading.words, basis) ? basis : heading.words };
  const first = headings.find(({ rank }) => rank === 1)?.words;
  if (said !== undefined && basis !== "") return { title: basis };
  if (isTelling(basis)) return { title: basis };
  return { ...(first !== undefined && { title: first }), ...(first === undefined && basis !== "" && { tab: basis }) };
}

/** A lesser heading that says less than this share of the title is a section's. */
const leastOfTitle = 0.6;

type Heading = { readonly words: string; readonly rank: number };

/** Those of the first rank first, and of them those marked as the headline. */
function headingsOf(elements: readonly HtmlElement[]): readonly Heading[] {
  const headings = elements.filter(({ tagName }) => /^h[1-3]$/.test(tagName)).slice(0, mostHeadings);
  const isMarked = (one: HtmlElement): boolean =>
    /headline|title/i.test(attributeOf(one, "itemprop") + attributeOf(one, "class"));
  const order = (one: HtmlElement): number => rankOf(one) * 2 - Number(isMarked(one));
  return headings
    .toSorted((one, other) => order(one) - order(other))
    .map((one) => ({ words: onOneLine(textOf(one)), rank: rankOf(one) }))
    .filter(({ words }) => words.length > (/[\u3040-\ud7ff]/.test(words) ? 3 : 10));
}
const mostHeadings = 60;
const rankOf = ({ tagName }: HtmlElement): number => Number(tagName.slice(1));

const separators = /\s+[|–—·•»«/-]\s+|\s*[|｜»]\s*|(?<=[\u3040-\ud7ff])_|_(?=[\u3040-\ud7ff])|\s*--+\s*/;

/** A last part that names the outlet, or that stands behind a stroke and is short, is left out. */
function withoutSite(title: string, outlet: string | undefined): string {
  const parts = partsOf(title);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? "";
  const isSite =
    sameWords(last) === sameWords(outlet ?? "") ||
    (/(?:[|｜»]|[\u3040-\ud7ff]_)\s*[^|｜»_]{1,40}$/.test(title) && countOf(last) <= 4);
  return isSite ? longestOf(parts.slice(0, -1)) : title;
}

function longestPart(tab: string, outlet: string | undefined): string {
  const longest = longestOf(partsOf(tab));
  return sameWords(longest) === sameWords(outlet ?? "") ? "" : longest;
}

const partsOf = (title: string): readonly string[] => title.split(separators).filter((part) => part.trim() !== "");

const longestOf = (parts: readonly string[]): string =>
  parts.toSorted((one, other) => other.length - one.length)[0]?.trim() ?? "";

const countOf = (text: string): number => sameWords(text).split(" ").length;

/** Longer than a site's name is, as a rule. */
const isTelling = (title: string): boolean => title.length >= (/[\u3040-\ud7ff]/.test(title) ? 10 : 25);

const says = (heading: string, basis: string): boolean =>
  basis === "" || sharesWords(heading, basis) || isWhole(heading, basis);

/** Whether one holds the other as it stands. */
function isWhole(one: string, other: string): boolean {
  const [shorter, longer] = [sameWords(one), sameWords(other)].toSorted((a, b) => a.length - b.length);
  return shorter !== undefined && shorter !== "" && longer?.includes(shorter) === true;
}

/** Whether the heading goes on behind the title without a space: another element's words. */
const startsWith = (heading: string, basis: string): boolean =>
  basis !== "" && heading.startsWith(basis) && /^[\p{L}\p{N}]/u.test(heading.slice(basis.length));

/** Whether most words of the shorter one are in the other. */
export function sharesWords(one: string, other: string): boolean {
  const [few, many] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (few === undefined || many === undefined) return false;
  const [shorter, longer] = few.size < many.size ? [few, many] : [many, few];
  return [...shorter].filter((word) => longer.has(word)).length >= 0.6 * shorter.size;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
