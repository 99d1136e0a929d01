/**
 * How much of an article is found in a web page, beside Readability: 4-word shingles, over the reader's own cases and,
 * where PRECIS_BENCH_PAGES names a folder of foreign ones, over those: `<slug>/source.html` and `<slug>/expected.txt`.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type HtmlNode, isElement, parseHtml } from "../formats/readers/html/parse-html.ts";
import { readSource } from "../host/workers/read-job.ts";
import { ifInstalled } from "./peer.ts";

type Page = { readonly slug: string; readonly source: Uint8Array; readonly wanted: string };
type BodyOf = (html: Uint8Array) => Promise<string>;

/** A table, its head first. */
export async function measurePages(): Promise<readonly (readonly string[])[]> {
  const own = pagesIn(new URL("../formats/readers/html/cases/", import.meta.url));
  const elsewhere = process.env["PRECIS_BENCH_PAGES"];
  const foreign = elsewhere === undefined ? [] : pagesIn(pathToFileURL(`${elsewhere}/`));
  const peer = await readability();
  const rows: (readonly string[])[] = [["body of web pages", "precision", "recall", "F1", "pages", "worst"]];
  for (const [name, pages] of [["cases", own] as const, ["foreign", foreign] as const]) {
    if (pages.length === 0) continue;
    rows.push(await scored(`${name}: this program`, ourBody, pages));
    if (peer !== undefined) rows.push(await scored(`${name}: Readability`, peer, pages));
  }
  if (peer === undefined) rows.push(["Readability", "not installed"]);
  return rows;
}

const pagesIn = (folder: URL): readonly Page[] =>
  readdirSync(folder).map((slug) => ({
    slug,
    source: readFileSync(new URL(`${slug}/source.html`, folder)),
    wanted: wantedBody(new URL(`${slug}/`, folder)),
  }));

function wantedBody(folder: URL): string {
  const text = new URL("expected.txt", folder);
  if (existsSync(text)) return readFileSync(text, "utf8");
  const expected: unknown = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));
  const blocks = (expected as { readonly blocks: readonly string[] }).blocks;
  return blocks
    .filter((block) => !block.startsWith("headline: "))
    .map((block) => block.slice(block.indexOf(": ") + 2))
    .join("\n");
}

async function scored(name: string, bodyOf: BodyOf, pages: readonly Page[]): Promise<readonly string[]> {
  const scores: (Likeness & { readonly slug: string })[] = [];
  for (const { slug, source, wanted } of pages)
    scores.push({ slug, ...likeness(shinglesOf(await bodyOf(source)), shinglesOf(wanted)) });
  const mean = (of: (one: Likeness) => number): string =>
    (scores.reduce((sum, one) => sum + of(one), 0) / scores.length).toFixed(3);
  const worst = scores.toSorted((one, other) => one.f1 - other.f1).slice(0, 3);
  const named = worst.map(({ slug, f1 }) => `${slug} ${f1.toFixed(2)}`).join(", ");
  return [
    name,
    mean(({ precision }) => precision),
    mean(({ recall }) => recall),
    mean(({ f1 }) => f1),
    String(scores.length),
    named,
  ];
}

async function ourBody(bytes: Uint8Array): Promise<string> {
  const reading = await readSource({ kind: "read", name: "page.html", bytes, suggest: false });
  const article = reading.ok ? reading.value.articles[0]?.article : undefined;
  if (article === undefined) return "";
  const body = article.blocks.filter(({ kind }) => kind !== "headline");
  return body.map(({ start, end }) => article.text.slice(start, end)).join("\n");
}

/** The peer is no dependency of the program: whoever wants it beside installs it. Its own parser wants repaired HTML. */
const peer = { reader: "@mozilla/readability", dom: "@mozilla/readability/JSDOMParser.js" };

async function readability(): Promise<BodyOf | undefined> {
  return ifInstalled(async () => {
    const { Readability } = await import(peer.reader);
    const { default: Parser } = await import(peer.dom);
    return async (bytes) => {
      const document = new Parser().parse(repaired(decoded(bytes)));
      return new Readability(document).parse()?.textContent ?? "";
    };
  });
}

function repaired(html: string): string {
  const tree = parseHtml(html, "page.html");
  return tree.ok ? tree.value.childNodes.map(written).join("") : "";
}

function written(node: HtmlNode): string {
  if ("value" in node) return escaped(node.value);
  if (!isElement(node) || node.tagName === "script") return "";
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join("");
  const within = node.childNodes.map(written).join("");
  return within === ""
    ? `<${node.tagName}${attributes}/>`
    : `<${node.tagName}${attributes}>${within}</${node.tagName}>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function decoded(bytes: Uint8Array): string {
  const declared = /charset=["']?([\w-]+)/i.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 1024)))?.[1];
  return new TextDecoder(declared ?? "utf-8").decode(bytes);
}

const shingleLength = 4;

/** How often each run of four words stands in a text; a text of fewer words is one run. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words =
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start <= Math.max(0, words.length - shingleLength); start++) {
    const shingle = words.slice(start, start + shingleLength).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

type Likeness = { readonly precision: number; readonly recall: number; readonly f1: number };

function likeness(found: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): Likeness {
  const shared = [...found].reduce((sum, [shingle, count]) => sum + Math.min(count, wanted.get(shingle) ?? 0), 0);
  return {
    precision: shared / Math.max(1, sizeOf(found)),
    recall: shared / Math.max(1, sizeOf(wanted)),
    f1: (2 * shared) / (sizeOf(found) + sizeOf(wanted)),
  };
}
