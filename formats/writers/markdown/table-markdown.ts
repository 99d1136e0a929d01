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

/** A line for each label with the value behind it. */
function valuesMarkdown({ rows }: Table, notes: MarkdownNotes): string {
  const lines = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const next = cells[index + 1];
      const words = cellMarkdown(cell, notes);
      if (isLabel(cell))
        return words === "" ? [] : [`- **${words}** ${next === undefined ? "" : cellMarkdown(next, notes)}`];
      return words === "" || isLabel(cells[index - 1] ?? []) ? [] : [`- ${words}`];
    }),
  );
  return lines.map((line) => line.trimEnd()).join("\n");
}

const isLabel = (cell: TableCell): boolean => cell[0]?.style === "label";
