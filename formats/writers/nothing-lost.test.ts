/** Whatever a document holds, every text of it stands in every file: for trees that no template makes, too. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import type { Block, Caption, Document, Inline, Paragraph, TableCell } from "#core/model/document.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { type StyleName, styleNames } from "#core/model/style-names.ts";
import { dot } from "./features/picture-files.ts";
import { writerFor } from "./registry.ts";
import { documentOf } from "./testing/building.ts";
import { fontFile } from "./testing/test-fonts.ts";
import type { FontLibrary } from "./writer.ts";

const packages = new URL("../../node_modules/", import.meta.url);
const fonts: FontLibrary = { bytes: (face) => readFileSync(new URL(fontFile(face), packages)) };

/** Stands where a word of its own is put in. */
const word = "\u2060";
const noteIds = ["n1", "n2"] as const;

const anchor = fc.record({
  of: fc.constantFrom("point", "section", "source"),
  id: fc.constantFrom("a", "b"),
});
const anchored = <Value extends object>(arbitrary: fc.Arbitrary<Value>) =>
  fc
    .tuple(arbitrary, fc.option(anchor, { nil: undefined, freq: 1 }))
    .map(([value, at]) => (at === undefined ? value : { ...value, anchor: at }));
const few = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 3 });

const { inline } = fc.letrec<{ inline: Inline; inlines: readonly Inline[] }>((tie) => ({
  inlines: fc.array(tie("inline"), { maxLength: 2 }),
  inline: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      type: fc.constant("text" as const),
      text: fc.constantFrom(word, ` ${word} `, `«${word}»`, `\n${word}`),
    }),
    fc.record({ type: fc.constant("noteReference" as const), note: fc.constantFrom(...noteIds, "none") }),
    fc.record({
      type: fc.constant("field" as const),
      field: fc.constantFrom("pageNumber" as const, "pageCount" as const),
    }),
    fc.record({ type: fc.constantFrom("strong" as const, "emphasis" as const), content: tie("inlines") }),
    fc.record({
      type: fc.constant("link" as const),
      target: fc.oneof(
        anchor.map((to) => ({ anchor: to })),
        fc
          .constantFrom("https://a.example/b c", "javascript:x", 'https://a.example/"<>\\', "")
          .map((address) => ({ address })),
      ),
      content: tie("inlines"),
    }),
  ),
}));
const inlines = few(inline);

const paragraphIn = (...styles: readonly StyleName[]): fc.Arbitrary<Paragraph> =>
  anchored(fc.record({ type: fc.constant("paragraph" as const), style: fc.constantFrom(...styles), content: inlines }));
const anyParagraph = paragraphIn(...styleNames);
const caption: fc.Arbitrary<Caption> = fc.record({
  word: fc.constantFrom("", word),
  number: fc.constant(1),
  content: inlines,
});
const cell: fc.Arbitrary<TableCell> = few(paragraphIn("tableCell", "label", "metadata"));

const block: fc.Arbitrary<Block> = fc.oneof(
  anyParagraph,
  anchored(
    fc.record(
      {
        type: fc.constant("heading" as const),
        level: fc.constantFrom(1, 2, 3),
        number: fc.constant("1."),
        content: inlines,
      },
      { requiredKeys: ["type", "level", "content"] },
    ),
  ),
  fc.record(
    {
      type: fc.constant("list" as const),
      ordered: fc.boolean(),
      start: fc.nat(1200),
      items: few(anchored(fc.record({ blocks: few(anyParagraph) }))),
    },
    { requiredKeys: ["type", "ordered", "items"] },
  ),
  anchored(fc.record({ type: fc.constant("quotation" as const), blocks: few(anyParagraph) })),
  fc.integer({ min: 1, max: 4 }).chain((width) => {
    const cells = fc.array(cell, { minLength: width, maxLength: width });
    return fc.record(
      {
        type: fc.constant("table" as const),
        rules: fc.constantFrom("rows" as const, "none" as const),
        columns: fc.constant(Array.from({ length: width }, () => 1 / width)),
        head: cells,
        rows: few(anchored(fc.record({ cells, rowHeader: fc.boolean() }))),
        caption,
      },
      { requiredKeys: ["type", "rules", "columns", "rows"] },
    );
  }),
  fc.record(
    {
      type: fc.constant("image" as const),
      bytes: fc.constant(dot),
      mediaType: fc.constant("image/png" as const),
      alternative: fc.constant(""),
      width: fc.constant(40),
      height: fc.constant(30),
      alignment: fc.constantFrom("start" as const, "centre" as const, "end" as const),
      caption,
    },
    { requiredKeys: ["type", "bytes", "mediaType", "alternative", "width", "height"] },
  ),
  fc.record({ type: fc.constant("pageBreak" as const) }),
) as fc.Arbitrary<Block>;

