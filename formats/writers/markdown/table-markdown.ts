/** Tables as Markdown: a pipe table, or a list of labels and values where the table has no rules. */
import type { Table, TableCell } from "#core/model/document.ts";
import { inlinesMarkdown } from "./inline-markdown.ts";
import type { MarkdownNotes } from "./markdown-notes.ts";

export const tableMarkdown = (table: Table, notes: MarkdownNotes): string =>
  table.rules === "none" && table.head === undefined ? valuesMarkdown(table, notes) : pipesMarkdown(table, notes);

function pipesMarkdown({ columns, head, rows }: Table, notes: MarkdownNotes): string {
  const headCells = head ?? columns.map((): TableCell => []);
  const line = (cells: readonly TableCell[]): string =>
    `| ${cells.map((cell) => cellMarkdown(cell, notes)).join(" | ")} |`;
  const rule = `|${" --- |".repeat(headCells.length)}`;
  return [line(headCells), rule, ...rows.map(({ cells }) => line(cells))].join("\n");
}

/** Paragraphs and lines of a cell stand on one line, parted as pipe tables allow. */
const cellMarkdown = (cell: TableCell, notes: MarkdownNotes): string =>
  cell
    .flatMap(({ content }) => inlinesMarkdown(content, notes).split("\n"))
    .map((words) => words.trim())
    .filter((words) => words !== "")
    .join("<br>");

/** A line for each label with the value behind it, and one for each value without. */
function valuesMarkdown({ rows }: Table, notes: MarkdownNotes): string {
  const lines = rows.flatMap(({ cells }) => {
    const entries = cells.map((cell): Entry => entryOf(cell, notes));
    return entries.map((entry, at) => lineOf(entry, entries[at - 1], entries[at + 1]));
  });
  return lines.filter((line) => line !== "").join("\n");
}

type Entry = { readonly words: string; readonly isLabel: boolean };

function entryOf(cell: TableCell, notes: MarkdownNotes): Entry {
  const words = cellMarkdown(cell, notes);
  return { words, isLabel: words !== "" && cell[0]?.style === "label" };
}

function lineOf({ words, isLabel }: Entry, before: Entry | undefined, behind: Entry | undefined): string {
  if (isLabel) return `- **${words}** ${behind === undefined || behind.isLabel ? "" : behind.words}`.trimEnd();
  return words === "" || before?.isLabel ? "" : `- ${words}`;
}
