/** A document's words as the peers are given them. */
import type { Block, Document, Paragraph } from "../../core/model/document.ts";
import { plainInlines } from "../../core/model/document.ts";

export type Page = {
  readonly heading: string;
  readonly first: string;
  readonly second: string;
  readonly items: readonly { readonly words: string }[];
  readonly quotations: readonly { readonly said: string; readonly attribution: string }[];
  readonly rows: readonly { readonly what: string; readonly who: string; readonly when: string }[];
  readonly note: string;
};
export type FormData = { readonly title: string; readonly pages: readonly Page[] };

export function formData({ blocks: [title, ...blocks] }: Document): FormData {
  const begins = blocks.flatMap((block, index) => (block.type === "heading" ? [index] : []));
  const pages = begins.map((begin, index) => pageOf(blocks.slice(begin, begins[index + 1])));
  return { title: title?.type === "paragraph" ? plainInlines(title.content) : "", pages };
}

const wordsOf = (paragraphs: readonly Paragraph[] = []): string =>
  paragraphs.map(({ content }) => plainInlines(content)).join(" ");

function pageOf(blocks: readonly Block[]): Page {
  const of = <Type extends Block["type"]>(type: Type) =>
    blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
  const [heading] = of("heading");
  const [first, second] = of("paragraph");
  const [note] = of("note");
  return {
    heading: plainInlines(heading?.content ?? []),
    first: `${plainInlines(first?.content ?? [])} ${note?.label}`,
    second: plainInlines(second?.content ?? []),
    items: of("list").flatMap(({ items }) => items.map(({ blocks: inner }) => ({ words: wordsOf(inner) }))),
    quotations: of("quotation").map(({ blocks: [said, by] }) => ({
      said: wordsOf(said && [said]),
      attribution: wordsOf(by && [by]),
    })),
    rows: of("table").flatMap(({ rows }) =>
      rows.map(({ cells: [what, who, when] }) => ({ what: wordsOf(what), who: wordsOf(who), when: wordsOf(when) })),
    ),
    note: `${note?.label} ${plainInlines(note?.content ?? [])}`,
  };
}
