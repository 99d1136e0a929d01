/** The form that the peers fill: our own Word file of a page's parts, tags in the place of words, without fonts. */
import type { Block, Document, Paragraph } from "../../core/model/document.ts";
import type { StyleName } from "../../core/model/style-names.ts";
import { docxWriter } from "../../formats/writers/docx/docx-writer.ts";

/** How a peer writes that a value stands here, and that what stands between is repeated. */
export type Tags = {
  readonly value: (of: "page" | "item" | "quotation" | "row" | undefined, name: string) => string;
  readonly open: (one: string, of: string | undefined, many: string) => string;
  readonly close: (one: string, many: string) => string;
  /** Whether a row is repeated by tags in rows above and below, or in its own first and last cell. */
  readonly rowsAround: boolean;
};

export const braces: Tags = {
  value: (_, name) => `{${name}}`,
  open: (_, __, many) => `{#${many}}`,
  close: (_, many) => `{/${many}}`,
  rowsAround: false,
};

export const commands: Tags = {
  value: (of, name) => `+++INS ${of === undefined ? "" : `$${of}.`}${name}+++`,
  open: (one, of, many) => `+++FOR ${one} IN ${of === undefined ? "" : `$${of}.`}${many}+++`,
  close: (one) => `+++END-FOR ${one}+++`,
  rowsAround: true,
};

const paragraph = (style: StyleName, words: string): Paragraph => ({
  type: "paragraph",
  style,
  content: [{ type: "text", text: words }],
});

/** `like` lends its looks, its head and its foot. */
export async function formOf(tags: Tags, like: Document): Promise<Uint8Array> {
  const { value, open, close } = tags;
  const blocks: readonly Block[] = [
    paragraph("title", value(undefined, "title")),
    paragraph("body", open("page", undefined, "pages")),
    { type: "heading", level: 1, content: [{ type: "text", text: value("page", "heading") }] },
    paragraph("body", value("page", "first")),
    paragraph("body", value("page", "second")),
    paragraph("body", open("item", "page", "items")),
    { type: "list", ordered: true, items: [{ blocks: [paragraph("body", value("item", "words"))] }] },
    paragraph("body", close("item", "items")),
    paragraph("body", open("quotation", "page", "quotations")),
    { type: "quotation", blocks: [paragraph("quote", value("quotation", "said"))] },
    { type: "quotation", blocks: [paragraph("attribution", value("quotation", "attribution"))] },
    paragraph("body", close("quotation", "quotations")),
    steps(tags),
    paragraph("note", value("page", "note")),
    paragraph("body", close("page", "pages")),
  ];
  const { bytes } = await docxWriter.write({ ...like, blocks }, { bytes: () => new Uint8Array() });
  return bytes;
}

function steps({ value, open, close, rowsAround }: Tags): Block {
  const cell = (words: string) => [paragraph("tableCell", words)];
  const [begin, end] = [open("row", "page", "rows"), close("row", "rows")];
  const [what, who, when] = [value("row", "what"), value("row", "who"), value("row", "when")];
  const within = [{ cells: [cell(`${begin}${what}`), cell(who), cell(`${when}${end}`)] }];
  const around = [[begin], [what, who, when], [end]].map((words) => ({ cells: words.map(cell) }));
  return {
    type: "table",
    rules: "rows",
    columns: [0.55, 0.25, 0.2],
    head: ["Действие", "Ответственный", "Срок"].map((words) => [paragraph("tableHead", words)]),
    rows: rowsAround ? around : within,
  };
}
