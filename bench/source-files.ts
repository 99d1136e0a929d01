/** Sources of a given size, made of articles that nobody has seen: pages with all that stands round an article, PDF, Word. */
import type { Document } from "../core/model/document.ts";
import type { ExportFormat } from "../core/model/format.ts";
import { writerFor } from "../formats/writers/registry.ts";
import { firstWords } from "../host/workers/first-words.ts";
import { openFontLibrary } from "../host/workers/font-files.ts";
import { articleText } from "./article-text.ts";

/** About so many kilobytes, a third of them the article's words. */
export function webPage(seed: number, kilobytes: number): Uint8Array {
  const letters = (kilobytes * 1024) / 3 / 1.8;
  const paragraphs = articleText(seed, letters).trim().split(/\n\n+/);
  const link = (index: number): string =>
    `<li class="list__item"><a href="/news/2025/11/${index}.html" data-id="${index}">${paragraphs[index % paragraphs.length]?.slice(0, 60)}</a></li>`;
  const links = (count: number): string =>
    `<ul class="list">${Array.from({ length: count }, (_, index) => link(index)).join("")}</ul>`;
  const body = paragraphs.map((text) => `<p class="article__paragraph">${text.replace(/</g, "&lt;")}</p>`).join("\n");
  const count = Math.floor((kilobytes * 1024) / 3 / 260);
  const script = `<script>window.data=${JSON.stringify("x".repeat(kilobytes * 200))}</script>`;
  return new TextEncoder().encode(
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${paragraphs[0]}</title>${script}</head><body><nav>${links(count / 2)}</nav><main><article class="article"><h1>${paragraphs[0]}</h1><div class="article__body">${body}</div></article><aside class="related">${links(count / 2)}</aside></main><footer>©</footer></body></html>`,
  );
}

const head = [{ type: "text", text: "Вестник озера" }] as const;
const running = { start: head, centre: [], end: [{ type: "field", field: "pageNumber" }] } as const;

/** About so many pages of prose, with a head and a number on each. */
export async function longDocument(seed: number, pages: number, format: ExportFormat): Promise<Uint8Array> {
  const paragraphs = articleText(seed, pages * 2900)
    .trim()
    .split(/\n\n+/);
  const document: Document = {
    ...firstWords("#0B5A6B"),
    header: { first: running, rest: running },
    footer: { first: running, rest: running },
    blocks: paragraphs.map((text) => ({ type: "paragraph", style: "body", content: [{ type: "text", text }] })),
  };
  const { write } = await writerFor(format);
  return (await write(document, openFontLibrary())).bytes;
}
