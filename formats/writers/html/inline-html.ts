/** Inlines as HTML. */

import { isSafeAddress } from "#core/compose/addresses.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Inline, Link, TextRun } from "#core/model/document.ts";
import { withHeldSpaces } from "../layout/held-spaces.ts";
import { type HtmlTargets, noteIdentifier } from "./html-targets.ts";
import { attributes, escapeHtml, htmlText } from "./html-text.ts";

export type InlinePlace = { readonly targets: HtmlTargets; readonly inLink: boolean };

/** References that follow each other are parted by a comma: "1,2", not "12". */
export const inlinesHtml = (inlines: readonly Inline[], place: InlinePlace): string =>
  inlines
    .map((inline, at) => {
      const html = inlineHtml(inline, place);
      const follows = inline.type === "noteReference" && inlines[at - 1]?.type === "noteReference" && html !== "";
      return follows ? `<sup>,</sup>${html}` : html;
    })
    .join("");

function inlineHtml(inline: Inline, place: InlinePlace): string {
  switch (inline.type) {
    case "text":
      return runHtml(inline);
    case "strong":
      return `<strong>${inlinesHtml(inline.content, place)}</strong>`;
    case "emphasis":
      return `<em>${inlinesHtml(inline.content, place)}</em>`;
    case "link":
      return linkHtml(inline, place);
    case "noteReference":
      return referenceHtml(inline.note, place);
    case "field":
      // A page's number means nothing where there are no pages; in print, the style sheet counts them.
      return "";
    default:
      return missingCase(inline);
  }
}

function runHtml({ text, language, direction }: TextRun): string {
  const words = htmlText(withHeldSpaces(text));
  if (language === undefined && direction === undefined) return words;
  return `<span${attributes({ lang: language, dir: direction })}>${words}</span>`;
}

/** Links do not nest: within one, a link or reference is its words alone. */
function linkHtml({ target, content }: Link, place: InlinePlace): string {
  const words = inlinesHtml(content, { ...place, inLink: true });
  if (place.inLink) return words;
  if ("address" in target) {
    return isSafeAddress(target.address)
      ? `<a href="${escapeHtml(target.address)}" rel="noreferrer">${words}</a>`
      : words;
  }
  const address = place.targets.addressOf(target.anchor);
  return address === undefined ? words : `<a href="${address}">${words}</a>`;
}

function referenceHtml(id: string, { targets, inLink }: InlinePlace): string {
  const note = targets.note(id);
  if (note === undefined) return "";
  const own = ` id="${targets.takeReference(id)}"`;
  const label = htmlText(note.label);
  return inLink ? `<sup${own}>${label}</sup>` : `<sup${own}><a href="#${noteIdentifier(id)}">${label}</a></sup>`;
}
