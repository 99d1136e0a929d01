/** Inlines as Markdown. Language, direction and links within the document are what it cannot say. */
import { isSafeAddress } from "#core/compose/addresses.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Inline, Link } from "#core/model/document.ts";
import type { MarkdownNotes } from "./markdown-notes.ts";
import { escapeMarkdown } from "./markdown-text.ts";

/** Line ends of the words are kept as "\n": the block decides what becomes of them. */
export const inlinesMarkdown = (inlines: readonly Inline[], notes: MarkdownNotes): string =>
  inlines.map((inline) => inlineMarkdown(inline, notes)).join("");

function inlineMarkdown(inline: Inline, notes: MarkdownNotes): string {
  switch (inline.type) {
    case "text":
      return escapeMarkdown(inline.text);
    case "strong":
      return marked("**", inlinesMarkdown(inline.content, notes));
    case "emphasis":
      return marked("*", inlinesMarkdown(inline.content, notes));
    case "link":
      return linkMarkdown(inline, notes);
    case "noteReference":
      return notes.reference(inline.note) ?? "";
    case "field":
      return "";
    default:
      return missingCase(inline);
  }
}

/** Marks must stand at words, not at white space, and within one line (CommonMark 6.2). */
const marked = (mark: string, words: string): string =>
  words
    .split("\n")
    .map((line) => line.replace(/^(\s*)(\S.*?)(\s*)$/su, `$1${mark}$2${mark}$3`))
    .join("\n");

function linkMarkdown({ target, content }: Link, notes: MarkdownNotes): string {
  const words = inlinesMarkdown(content, notes);
  if (!("address" in target) || !isSafeAddress(target.address)) return words;
  return `[${words.replaceAll("\n", " ")}](<${target.address.replaceAll("\\", "%5C")}>)`;
}
