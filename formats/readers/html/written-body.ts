/**
 * The article as the page writes it once more for machines (schema.org `articleBody`): a guide to where it stands in
 * the page, and the article itself where the page draws its text by program only.
 */
import { type HtmlDocument, type HtmlElement, isElement, textOf } from "./parse-html.ts";
import { sameWords } from "./same-words.ts";

const mostProbes = 12;
const probeLength = 40;
/** Shorter ones are summaries, as often as not. */
const shortestBody = 400;
const enough = 0.75;
const hardlyAny = 0.25;

/** Pieces of the written body, spread over it; undefined where it is too short to say anything. */
export type Probes = readonly string[];

export function probesOf(body: string | undefined): Probes | undefined {
  const words = body === undefined || body.length < shortestBody ? "" : sameWords(body.replace(/<[^>]{1,500}>/g, " "));
  if (words.length < shortestBody / 2) return undefined;
  const step = Math.floor((words.length - probeLength) / mostProbes);
  return Array.from({ length: mostProbes }, (_, index) => words.slice(index * step, index * step + probeLength).trim());
}

/** The share of the written body that stands in an element, as far as its probes tell: 0 to 1. */
function shareIn(element: HtmlElement | HtmlDocument, probes: Probes): number {
  const words = sameWords(element.childNodes.map(spaced).join(" "));
  return probes.filter((probe) => words.includes(probe)).length / probes.length;
}

const spaced = (node: HtmlDocument["childNodes"][number]): string => {
  if (!isElement(node)) return textOf(node);
  if (node.tagName === "script" || node.tagName === "style" || node.tagName === "head") return " ";
  const within = node.childNodes.map(spaced).join("");
  return inlineTags.has(node.tagName) ? within : ` ${within} `;
};
const inlineTags: ReadonlySet<string> = new Set(
  "a b strong i em span font u sup sub small mark q cite abbr time".split(" "),
);

/** The least element that holds most of the written body, where `main` holds too little of it. */
export function elementOfBody(
  document: HtmlDocument,
  main: HtmlElement | undefined,
  probes: Probes,
): HtmlElement | undefined {
  if (main !== undefined && shareIn(main, probes) >= enough) return main;
  let holder: HtmlDocument | HtmlElement = document;
  for (;;) {
    const inner: HtmlElement | undefined = holder.childNodes
      .filter(isElement)
      .find((one) => shareIn(one, probes) >= enough);
    if (inner === undefined) break;
    holder = inner;
  }
  return "tagName" in holder && holder.tagName !== "html" && holder.tagName !== "body" ? holder : main;
}

/** Whether the page itself holds next to nothing of it. */
export const isOnlyWritten = (document: HtmlDocument, probes: Probes): boolean => shareIn(document, probes) < hardlyAny;
