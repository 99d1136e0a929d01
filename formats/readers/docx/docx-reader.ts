/**
 * Word → one article, by way of mammoth's HTML: headings, lists, tables and notes as blocks; what was deleted with
 * changes tracked, comments, hidden words and pictures are left out.
 */
import { zipSync } from "fflate";
import mammoth from "mammoth";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { openArchive, type Parts } from "../archive/open-archive.ts";
import { articleFromBlocks } from "../article/article-from-blocks.ts";
import { blocksFromTree } from "../html/blocks-from-tree.ts";
import { parseHtml } from "../html/parse-html.ts";
import { deepestNesting } from "../nesting-limit.ts";
import type { Reader } from "../reader.ts";
import { withoutHiddenRuns } from "./hidden-runs.ts";
import { isTooDeep } from "./xml-depth.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const docxReader: Reader = {
  mediaType,
  read: async ({ name, bytes, sha256 }) => {
    const archive = openArchive(bytes, name, isText);
    if (!archive.ok) return archive;
    const { parts, warnings } = archive.value;
    if (Object.values(parts).some(isTooDeep)) return err(failure("sourceTooDeep", { name, limit: deepestNesting }));
    const html = await htmlOf(withoutHidden(parts));
    if (html === undefined) return err(failure("sourceDamaged", { name }));
    const tree = parseHtml(withoutNoteMarks(html), name);
    if (!tree.ok) return tree;
    const blocks = blocksFromTree(tree.value.childNodes);
    if (blocks.length === 0) return err(failure("sourceEmpty", { name }));
    return ok({
      articles: [articleFromBlocks({ blocks, known: {}, source: { name, mediaType, sha256 } })],
      warnings,
    });
  },
};

const isText = (part: string): boolean => /\.(?:xml|rels)$/i.test(part) && !/customXml|theme|glossary/i.test(part);

const holdsWords = /^word\/(?:document|footnotes|endnotes)\.xml$/i;

const withoutHidden = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, holdsWords.test(name) ? withoutHiddenWords(bytes) : bytes]),
  );

function withoutHiddenWords(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const xml = new TextDecoder().decode(bytes);
  const shown = withoutHiddenRuns(xml);
  return shown === xml ? bytes : new TextEncoder().encode(shown);
}

/** Packed again without its pictures, so that mammoth unpacks nothing that was not measured. */
async function htmlOf(parts: Parts): Promise<string | undefined> {
  try {
    const buffer = zipSync(parts, { level: 0 });
    return (await mammoth.convertToHtml({ buffer: buffer as never }, { styleMap, includeEmbeddedStyleMap: false }))
      .value;
  } catch {
    return undefined;
  }
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** A note's number in the text, and the arrow behind the note that leads back to it. */
const withoutNoteMarks = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g, "")
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
