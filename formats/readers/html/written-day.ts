/** The day of publication where a page does not say it for machines: in marked elements, scripts, its address, its lines. */
import { dayInWords } from "./day-in-words.ts";
import { dayLabels } from "./page-words.ts";
import { attributeOf, type HtmlElement, textOf } from "./parse-html.ts";

export type PageSigns = {
  readonly url: string | undefined;
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | undefined;
};

/** The surest sign first. */
export function writtenDay(elements: readonly HtmlElement[], { url, meta, title }: PageSigns): string | undefined {
  const monthFirst = isAmerican(elements, url, meta);
  const near = nearHeading(elements, title);
  return (
    dayInTimes(elements.filter(isPublication), monthFirst) ??
    dayInScripts(elements) ??
    dayInAddress(url) ??
    dayInTimes(near.behind.filter(isTime), monthFirst) ??
    dayByClass(near.behind, monthFirst) ??
    dayByClass(near.before, monthFirst) ??
    dayByLabel(elements, monthFirst) ??
    dayInLines(near.behind, monthFirst) ??
    dayInTimes(elements.filter(isTime), monthFirst) ??
    dayByClass(elements, monthFirst) ??
    dayInWords(meta.get("article:modified_time") ?? meta.get("last-modified") ?? meta.get("lastmodifiedtime") ?? "")
  );
}

/** Where the month stands before the day: English pages, but not of countries that write English the British way. */
function isAmerican(
  elements: readonly HtmlElement[],
  url: string | undefined,
  meta: ReadonlyMap<string, string>,
): boolean {
  const page = elements.find(({ tagName }) => tagName === "html");
  const said = page === undefined ? "" : attributeOf(page, "lang");
  if (/^en-us$/i.test(said) || /^en_us$/i.test(meta.get("og:locale") ?? "")) return true;
  if (/^en_/i.test(meta.get("og:locale") ?? "")) return false;
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/i.exec(url ?? "")?.[1]?.toLowerCase();
  return /^en$/i.test(said) && (country === undefined || americanEndings.has(country));
}
/** Of two letters: the United States and the Philippines, and those that mean no country. */
const americanEndings: ReadonlySet<string> = new Set(["us", "ph", "co", "io", "tv", "me", "ai", "fm"]);

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const publication = /publish|pubdate|datepublished|entry-date|post-date/i;

const isTime = ({ tagName, attrs }: HtmlElement): boolean =>
  tagName === "time" || attrs.some(({ name, value }) => name === "itemprop" && /datepublished/i.test(value));

const isPublication = (element: HtmlElement): boolean =>
  isTime(element) && element.attrs.some(({ name, value }) => publication.test(name) || publication.test(value));

