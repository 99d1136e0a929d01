/** How much of an article is found in a web page, beside Readability: body F1 by 4-word shingles, over the reader's cases. */
import { readdirSync, readFileSync } from "node:fs";
import { type HtmlNode, isElement, parseHtml } from "../formats/readers/html/parse-html.ts";
import { readSource } from "../host/workers/read-job.ts";

const folder = new URL("../formats/readers/html/cases/", import.meta.url);

type BodyOf = (html: Uint8Array) => Promise<string>;

/** A table, its head first. */
export async function measurePages(): Promise<readonly (readonly string[])[]> {
  const slugs = readdirSync(folder);
  const peer = await readability();
  const rows: (readonly string[])[] = [["body of web pages, F1", "mean", "pages", "worst"]];
  rows.push(await scored("this program", ourBody, slugs));
  rows.push(peer === undefined ? ["Readability", "not installed", "", ""] : await scored("Readability", peer, slugs));
  return rows;
}

async function scored(name: string, bodyOf: BodyOf, slugs: readonly string[]): Promise<readonly string[]> {
  const scores: { readonly slug: string; readonly score: number }[] = [];
  for (const slug of slugs) {
    const found = await bodyOf(readFileSync(new URL(`${slug}/source.html`, folder)));
    scores.push({ slug, score: likeness(shinglesOf(found), shinglesOf(wantedBody(slug))) });
  }
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const worst = scores.toSorted((one, other) => one.score - other.score).slice(0, 3);
  const named = worst.map(({ slug, score }) => `${slug} ${score.toFixed(2)}`).join(", ");
  return [name, mean.toFixed(3), String(scores.length), named];
}

function wantedBody(slug: string): string {
  const expected: unknown = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), "utf8"));
  const blocks = (expected as { readonly blocks: readonly string[] }).blocks;
  return blocks
    .filter((block) => !block.startsWith("headline: "))
    .map((block) => block.slice(block.indexOf(": ") + 2))
    .join("\n");
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
  try {
    const { Readability } = await import(peer.reader);
    const { default: Parser } = await import(peer.dom);
    return async (bytes) => {
      const document = new Parser().parse(repaired(decoded(bytes)));
      return new Readability(document).parse()?.textContent ?? "";
    };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
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

function likeness(found: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): number {
  const shared = [...found].reduce((sum, [shingle, count]) => sum + Math.min(count, wanted.get(shingle) ?? 0), 0);
  return (2 * shared) / (sizeOf(found) + sizeOf(wanted));
}