const notes = noteIds.map((id) =>
  anchored(
    fc.record({ type: fc.constant("note" as const), id: fc.constant(id), label: fc.constant(id), content: inlines }),
  ),
);
const line = fc.record({ marking: inlines, start: inlines, centre: inlines, end: inlines }, { requiredKeys: [] });
const furniture = fc.record({ first: line, rest: line });

const document: fc.Arbitrary<Document> = fc
  .record({
    blocks: fc.array(block, { maxLength: 8 }),
    notes: fc.tuple(...notes).chain((all) => fc.shuffledSubarray(all)),
    header: furniture,
    footer: furniture,
    direction: fc.constantFrom("ltr" as const, "rtl" as const),
  })
  .map((given) =>
    documentOf([...given.blocks, ...(given.notes as readonly Block[])], {
      header: given.header,
      footer: given.footer,
      direction: given.direction,
    }),
  )
  .map(withWords);

/** Each place gets a word that no other has, too short to be divided at a line's end. */
function withWords(given: Document): Document {
  let count = 0;
  const named = (part: unknown): unknown => {
    if (typeof part === "string") return part.replace(word, () => `q${count++}z`);
    if (part === null || typeof part !== "object" || part instanceof Uint8Array) return part;
    if (Array.isArray(part)) return part.map(named);
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, named(value)]));
  };
  return named(given) as Document;
}

const wordsIn = (part: unknown): readonly string[] =>
  (JSON.stringify(part).match(/q\d+z/g) ?? []).filter((one, at, all) => all.indexOf(one) === at);

/** What a file says, in small letters and without white space. */
const textOf: Readonly<Record<ExportFormat, (bytes: Uint8Array) => Promise<string>>> = {
  md: async (bytes) => strFromU8(bytes),
  html: async (bytes) => strFromU8(bytes).replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ""),
  docx: async (bytes) =>
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /^word\/(?:document|header\d|footer\d)\.xml$/.test(path))
      .map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, ""))
      .join(""),
  pdf: async (bytes) => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
    const pdf = await task.promise;
    let text = "";
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      text += items.map((item) => ("str" in item ? item.str : "")).join("");
    }
    await task.destroy();
    return text;
  },
};

/** A page's head and foot belong to pages: of files without, the first marking alone. */
const expected: Readonly<Record<ExportFormat, (document: Document) => unknown>> = {
  docx: (given) => [given.blocks, given.header, given.footer],
  pdf: ({ blocks, header, footer }) => [blocks, header.first, footer.first],
  html: ({ blocks, header }) => [blocks, header.first.marking],
  md: ({ blocks, header }) => [blocks, header.first.marking],
};

it.each(["docx", "pdf", "html", "md"] as const)("in %s", { timeout: 120_000 }, async (format) => {
  const { write } = await writerFor(format);
  await fc.assert(
    fc.asyncProperty(document, async (given) => {
      const { bytes, warnings } = await write(given, fonts);
      const text = (await textOf[format](bytes)).replace(/\s/g, "").toLowerCase();
      const lost = wordsIn(expected[format](given)).filter((one) => !text.includes(one));
      expect({ lost, warnings }).toEqual({ lost: [], warnings: [] });
    }),
    { numRuns: 60 },
  );
});
