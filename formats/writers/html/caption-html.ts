/** Captions as HTML. */
import type { Caption } from "#core/model/document.ts";
import { captionLabelText } from "../caption-label.ts";
import type { HtmlTargets } from "./html-targets.ts";
import { htmlText } from "./html-text.ts";
import { inlinesHtml } from "./inline-html.ts";

/** On a line of its own; nothing where there is none. */
export function captionHtml(tag: "caption" | "figcaption", caption: Caption | undefined, targets: HtmlTargets): string {
  if (caption === undefined) return "";
  const words = inlinesHtml(caption.content, { targets, inLink: false });
  return `<${tag} class="caption">${htmlText(captionLabelText(caption))}${words}</${tag}>\n`;
}
