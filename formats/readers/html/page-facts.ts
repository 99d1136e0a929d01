/**
 * What a page says of itself for machines: schema.org in JSON-LD, Open Graph, Dublin Core and their like, `<time>`, its
 * address. What is written for search engines is trusted before what is written for networks, and that before marks in
 * the text.
 */
import { dayInWords } from "./day-in-words.ts";
import { attributeOf, elementsOf, type HtmlDocument, type HtmlElement, textOf } from "./parse-html.ts";
import { structuredFacts } from "./structured-facts.ts";
import { writtenDay } from "./written-day.ts";

export type PageFacts = {
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  /** "YYYY-MM-DD" */
  readonly published?: string;
  readonly url?: string;
  /** What the browser's tab says: often the site's name, where nothing better is said. */
  readonly tab?: string;
  /** The article's text as the page writes it once more, for machines. */
  readonly body?: string;
};

const titleNames = ["og:title", "twitter:title", "dc.title", "headline"];
const authorNames = [
  "author",
  "article:author",
  "dc.creator",
  "parsely-author",
  "sailthru.author",
  "cxenseparse:author",
];
const outletNames = ["og:site_name", "application-name", "publisher", "dc.publisher"];
const dayNames = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "datepublished",
  "date_published",
  "publish-date",
  "publish_date",
  "publishdate",
  "published_time",
  "pubdate",
  "mediator_published_time",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "date",
  "og:published_time",
  "og:pubdate",
  "article.published",
];

export function pageFacts(document: HtmlDocument): PageFacts {
  const elements = [...elementsOf(document)];
  const structured = structuredFacts(elements);
  const meta = metaValues(elements);
  const first = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const url = addressOf(elements, meta);
  const outlet = structured.outlet ?? first(outletNames);
  const title = titleOf(structured.title ?? first(titleNames), headingOf(elements), outlet);
  const tab = title === undefined ? tabOf(elements, outlet) : undefined;
  const byline = structured.byline ?? nameOf(first(authorNames)) ?? markedAuthor(elements);
  const published = structured.published ?? dayIn(first(dayNames)) ?? writtenDay(elements, url, meta);
  return {
    ...(title && { title }),
    ...(tab && { tab }),
    ...(byline && { byline }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
    ...(structured.body && { body: structured.body }),
  };
}

function metaValues(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const name = (
      attributeOf(element, "property") ||
      attributeOf(element, "name") ||
      attributeOf(element, "itemprop")
    ).toLowerCase();
    const value = attributeOf(element, "content").trim();
    if (name !== "" && value !== "" && !values.has(name)) values.set(name, value);
  }
  return values;
}

function addressOf(elements: readonly HtmlElement[], meta: ReadonlyMap<string, string>): string | undefined {
  const canonical = elements.find(
    (element) => element.tagName === "link" && attributeOf(element, "rel").toLowerCase() === "canonical",
  );
  const candidates = [canonical === undefined ? "" : attributeOf(canonical, "href"), meta.get("og:url") ?? ""];
  return candidates.find((address) => /^https?:\/\/[^\s/]+\/?\S*$/.test(address));
}

const separators = /\s+[|–—·•»/-]\s+/;

/** The title that is said, without the outlet's name; the page's heading where that says the same in its own words. */
function titleOf(
  said: string | undefined,
  heading: string | undefined,
  outlet: string | undefined,
): string | undefined {
  const whole = onOneLine(said ?? "");
  if (whole === "" || (heading !== undefined && sharesWords(heading, whole))) return heading;
  return withoutOutlet(whole, outlet);
}

/** A last part that names the outlet is left out. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(separators);
  return parts.length > 1 && parts.at(-1)?.toLowerCase() === outlet?.toLowerCase() ? longestOf(parts) : title;
}

function tabOf(elements: readonly HtmlElement[], outlet: string | undefined): string | undefined {
  const tag = elements.find(({ tagName }) => tagName === "title");
  const words = tag === undefined ? "" : onOneLine(textOf(tag));
  const parts = words.split(separators);
  return words === "" || words.toLowerCase() === outlet?.toLowerCase() ? undefined : longestOf(parts);
}

const longestOf = (parts: readonly string[]): string =>
  parts.toSorted((one, other) => other.length - one.length)[0] ?? "";

/** The one first heading, or the one that is marked as the headline. */
function headingOf(elements: readonly HtmlElement[]): string | undefined {
  const headings = elements.filter(({ tagName }) => tagName === "h1");
  const marked = headings.find((one) =>
    /headline|title/i.test(attributeOf(one, "itemprop") + attributeOf(one, "class")),
  );
  const words = [marked, ...headings]
    .flatMap((one) => (one === undefined ? [] : onOneLine(textOf(one))))
    .filter((one) => one.length > (/[\u3040-\ud7ff]/.test(one) ? 3 : 10));
  return words[0];
}

/** Whether most words of the shorter one are in the other. */
export function sharesWords(one: string, other: string): boolean {
  const [few, many] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (few === undefined || many === undefined) return false;
  const [shorter, longer] = few.size < many.size ? [few, many] : [many, few];
  return [...shorter].filter((word) => longer.has(word)).length >= 0.6 * shorter.size;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A name, not an address or an account. */
const nameOf = (value: string | undefined): string | undefined =>
  value === undefined || /https?:|www\.|@|^[^\p{L}]*$/u.test(value) || value.length > 120
    ? undefined
    : onOneLine(value);

function markedAuthor(elements: readonly HtmlElement[]): string | undefined {
  const marked = elements.find(
    (element) => attributeOf(element, "rel") === "author" || attributeOf(element, "itemprop") === "author",
  );
  return marked === undefined ? undefined : nameOf(onOneLine(textOf(marked))) || undefined;
}

const dayIn = (value: string | undefined): string | undefined => value && dayInWords(value);
