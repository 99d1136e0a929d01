/** Document → Markdown: CommonMark with pipe tables and footnotes. */
import type { Block, Document } from "#core/model/document.ts";
import { plainInlines } from "#core/model/document.ts";
import { withoutForbiddenCharacters } from "../docx/forbidden-characters.ts";
import { withSoundPictures } from "../pictures/sound-pictures.ts";
import type { Writer } from "../writer.ts";
import { blockMarkdown } from "./block-markdown.ts";
import { findMarkdownNotes } from "./markdown-notes.ts";
import { escapeMarkdown } from "./markdown-text.ts";

export const markdownWriter: Writer = {
  format: "md",
  mediaType: "text/markdown",
  extension: "md",
  write: async (document) => {
    const { value, count } = withoutForbiddenCharacters(document);
    const { document: sound, warnings } = withSoundPictures(value);
    return {
      bytes: new TextEncoder().encode(documentMarkdown(sound)),
      warnings: [...(count === 0 ? [] : [{ code: "forbiddenCharacters", facts: { count } } as const]), ...warnings],
      placements: [],
    };
  },
};

function documentMarkdown(document: Document): string {
  const notes = findMarkdownNotes(document);
  const pieces = document.blocks.map((block) => ({ block, words: blockMarkdown(block, notes) }));
  const blocks = pieces.filter(({ words }) => words !== "");
  const body = blocks.map((piece, index) => piece.words + gapBetween(piece, blocks[index + 1])).join("");
  return `${markingLine(document)}${body}`;
}

type Piece = { readonly block: Block; readonly words: string };

/** Footnotes stand line by line; two lists that follow each other are kept apart (CommonMark, example 308). */
function gapBetween(piece: Piece, next: Piece | undefined): string {
  if (next === undefined || (isFootnote(piece) && isFootnote(next))) return "\n";
  return piece.block.type === "list" && next.block.type === "list" ? "\n\n<!-- -->\n\n" : "\n\n";
}

const isFootnote = ({ block, words }: Piece): boolean => block.type === "note" && words.startsWith("[^");

/** What stands at the head of every page stands at the head of the file. */
function markingLine({ header }: Document): string {
  const words = plainInlines(header.first.marking ?? []).trim();
  return words === "" ? "" : `**${escapeMarkdown(words.replaceAll("\n", " "))}**\n\n`;
}
