/** Paragraphs as HTML: the style is the class. */
import type { Paragraph } from "#core/model/document.ts";
import type { HtmlTargets } from "./html-targets.ts";
import { attributes } from "./html-text.ts";
import { inlinesHtml } from "./inline-html.ts";

/** The document's title is the page's only h1. */
export function paragraphHtml(paragraph: Paragraph, targets: HtmlTargets): string {
  const tag = paragraph.style === "title" ? "h1" : "p";
  return `<${tag}${ownAttributes(paragraph, targets)}>${wordsHtml(paragraph, targets)}</${tag}>`;
}

/** A quotation's attribution. */
export const citeHtml = (paragraph: Paragraph, targets: HtmlTargets): string =>
  `<p${ownAttributes(paragraph, targets)}><cite>${wordsHtml(paragraph, targets)}</cite></p>`;

const ownAttributes = ({ style, anchor }: Paragraph, targets: HtmlTargets): string =>
  attributes({ class: style, id: targets.takeAnchor(anchor) });

const wordsHtml = ({ content }: Paragraph, targets: HtmlTargets): string =>
  inlinesHtml(content, { targets, inLink: false });
