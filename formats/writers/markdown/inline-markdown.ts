/** Inlines as Markdown. Language, direction and links within the document are what it cannot say. */
import { isSafeAddress } from "#core/compose/addresses.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Inline, Link } from "#core/model/document.ts";
import { withHeldSpaces } from "../layout/held-spaces.ts";
import type { MarkdownNotes } from "./markdown-notes.ts";
import { escapeMarkdown } from "./markdown-text.ts";

/** Line ends of the words are kept as "\n": the block decides what becomes of them. */
export function inlinesMarkdown(inlines: readonly Inline[], notes: MarkdownNotes): string {
  const words = inlines.map((inline) => wordsMarkdown(inline, notes));
  const pieces = inlines.map((inline, index) => {
    const mark = marks[inline.type];
    const own = words[index] ?? "";
    return mark === undefined ? own : marked(mark, own, words[index - 1] ?? "", words[index + 1] ?? "");
  });
  return pieces.join("");
}

const marks: Partial<Readonly<Record<Inline["type"], string>>> = { strong: "**", emphasis: "*" };

/** The words without the marks round them. */
function wordsMarkdown(inline: Inline, notes: MarkdownNotes): string {
  switch (inline.type) {
    case "text":
      return escapeMarkdown(withHeldSpaces(inline.text));
    case "strong":
    case "emphasis":
      return inlinesMarkdown(inline.content, notes);
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

/**
 * Marks must stand at words, not at white space, and within one line; between a letter and a punctuation mark they would
 * be printed, so that punctuation at such an edge stays outside (CommonMark 6.2, flanking).
 */
function marked(mark: string, words: string, before: string, after: string): string {
  const open = /[\p{L}\p{N}]$/u.test(before) ? leadingPunctuation : leadingSpace;
  const close = /^[\p{L}\p{N}]/u.test(after) ? trailingPunctuation : trailingSpace;
  return words
    .split("\n")
    .map((line) => {
      const start = open.exec(line)?.[0] ?? "";
      const end = close.exec(line.slice(start.length))?.[0] ?? "";
      const inner = line.slice(start.length, line.length - end.length);
      return inner === "" ? line : `${start}${mark}${inner}${mark}${end}`;
    })
    .join("\n");
}

const leadingSpace = /^\s+/u;
const trailingSpace = /\s+$/u;
const leadingPunctuation = /^[\s\p{P}\p{S}]+/u;
const trailingPunctuation = /[\s\p{P}\p{S}]+$/u;

function linkMarkdown({ target, content }: Link, notes: MarkdownNotes): string {
  const words = inlinesMarkdown(content, notes);
  if (!("address" in target) || !isSafeAddress(target.address)) return words;
  return `[${words.replaceAll("\n", " ")}](<${target.address.replaceAll("\\", "%5C")}>)`;
}
