/** Captions as Markdown: a line of their own, above a table and below a picture. */
import type { Caption } from "#core/model/document.ts";
import { captionLabelText } from "../caption-label.ts";
import { inlinesMarkdown } from "./inline-markdown.ts";
import type { MarkdownNotes } from "./markdown-notes.ts";
import { escapeLineStart, escapeMarkdown } from "./markdown-text.ts";

export const captionMarkdown = (caption: Caption, notes: MarkdownNotes): string =>
  escapeLineStart(
    `${escapeMarkdown(captionLabelText(caption))}${inlinesMarkdown(caption.content, notes)}`.replaceAll("\n", " "),
  );
