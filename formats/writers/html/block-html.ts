/** Blocks as HTML, an element a line. */

import { missingCase } from "#core/missing-case.ts";
import type { Block, Heading, Image, List, Note, Quotation } from "#core/model/document.ts";
import { captionHtml } from "./caption-html.ts";
import { type HtmlTargets, noteIdentifier } from "./html-targets.ts";
import { attributes, htmlText } from "./html-text.ts";
import { inlinesHtml } from "./inline-html.ts";
import { citeHtml, paragraphHtml } from "./paragraph-html.ts";
import { tableHtml } from "./table-html.ts";

/**
 * Notes that follow each other are one list. That its items have no numbers of their own is said at the list itself, for
 * mail programs that drop style sheets.
 */
export function blocksHtml(blocks: readonly Block[], targets: HtmlTargets): string {
  const pieces = blocks.map((block, index) => {
    const html = blockHtml(block, targets);
    if (block.type !== "note") return html;
    const opens = blocks[index - 1]?.type !== "note" ? '<ol class="notes" style="list-style:none">\n' : "";
    return `${opens}${html}${blocks[index + 1]?.type !== "note" ? "\n</ol>" : ""}`;
  });
  return pieces.join("\n");
}

function blockHtml(block: Block, targets: HtmlTargets): string {
  switch (block.type) {
    case "heading":
      return headingHtml(block, targets);
    case "paragraph":
      return paragraphHtml(block, targets);
    case "list":
      return listHtml(block, targets);
    case "quotation":
      return quotationHtml(block, targets);
    case "table":
      return tableHtml(block, targets);
    case "image":
      return imageHtml(block, targets);
    case "note":
      return noteHtml(block, targets);
    case "pageBreak":
      return '<div class="page-break"></div>';
    default:
      return missingCase(block);
  }
}

/** The document's title is the page's only h1. */
function headingHtml({ level, number, content, anchor }: Heading, targets: HtmlTargets): string {
  const tag = `h${level + 1}`;
  const own = attributes({ class: `heading${level}`, id: targets.takeAnchor(anchor) });
  const label = number === undefined ? "" : `${htmlText(number)}&nbsp;`;
  return `<${tag}${own}>${label}${inlinesHtml(content, { targets, inLink: false })}</${tag}>`;
}

function listHtml({ ordered, start, items }: List, targets: HtmlTargets): string {
  const tag = ordered ? "ol" : "ul";
  const lines = items.map(({ blocks, anchor }) => {
    const own = attributes({ id: targets.takeAnchor(anchor) });
    return `<li${own}>${blocks.map((paragraph) => paragraphHtml(paragraph, targets)).join("\n")}</li>`;
  });
  const first = ordered && start !== undefined && start !== 1 ? ` start="${start}"` : "";
  return `<${tag}${first}>\n${lines.join("\n")}\n</${tag}>`;
}

/** Who spoke stands below the words, as the figure's caption. */
function quotationHtml({ blocks, anchor }: Quotation, targets: HtmlTargets): string {
  const own = attributes({ class: "quotation", id: targets.takeAnchor(anchor) });
  const words = blocks.filter(({ style }) => style !== "attribution").map((block) => paragraphHtml(block, targets));
  const captions = blocks.filter(({ style }) => style === "attribution").map((block) => citeHtml(block, targets));
  const caption = captions.length === 0 ? "" : `\n<figcaption>\n${captions.join("\n")}\n</figcaption>`;
  return `<figure${own}>\n<blockquote>\n${words.join("\n")}\n</blockquote>${caption}\n</figure>`;
}

/** With its caption a figure, which stands where the picture does. */
function imageHtml(image: Image, targets: HtmlTargets): string {
  const { bytes, mediaType, alternative, width, height, alignment, caption } = image;
  const side = alignment === undefined || alignment === "start" ? undefined : alignment;
  const picture = attributes({
    class: side,
    src: `data:${mediaType};base64,${base64(bytes)}`,
    alt: alternative,
    style: `width:${width}pt;aspect-ratio:${width}/${height}`,
  });
  if (caption === undefined) return `<img${picture}>`;
  const own = attributes({ class: side === undefined ? "picture" : `picture ${side}` });
  return `<figure${own}>\n<img${picture}>\n${captionHtml("figcaption", caption, targets)}</figure>`;
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}

/** The label leads back to the first place that refers to the note; further places have an arrow each. */
function noteHtml({ id, label, content, anchor }: Note, targets: HtmlTargets): string {
  const [first, ...others] = targets.referencesTo(id);
  const number = first === undefined ? htmlText(label) : `<a href="#${first}">${htmlText(label)}</a>`;
  const back = others.map((reference) => `&nbsp;<a class="back" href="#${reference}">↑</a>`).join("");
  const words = inlinesHtml(content, { targets, inLink: false });
  const own = attributes({ class: "words", id: targets.takeAnchor(anchor) });
  return `<li class="note" id="${noteIdentifier(id)}"><span class="number">${number}</span> <span${own}>${words}${back}</span></li>`;
}
