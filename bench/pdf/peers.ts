/** The peers, each with its way from plain blocks to the bytes of a PDF; they are installed with `npm install` in bench. */
import { readFileSync } from "node:fs";
import { fontPath } from "../../host/workers/font-files.ts";
import { ifInstalled } from "../peer.ts";
import type { PlainBlock } from "./plain-blocks.ts";
import type { EngineName } from "./sizes.ts";

/** What the peer is given is made at once, its bytes when asked for. */
export type Peer = (blocks: readonly PlainBlock[], title: string) => () => Promise<Uint8Array>;

const faces = ["serif-regular", "serif-bold", "sans-regular", "sans-bold"] as const;

/** Undefined where it is not installed. */
export async function openPeer(name: EngineName): Promise<Peer | undefined> {
  return ifInstalled(async () => openers[name]?.());
}

/** The names are no imports of the program's: its types must not want them. */
const packages = {
  typst: "@myriaddreamin/typst-ts-node-compiler",
  pdfmake: "pdfmake",
  reactPdf: "@react-pdf/renderer",
  react: "react",
};

async function typst(): Promise<Peer> {
  const { NodeCompiler } = await import(packages.typst);
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(fontPath(face))) }],
  });
  return (blocks, title) => {
    const mainFileContent = typstSource(blocks, title);
    return async () => {
      const bytes: Uint8Array = compiler.pdf({ mainFileContent });
      compiler.evictCache(10);
      return bytes;
    };
  };
}

const quoted = (words: string): string => JSON.stringify(words);

/** Words are given as strings, so that none of them is markup. */
function typstSource(blocks: readonly PlainBlock[], title: string): string {
  return [
    `#set document(title: ${quoted(title)}, date: datetime(year: 2025, month: 11, day: 12))`,
    `#set page(paper: "a4", margin: (left: 30mm, right: 20mm, y: 22mm), footer: align(center, text(8.5pt, font: "Noto Sans")[#upper("Для служебного пользования") #h(1fr) #context counter(page).display("1 / 1", both: true)]))`,
    '#set text(font: "Noto Serif", size: 10.5pt, lang: "ru", hyphenate: true)',
    "#set par(justify: true, leading: 0.6em)",
    ...blocks.map(typstBlock),
  ].join("\n\n");
}

function typstBlock(block: PlainBlock): string {
  switch (block.kind) {
    case "title":
      return `#text(18pt, weight: "bold", ${quoted(block.words)})`;
    case "heading":
      return `#heading(level: 1, text(font: "Noto Sans", ${quoted(block.words)}))`;
    case "body":
      return `#par[#${quoted(block.words)}${block.note === undefined ? "" : `#footnote(${quoted(block.note)})`}]`;
    case "list":
      return `#enum(${block.items.map((item) => `[#${quoted(item)}]`).join(", ")})`;
    case "quotation":
      return `#quote(block: true, attribution: ${quoted(block.attribution)}, ${quoted(block.words)})`;
    case "table": {
      const [head = [], ...rows] = block.rows;
      const cells = (row: readonly string[]) => row.map((words) => `[#${quoted(words)}]`).join(", ");
      return `#table(columns: (55%, 25%, 20%), stroke: none, table.header(${cells(head)}), ${rows.map(cells).join(", ")})`;
    }
    default:
      return block satisfies never;
  }
}

async function pdfmake(): Promise<Peer> {
  const { default: library } = await import(packages.pdfmake);
  const [normal, bold, sans, sansBold] = faces.map(fontPath);
  library.setFonts({ Serif: { normal, bold }, Sans: { normal: sans, bold: sansBold } });
  library.setUrlAccessPolicy(() => false);
  library.setLocalAccessPolicy(() => true);
  return (blocks, title) => async () => {
    const definition = {
      info: { title },
      tagged: true,
      pageSize: "A4",
      pageMargins: [85, 62, 57, 62],
      defaultStyle: { font: "Serif", fontSize: 10.5, lineHeight: 1.1 },
      footer: (page: number, count: number) => ({
        text: `ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ ${page} / ${count}`,
        alignment: "center",
      }),
      content: blocks.map(pdfmakeBlock),
    };
    return library.createPdf(definition).getBuffer();
  };
}

function pdfmakeBlock(block: PlainBlock): object {
  switch (block.kind) {
    case "title":
      return { text: block.words, fontSize: 18, bold: true };
    case "heading":
      return { text: block.words, font: "Sans", fontSize: 13, bold: true, margin: [0, 14, 0, 7] };
    case "body":
      return { text: `${block.words} ${block.note ?? ""}`, alignment: "justify", margin: [0, 0, 0, 7] };
    case "list":
      return { ol: block.items.map((text) => ({ text, alignment: "justify" })) };
    case "quotation":
      return { stack: [block.words, { text: block.attribution, font: "Sans" }], margin: [14, 7, 0, 7] };
    case "table":
      return { table: { headerRows: 1, widths: ["55%", "25%", "20%"], body: block.rows }, layout: "noBorders" };
    default:
      return block satisfies never;
  }
}

async function reactPdf(): Promise<Peer> {
  const [{ createElement }, library] = [(await import(packages.react)).default, await import(packages.reactPdf)];
  const { Document, Font, Page, Text, View, pdf } = library;
  const [normal, bold, sans, sansBold] = faces.map(fontPath);
  Font.register({ family: "Serif", fonts: [{ src: normal }, { src: bold, fontWeight: "bold" }] });
  Font.register({ family: "Sans", fonts: [{ src: sans }, { src: sansBold, fontWeight: "bold" }] });
  const text = (words: string, style: object = {}) => createElement(Text, { style }, words);
  const element = (block: PlainBlock): unknown => {
    switch (block.kind) {
      case "title":
        return text(block.words, { fontSize: 18, fontWeight: "bold" });
      case "heading":
        return text(block.words, { fontFamily: "Sans", fontSize: 13, fontWeight: "bold", marginVertical: 7 });
      case "body":
        return text(`${block.words} ${block.note ?? ""}`, { textAlign: "justify", marginBottom: 7 });
      case "list":
        return createElement(View, {}, ...block.items.map((item, index) => text(`${index + 1}. ${item}`)));
      case "quotation":
        return createElement(View, { style: { marginLeft: 14 } }, text(block.words), text(block.attribution));
      case "table": {
        const row = (cells: readonly string[]) =>
          createElement(View, { style: { flexDirection: "row" } }, ...cells.map((words) => text(words, { flex: 1 })));
        return createElement(View, {}, ...block.rows.map(row));
      }
      default:
        return block satisfies never;
    }
  };
  return (blocks, title) => async () => {
    const style = { fontFamily: "Serif", fontSize: 10.5, paddingVertical: 62, paddingLeft: 85, paddingRight: 57 };
    const page = createElement(Page, { size: "A4", style }, ...blocks.map(element));
    const stream: AsyncIterable<Uint8Array> = await pdf(createElement(Document, { title }, page)).toBuffer();
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
}

const openers: Partial<Readonly<Record<EngineName, () => Promise<Peer>>>> = {
  Typst: typst,
  pdfmake,
  "react-pdf": reactPdf,
};