function dayInTimes(times: readonly HtmlElement[], monthFirst: boolean): string | undefined {
  for (const element of times) {
    const said = attributeOf(element, "datetime") || attributeOf(element, "content");
    const day = dayInWords(said) ?? dayInWords(onOneLine(textOf(element)), monthFirst);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** In data for the page's own programs, and in JSON-LD that is broken or speaks of no article. */
function dayInScripts(elements: readonly HtmlElement[]): string | undefined {
  const key =
    /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|datePublication|firstPublished|firstPublishedAt|pubDate|pub_date|pubtime|publish_time|publishTime|first_published_at)"\s{0,9}:\s{0,9}"?([^",}]{8,40})/i;
  for (const element of elements) {
    if (element.tagName !== "script") continue;
    const found = key.exec(textOf(element))?.[1];
    const day = found === undefined ? undefined : dayInWords(found);
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayInAddress(url: string | undefined): string | undefined {
  const address = url ?? "";
  const found =
    /[/_-]((?:19|20)\d{2})[/_.-]?(0?[1-9]|1[0-2])[/_.-](\d{1,2})(?=[/_.-]|$)/.exec(address) ??
    /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/.exec(address) ??
    /\/((?:19|20)\d{2})\/[a-z_-]{3,30}\/(0[1-9]|1[0-2])\/(\d{2})(?=\/|$)/i.exec(address);
  if (found !== null) return dayInWords(`${found[1]}-${found[2]}-${found[3]}`);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?=\/|$)/i.exec(address);
  return named === null ? undefined : dayInWords(`${named[3]} ${named[2]} ${named[1]}`);
}

/** Earlier days are what a line tells of. */
const firstPages = "1993";
const longestDateLine = 120;
const dateClass =
  /date|time|publish|posted|created|stamp|tarih|vaqt|sana|fecha|datum|giorno|data\b|\bdata|zeit|meta|info|byline|dateline|pubdat/i;

/** The first short line that its class marks as a date. */
function dayByClass(elements: readonly HtmlElement[], monthFirst: boolean): string | undefined {
  for (const element of elements) {
    if (!dateClass.test(`${attributeOf(element, "class")} ${attributeOf(element, "id")}`)) continue;
    const day = dayInLine(element, monthFirst);
    if (day !== undefined) return day;
  }
  return undefined;
}

const nearby = { behind: 40, before: 12 };

/** The elements right behind the article's heading, and those before it: today's day stands further up, other articles' below. */
function nearHeading(elements: readonly HtmlElement[], title: string | undefined): Near {
  const heading = headingAt(elements, title);
  if (heading < 0) return { behind: [], before: [] };
  return {
    behind: elements.slice(heading, heading + nearby.behind),
    before: elements.slice(Math.max(0, heading - nearby.before), heading),
  };
}
type Near = { readonly behind: readonly HtmlElement[]; readonly before: readonly HtmlElement[] };

function dayInLines(elements: readonly HtmlElement[], monthFirst: boolean): string | undefined {
  for (const element of elements) {
    const day = onOneLine(shortTextOf(element)).length <= longestBareLine ? dayInLine(element, monthFirst) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}
/** A longer one may be a sentence that tells of another day. */
const longestBareLine = 80;

/** Where the title stands as a heading; else the first heading, or a line of its own that says it. */
function headingAt(elements: readonly HtmlElement[], title: string | undefined): number {
  const saysTitle = (one: HtmlElement): boolean => onOneLine(shortTextOf(one)) === title;
  const heading = elements.findIndex((one) => /^h[1-3]$/.test(one.tagName) && saysTitle(one));
  const first = heading < 0 ? elements.findIndex(({ tagName }) => tagName === "h1") : heading;
  if (first >= 0 || title === undefined) return first;
  return elements
    .slice(0, mostSearched)
    .findIndex((one) => titleTags.has(one.tagName) && one.childNodes.length <= 4 && saysTitle(one));
}
const titleTags: ReadonlySet<string> = new Set("h4 div p span td b strong font".split(" "));

/** At a line's beginning, or with a colon behind it. */
const labelled = new RegExp(
  `^(?:${dayLabels.join("|")})(?:\\s*[:：])?\\s*(?=\\d)|(?:^|[\\s|(>·])(?:${dayLabels.join("|")})\\s*[:：]\\s*(?=\\S)`,
  "iu",
);

/** In the first short line that says what its day is. */
function dayByLabel(elements: readonly HtmlElement[], monthFirst: boolean): string | undefined {
  for (const element of elements.slice(0, mostSearched)) {
    if (element.childNodes.length > mostInLine || skippedTags.has(element.tagName)) continue;
    const words = onOneLine(shortTextOf(element));
    const found = words.length <= longestDateLine ? labelled.exec(words) : null;
    const day = found === null ? undefined : dayInWords(words.slice(found.index), monthFirst);
    if (day !== undefined) return day;
  }
  return undefined;
}
const mostInLine = 12;
const mostSearched = 4000;
const skippedTags: ReadonlySet<string> = new Set(["script", "style", "head", "html", "body", "footer"]);

function dayInLine(element: HtmlElement, monthFirst: boolean): string | undefined {
  const words = onOneLine(shortTextOf(element));
  const day = words.length <= longestDateLine ? dayInWords(words, monthFirst) : undefined;
  return day === undefined || day < firstPages ? undefined : day;
}

/** Its words, or the beginning of them that is too long for a line. */
function shortTextOf(element: HtmlElement): string {
  let text = "";
  for (const child of element.childNodes) {
    text += ` ${"tagName" in child ? shortTextOf(child) : "value" in child ? child.value : ""}`;
    if (text.length > 1000) break;
  }
  return text;
}
