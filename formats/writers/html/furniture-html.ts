/** What stands at the head and foot of the document on a screen: the first page's, without what counts pages; the marking always. */
import type { FurnitureLine, Inline } from "#core/model/document.ts";
import type { HtmlTargets } from "./html-targets.ts";
import { inlinesHtml } from "./inline-html.ts";

const parts = ["start", "marking", "centre", "end"] as const;

/** Nothing for a line without words. */
export function furnitureHtml(line: FurnitureLine, targets: HtmlTargets): string {
  const lines = parts.flatMap((part) => {
    const inlines = line[part] ?? [];
    const style = part === "marking" ? "marking" : "furniture";
    if (inlines.length === 0 || (style === "furniture" && countsPages(inlines))) return [];
    return [`<p class="${style}">${inlinesHtml(inlines, { targets, inLink: false })}</p>`];
  });
  return lines.join("\n");
}

const countsPages = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) => inline.type === "field" || ("content" in inline && countsPages(inline.content)));
