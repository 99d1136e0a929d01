/** Tables as HTML, with a scope on every cell that names others. */
import type { Paragraph, Table, TableCell, TableRow } from "#core/model/document.ts";
import { captionHtml } from "./caption-html.ts";
import type { HtmlTargets } from "./html-targets.ts";
import { attributes } from "./html-text.ts";
import { paragraphHtml } from "./paragraph-html.ts";

export function tableHtml({ rules, columns, head, rows, caption }: Table, targets: HtmlTargets): string {
  const widths = columns.map((share) => `<col style="width:${percent(share)}">`).join("");
  const cells = head?.map((cell) => cellHtml("th", "col", cell, targets)).join("");
  const headRow = cells === undefined ? "" : `<thead>\n<tr>${cells}</tr>\n</thead>\n`;
  const lines = rows.map((row) => rowHtml(row, targets)).join("\n");
  const title = captionHtml("caption", caption, targets);
  return `<table class="${rules}">\n${title}<colgroup>${widths}</colgroup>\n${headRow}<tbody>\n${lines}\n</tbody>\n</table>`;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function rowHtml({ cells, anchor, rowHeader }: TableRow, targets: HtmlTargets): string {
  const own = attributes({ id: targets.takeAnchor(anchor) });
  const line = cells.map((cell, index) => {
    const names = (rowHeader === true && index === 0) || isLabel(cell);
    return names ? cellHtml("th", "row", cell, targets) : cellHtml("td", undefined, cell, targets);
  });
  return `<tr${own}>${line.join("")}</tr>`;
}

/** A cell in the label's style names the value that follows it. */
const isLabel = (cell: TableCell): boolean =>
  cell.some(({ style, content }) => style === "label" && content.length > 0);

function cellHtml(tag: "th" | "td", scope: "col" | "row" | undefined, cell: TableCell, targets: HtmlTargets): string {
  const words = cell.filter(hasWords).map((paragraph) => paragraphHtml(paragraph, targets));
  return `<${tag}${attributes({ scope })}>${words.join("")}</${tag}>`;
}

const hasWords = ({ content }: Paragraph): boolean => content.length > 0;
