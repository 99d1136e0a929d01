/** The day of publication where a page does not say it for machines: in marked elements, scripts, its address, its lines. */
import { dayInWords } from "./day-in-words.ts";
import { attributeOf, type HtmlElement, textOf } from "./parse-html.ts";

/** The surest sign first. */
export function writtenDay(
  elements: readonly HtmlElement[],
  url: string | undefined,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const monthFirst = isAmerican(elements);
  return (
    markedDay(elements, monthFirst) ??
    dayInScripts(elements) ??
    dayInAddress(url) ??
    dayByClass(elements, monthFirst) ??
    dayNearHeading(elements, monthFirst) ??
    dayInWords(meta.get("article:modified_time") ?? meta.get("last-modified") ?? "")
  );
}

function isAmerican(elements: readonly HtmlElement[]): boolean {
  const page = elements.find(({ tagName }) => tagName === "html");
  return page !== undefined && /^en(?:-us)?$/i.test(attributeOf(page, "lang"));
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const publication = /publish|pubdate|datepublished|entry-date|post-date/i;

function markedDay(elements: readonly HtmlElement[], monthFirst: boolean): string | undefined {
  const times = elements.filter(
    ({ tagName, attrs }) =>
      tagName === "time" || attrs.some(({ name, value }) => name === "itemprop" && /datepublished/i.test(value)),
  );
  const isPublication = ({ attrs }: HtmlElement): boolean =>
    attrs.some(({ name, value }) => publication.test(name) || publication.test(value));
  for (const element of [...times.filter(isPublication), ...times]) {
    const said = attributeOf(element, "datetime") || attributeOf(element, "content");
    const day = dayInWords(said) ?? dayInWords(onOneLine(textOf(element)), monthFirst);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** In data for the page's own programs, and in JSON-LD that is broken or speaks of no article. */
function dayInScripts(elements: readonly HtmlElement[]): string | undefined {
  const key =
    /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|datePublication|firstPublished|pubDate|pub_date)"\s{0,9}:\s{0,9}"([^"]{8,40})"/i;
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
    /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/.exec(address);
  return found === null ? undefined : dayInWords(`${found[1]}-${found[2]}-${found[3]}`);
}

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

const nearby = 40;

/** In a short line among the elements that stand right behind the first heading, or before it. */
function dayNearHeading(elements: readonly HtmlElement[], monthFirst: boolean): string | undefined {
  const heading = elements.findIndex(({ tagName }) => tagName === "h1");
  if (heading < 0) return undefined;
  const near = [...elements.slice(heading, heading + nearby), ...elements.slice(Math.max(0, heading - 12), heading)];
  for (const element of near) {
    const day = dayInLine(element, monthFirst);
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayInLine(element: HtmlElement, monthFirst: boolean): string | undefined {
  const words = onOneLine(shortTextOf(element));
  return words.length <= longestDateLine ? dayInWords(words, monthFirst) : undefined;
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
