/** What a page says of itself in JSON-LD, by the vocabulary of schema.org. */

import { dayInWords } from "./day-in-words.ts";
import type { PageFacts } from "./page-facts.ts";
import { attributeOf, type HtmlElement, textOf } from "./parse-html.ts";

type Json = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|Posting|Report|NewsStory)$/;
const deepest = 6;

export function structuredFacts(elements: readonly HtmlElement[]): PageFacts {
  const objects = elements.filter(isStructured).flatMap((script) => objectsIn(textOf(script)));
  const article = objects.find((one) => typesOf(one).some((type) => articleTypes.test(type)));
  if (article === undefined) return {};
  const title = wordsOf(article["headline"]) ?? wordsOf(article["name"]);
  const byline = namesOf(article["author"]);
  const outlet = namesOf(article["publisher"]);
  const published = dayInWords(wordsOf(article["datePublished"] ?? article["dateCreated"]) ?? "");
  const body = article["articleBody"];
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(typeof body === "string" && { body: unescaped(body) }),
  };
}

const isStructured = (element: HtmlElement): boolean =>
  element.tagName === "script" && /ld\+json/i.test(attributeOf(element, "type"));

/** All objects of one script, those of its graph among them; none where it is not JSON, as often enough. */
function objectsIn(text: string): readonly Json[] {
  const json = text.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, "");
  return flattened(parsed(json) ?? parsed(mended(json)), 0);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Without what is broken most often: lines within strings, a comma before the end. */
const mended = (json: string): string =>
  json
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,(?=\s{0,9}[}\]])/g, "")
    .replace(/;\s*$/, "");

function flattened(value: unknown, depth: number): readonly Json[] {
  if (depth > deepest || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flattened(one, depth + 1));
  const object = value as Json;
  return [object, ...flattened(object["@graph"], depth + 1), ...flattened(object["mainEntity"], depth + 1)];
}

const typesOf = (object: Json): readonly string[] =>
  [object["@type"]].flat().filter((type) => typeof type === "string");

function wordsOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === "string" && first.trim() !== "" ? unescaped(first).replace(/\s+/g, " ").trim() : undefined;
}

/** JSON in HTML is sometimes escaped as HTML too. */
const unescaped = (text: string): string =>
  text
    .replace(/&quot;|&#0?34;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&laquo;/g, "«")
    .replace(/&raquo;/g, "»")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

const mostNames = 5;

function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .slice(0, mostNames)
    .flatMap((one) => {
      const name = typeof one === "object" && one !== null ? wordsOf((one as Json)["name"]) : wordsOf(one);
      return name === undefined || /^https?:/.test(name) ? [] : [name];
    });
  return names.length === 0 ? undefined : names.join(", ");
}
