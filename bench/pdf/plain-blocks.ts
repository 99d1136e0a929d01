/** A document's blocks as the peers are given them: the same words in the same parts, without our tree. */
import type { Block, Document, Paragraph, TableCell } from "../../core/model/document.ts";
import { plainInlines } from "../../core/model/document.ts";

export type PlainBlock =
  | { readonly kind: "title" | "heading" | "body"; readonly words: string; readonly note?: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "quotation"; readonly words: string; readonly attribution: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

export const plainBlocks = ({ blocks }: Document): readonly PlainBlock[] => blocks.flatMap(plainBlock);

const wordsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ content }) => plainInlines(content)).join(" ");
const rowOf = (cells: readonly TableCell[]): readonly string[] => cells.map(wordsOf);

function plainBlock(block: Block): readonly PlainBlock[] {
  switch (block.type) {
    case "heading":
      return [{ kind: "heading", words: plainInlines(block.content) }];
    case "paragraph": {
      const hasNote = block.content.some(({ type }) => type === "noteReference");
      const kind = block.style === "title" ? "title" : "body";
      return [{ kind, words: wordsOf([block]), ...(hasNote && { note: "Агентство, 12 ноября 2025 г." }) }];
    }
    case "list":
      return [{ kind: "list", items: block.items.map((item) => wordsOf(item.blocks)) }];
    case "quotation":
      return [
        { kind: "quotation", words: wordsOf(block.blocks.slice(0, 1)), attribution: wordsOf(block.blocks.slice(1)) },
      ];
    case "table":
      return [{ kind: "table", rows: [rowOf(block.head ?? []), ...block.rows.map(({ cells }) => rowOf(cells))] }];
    default:
      return [];
  }
}
