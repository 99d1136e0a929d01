/**
 * What a page says of itself for machines: schema.org in JSON-LD, Open Graph, Dublin Core and their like, `<time>`, its
 * address. What is written for search engines is trusted before what is written for networks, and that before marks in
 * the text.
 */
import { dayInWords } from "./day-in-words.ts";
import { pageTitle } from "./page-title.ts";
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
  "publication_date",
  "publicationdate",
  "publication-date",
  "published-date",
  "publishedtime",
  "publishedat",
  "firstpublishedtime",
  "originalpublicationdate",
  "article_date_original",
  "article:post_date",
  "article:create_at",
  "apub:time",
  "pubtime",
  "ptime",
  "og:release_date",
  "og:article:published",
  "rnews:datepublished",
  "bt:pubdate",
  "citation_publication_date",
  "citation_online_date",
  "prism.publicationdate",
  "displaydate",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "dcsext.articlefirstpublished",
  "date",
  "og:published_time",
  "og:pubdate",
  "article.published",
  "article.created",
  "datecreated",
  "date-created",
  "date_created",
  "release_date",
  "created",
  "dateupdate",
];

/** `address`: the page's, where more is known than the page says. */
export function pageFacts(document: HtmlDocument, address?: string): PageFacts {
  const elements = [...elementsOf(document)];
  const structured = structuredFacts(elements);
  const meta = metaValues(elements);
  const first = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const url = addressOf(elements, meta) ?? address;
  const outlet = structured.outlet ?? first(outletNames);
  const { title, tab } = pageTitle(elements, structured.title ?? first(titleNames), outlet);
  const byline = structured.byline ?? nameOf(first(authorNames)) ?? markedAuthor(elements);
  const published = structured.published ?? dayIn(first(dayNames)) ?? writtenDay(elements, { url, meta, title });
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
