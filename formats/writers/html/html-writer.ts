/** Document → one self-contained HTML file: no script, nothing from outside, readable in a browser and in an e-mail. */
import type { Document } from "#core/model/document.ts";
import { outlineOf } from "../document-outline.ts";
import { withoutForbiddenCharacters } from "../docx/forbidden-characters.ts";
import { withFittedColumns } from "../fitted-columns.ts";
import { withSoundPictures } from "../pictures/sound-pictures.ts";
import type { Writer } from "../writer.ts";
import { blocksHtml } from "./block-html.ts";
import { furnitureHtml } from "./furniture-html.ts";
import { findHtmlTargets, type HtmlTargets } from "./html-targets.ts";
import { escapeHtml } from "./html-text.ts";
import { documentCss } from "./page-css.ts";

export const htmlWriter: Writer = {
  format: "html",
  mediaType: "text/html",
  extension: "html",
  write: async (document) => {
    const { value, count } = withoutForbiddenCharacters(document);
    const { document: sound, warnings } = withSoundPictures(value);
    return {
      bytes: new TextEncoder().encode(documentHtml(withFittedColumns(sound))),
      warnings: [...(count === 0 ? [] : [{ code: "forbiddenCharacters", facts: { count } } as const]), ...warnings],
      placements: [],
    };
  },
};

/** What the page may do, for whoever opens it: show its own styles and its own pictures. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const documentHtml = (document: Document): string => `<!DOCTYPE html>
<html lang="${escapeHtml(document.language)}" dir="${document.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.properties.title)}</title>
${propertiesHtml(document.properties)}
<style>
${documentCss(document)}
</style>
</head>
${bodyHtml(document, findHtmlTargets(document))}
</html>
`;

function propertiesHtml({ author, subject, keywords, date }: Document["properties"]): string {
  const values = { author, description: subject, keywords: keywords?.join(", "), date };
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`<meta name="${name}" content="${escapeHtml(value)}">`]))
    .join("\n");
}

function bodyHtml({ blocks, header, footer }: Document, targets: HtmlTargets): string {
  const { masthead, sections } = outlineOf(blocks);
  const head = [furnitureHtml(header.first, targets), blocksHtml(masthead, targets)];
  const main = sections.map((section) => `<section>\n${blocksHtml(section, targets)}\n</section>`);
  const foot = furnitureHtml(footer.first, targets);
  return [
    "<body>",
    element("header", "masthead", head),
    `<main>\n${main.join("\n")}\n</main>`,
    element("footer", "foot", [foot]),
    "</body>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** Nothing where it would be empty. */
function element(tag: string, name: string, content: readonly string[]): string {
  const inner = content.filter(Boolean).join("\n");
  return inner === "" ? "" : `<${tag} class="${name}">\n${inner}\n</${tag}>`;
}
