/** Blocks as Markdown; an empty line between them. */

import { missingCase } from "#core/missing-case.ts";
import type { Block, Heading, Image, Inline, List, Note, Paragraph, Table } from "#core/model/document.ts";
import type { StyleName } from "#core/model/style-names.ts";
import { captionMarkdown } from "./caption-markdown.ts";
import { inlinesMarkdown } from "./inline-markdown.ts";
import type { MarkdownNotes } from "./markdown-notes.ts";
import { escapeLineStart, escapeMarkdown } from "./markdown-text.ts";
import { tableMarkdown } from "./table-markdown.ts";

export function blockMarkdown(block: Block, notes: MarkdownNotes): string {
  switch (block.type) {
    case "heading":
      return headingMarkdown(block, notes);
    case "paragraph":
      return paragraphMarkdown(block, notes);
    case "list":
      return listMarkdown(block, notes);
    case "quotation":
      return quoted(paragraphsMarkdown(block.blocks, notes));
    case "table":
      return [...captionOf(block, notes), tableMarkdown(block, notes)].join("\n\n");
    case "image":
      return [imageMarkdown(block), ...captionOf(block, notes)].join("\n\n");
    case "note":
      return noteMarkdown(block, notes);
    case "pageBreak":
      return "---";
    default:
      return missingCase(block);
  }
}

const captionOf = ({ caption }: Table | Image, notes: MarkdownNotes): readonly string[] =>
  caption === undefined ? [] : [captionMarkdown(caption, notes)];

function headingMarkdown({ level, number, content }: Heading, notes: MarkdownNotes): string {
  const label = number === undefined ? "" : `${escapeMarkdown(number)} `;
  return `${"#".repeat(level + 1)} ${label}${onOneLine(content, notes)}`;
}

const onOneLine = (content: readonly Inline[], notes: MarkdownNotes): string =>
  inlinesMarkdown(content, notes).replaceAll("\n", " ").trim();

/** A line end in the words is a hard break. */
const onLines = (content: readonly Inline[], notes: MarkdownNotes): string =>
  inlinesMarkdown(content, notes)
    .split("\n")
    .map(escapeLineStart)
    .filter((line) => line !== "")
    .join("\\\n");

/** What the style's looks say is said by marks, where there are such. */
const styleMarks: Partial<Readonly<Record<StyleName, string>>> = {
  title: "# ",
  heading1: "## ",
  heading2: "### ",
  heading3: "#### ",
};

function paragraphMarkdown({ style, content }: Paragraph, notes: MarkdownNotes): string {
  const mark = styleMarks[style];
  return mark === undefined ? onLines(content, notes) : `${mark}${onOneLine(content, notes)}`;
}

const paragraphsMarkdown = (paragraphs: readonly Paragraph[], notes: MarkdownNotes): string =>
  paragraphs
    .map((paragraph) => paragraphMarkdown(paragraph, notes))
    .filter((words) => words !== "")
    .join("\n\n");

const quoted = (words: string): string => (words === "" ? "" : words.replace(/^/gm, "> ").replace(/ +$/gm, ""));

const indented = (words: string, width: number): string => words.replace(/\n(?!\n)/g, `\n${" ".repeat(width)}`);

function listMarkdown({ ordered, start = 1, items }: List, notes: MarkdownNotes): string {
  const lines = items.map(({ blocks }, index) => {
    const mark = ordered ? `${start + index}. ` : "- ";
    return `${mark}${indented(paragraphsMarkdown(blocks, notes), mark.length)}`;
  });
  return lines.join("\n");
}

/** A note that nothing refers to is a paragraph: as a footnote, readers would leave it out. */
function noteMarkdown({ id, label, content }: Note, notes: MarkdownNotes): string {
  const words = onLines(content, notes);
  const reference = notes.reference(id);
  if (reference === undefined || !notes.isReferred(id)) return `${escapeMarkdown(`[${label}]`)} ${words}`;
  return `${reference}: ${indented(words, 4)}`;
}

function imageMarkdown({ bytes, mediaType, alternative }: Image): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return `![${escapeMarkdown(alternative).replaceAll("\n", " ")}](<data:${mediaType};base64,${btoa(characters)}>)`;
}
