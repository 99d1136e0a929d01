/** PDF files as other programs read them: poppler's tools and qpdf. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { styleSheet } from "#core/compose/style-sheet.ts";
import type { Block, Document, Inline, Paragraph } from "#core/model/document.ts";
import type { StyleName } from "#core/model/style-names.ts";
import { fontFile } from "../testing/test-fonts.ts";
import type { FontLibrary, SystemFont, Written } from "../writer.ts";
import { pdfWriter } from "./pdf-writer.ts";

const packages = new URL("../../../node_modules/", import.meta.url);
const fonts: FontLibrary = { bytes: (face) => readFileSync(new URL(fontFile(face), packages)) };

const run = (text: string, more: { language?: string; direction?: "ltr" | "rtl" } = {}): Inline => ({
  type: "text",
  text,
  ...more,
});
const paragraph = (style: StyleName, ...content: (string | Inline)[]): Paragraph => ({
  type: "paragraph",
  style,
  content: content.map((part) => (typeof part === "string" ? run(part) : part)),
});
const body = (...content: (string | Inline)[]): Paragraph => paragraph("body", ...content);
const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: "heading", level, content: [run(text)] });
const reference = (note: string): Inline => ({ type: "noteReference", note });

const documentOf = (blocks: readonly Block[], changes: Partial<Document> = {}): Document => ({
  language: "ru",
  direction: "ltr",
  properties: { title: "Проба", date: "2025-11-12" },
  page: { size: "A4", margins: { top: 30, right: 20, bottom: 22, left: 22 }, grid: 14 },
  styles: styleSheet({ accent: "#0B5A6B", styles: {} }),
  header: { first: {}, rest: {} },
  footer: { first: {}, rest: {} },
  blocks,
  ...changes,
});

const long =
  "Правительство рассчитывает, что совместный инвестиционный фонд заработает до конца года: учредители " +
  "согласовали взносы, а парламенты ратифицировали соглашение о взаимодействии таможенных администраций.";

const rich: readonly Block[] = [
  paragraph("title", "Чего ждут от фонда"),
  paragraph("subtitle", "Записка на 12 ноября 2025 года"),
  heading(1, "Кратко"),
  body(long, reference("n1")),
  heading(2, "Цели"),
  {
    type: "list",
    ordered: true,
    items: ["Открыть фонд", "Снизить пошлины"].map((text, index) => ({
      blocks: [body({ type: "strong", content: [run(text)] }, ". ", long, reference("n2"))],
      anchor: { of: "point", id: `goal-${index}` },
    })),
  },
  { type: "list", ordered: false, items: [{ blocks: [body("Без номера")] }] },
  {
    type: "quotation",
    anchor: { of: "point", id: "quote" },
    blocks: [
      paragraph("quote", "«Мы заинтересованы, чтобы соглашение работало»."),
      paragraph("original", run("We want the agreement to work.", { language: "en" })),
      paragraph("attribution", "Министр"),
    ],
  },
  {
    type: "table",
    rules: "rows",
    columns: [0.6, 0.4],
    head: [[paragraph("tableHead", "Действие")], [paragraph("tableHead", "Срок")]],
    rows: [{ cells: [[paragraph("tableCell", "Подписать")], []], rowHeader: true }],
  },
  body({ type: "link", target: { address: "https://example.org/статья?a=1&b=2" }, content: [run("адрес")] }, " и ", {
    type: "link",
    target: { anchor: { of: "point", id: "quote" } },
    content: [run("цитата")],
  }),
  heading(1, "Источники"),
  { type: "note", id: "n1", label: "1", content: [run("Агентство, 12 ноября 2025 г.")] },
  { type: "note", id: "n2", label: "2", content: [run("Газета, 11 ноября 2025 г.")] },
];

const folder = mkdtempSync(join(tmpdir(), "precis-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));
const missingTools = ["pdftotext", "pdffonts", "pdfinfo", "qpdf"].filter(
  (tool) => spawnSync(tool, ["--version"]).error !== undefined,
);
if (missingTools.length > 0) process.stderr.write(`PDF is not read back: no ${missingTools.join(", ")} here\n`);

const eastAsianFont = [
  { name: "Noto Sans CJK SC", path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", index: 2 },
  { name: "WenQuanYi Micro Hei", path: "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", index: 0 },
]
  .filter(({ path }) => existsSync(path))
  .map(({ name, path, index }): SystemFont => ({ name, index, bytes: () => readFileSync(path) }))[0];
if (eastAsianFont === undefined) process.stderr.write("Chinese is not set: no font for it here\n");

let files = 0;
async function written(document: Document, near?: number): Promise<Written & { readonly path: string }> {
  const result = await pdfWriter.write(document, fonts, near);
  const path = join(folder, `${++files}.pdf`);
  writeFileSync(path, result.bytes);
  return { ...result, path };
}
const tool = (name: string, ...args: string[]): string => execFileSync(name, args, { encoding: "utf8" });
const words = (text: string): string => text.replace(/\s+/g, " ").trim();
const textOf = (path: string): string => words(tool("pdftotext", path, "-"));

describe.skipIf(missingTools.length > 0)("a written PDF", () => {
  it("is sound, embeds every font and maps every glyph to text", async () => {
    const { path, warnings } = await written(documentOf(rich));
    expect(warnings).toEqual([]);
    expect(tool("qpdf", "--check", path)).toContain("No syntax or stream encoding errors");
    const rows = tool("pdffonts", path).trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => !/Identity-H\s+yes yes yes/.test(row))).toEqual([]);
  });

  it("gives its words back whole, wherever lines end", async () => {
    const { path } = await written(documentOf(rich));
    const text = textOf(path);
    expect(text.split(long)).toHaveLength(4);
    expect(text).toContain(`1. Открыть фонд. ${long}2`);
    expect(text).toContain(`2. Снизить пошлины. ${long}2`);
    expect(text).not.toMatch(/[\u00AD\u2010]|-\s/);
  });

  it("divides words at the ends of justified lines", async () => {
    const { path } = await written(documentOf(rich));
    const raw = tool("qpdf", "--qdf", "--object-streams=disable", path, "-");
    expect(raw).toContain("/ActualText ()");
  });

  it("is tagged, in reading order", async () => {
    const { path } = await written(documentOf(rich));
    const tags = tool("pdfinfo", "-struct", path)
      .split("\n")
      .map((line) => line.replace(/ \((?:block|inline)\)|:$/, "").replace(/Object \d+ 0/, "annotation"));
    expect(tags.join("\n").trim()).toMatchInlineSnapshot(`
      "Document
        P
        P
        H1
        P
          Reference
            Link
              annotation
        H2
        L:
           /ListNumbering /Decimal
          LI
            Lbl
            LBody
              P
                Reference
                  Link
                    annotation
          LI
            Lbl
            LBody
              P
                Reference
                  Link
                    annotation
        L:
           /ListNumbering /Disc
          LI
            Lbl
            LBody
              P
        BlockQuote
          P
          P
            Span
          P
        Table
          TR
            TH
               /Scope /Column
              P
            TH
               /Scope /Column
              P
          TR
            TH
               /Scope /Row
              P
            TD
        P
          Link
            annotation
          Link
            annotation
        H1
        Note <n000001>
          Lbl
            Link
              annotation
          P
        Note <n000002>
          Lbl
            Link
              annotation
          P"
    `);
    expect(tool("pdfinfo", path)).toMatch(/Tagged:\s+yes/);
  });

  it("says what it is: both standards, language, title, day", async () => {
    const title = "Цена & <условия>";
    const properties = { title, author: "Отдел & Co", date: "2025-11-12" };
    const { path } = await written(documentOf(rich, { properties }));
    const info = tool("pdfinfo", "-isodates", path);
    expect(info).toMatch(/Title:\s+Цена & <условия>\n/);
    expect(info).toMatch(/CreationDate:\s+2025-11-12T00:00:00Z\nModDate:\s+2025-11-12T00:00:00Z/);
    const metadata = tool("pdfinfo", "-meta", path);
    expect(metadata).toContain("Цена &amp; &lt;условия&gt;");
    expect(metadata).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(metadata).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const raw = tool("qpdf", "--qdf", path, "-");
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toMatch(/\/Lang \(ru\)/);
  });

  it("has bookmarks, and links that describe themselves", async () => {
    const { path } = await written(documentOf(rich));
    const raw = tool("qpdf", "--qdf", path, "-");
    expect(raw.match(/\/Title </g)?.length ?? raw.match(/\/Title \(/g)?.length).toBeGreaterThan(0);
    expect(raw).toContain("/URI (https://example.org/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F?a=1&b=2)");
    expect(raw.match(/\/Subtype \/Link/g)).toHaveLength(raw.match(/\/Contents [<(]/g)?.length ?? 0);
  });

  it("says a word with a joiner whole, whose glyphs have none", async () => {
    const blocks: Block[] = [paragraph("body", { type: "text", text: "کار می\u200Cکند", language: "fa" })];
    const { path } = await written(documentOf(blocks, { language: "fa", direction: "rtl" }));
    const raw = tool("qpdf", "--qdf", "--object-streams=disable", path, "-");
    const objects = raw.split(/\nendobj/).filter((object) => object.includes("/S /Span"));
    const whole = /\/ActualText <feff064506cc200c06a90646062f>/i;
    expect(objects.filter((object) => whole.test(object))).toHaveLength(1);
    expect(raw.match(/\/ActualText/g)).toHaveLength(1);
  });

  it("numbers its pages and carries the marking", async () => {
    const footer = {
      marking: [run("Для служебного пользования")],
      end: [run("Стр. "), { type: "field", field: "pageNumber" }, run(" из "), { type: "field", field: "pageCount" }],
    } satisfies Document["footer"]["first"];
    const blocks: Block[] = [body("Первая"), { type: "pageBreak" }, body("Вторая")];
    const { path, pages } = await written(documentOf(blocks, { footer: { first: { end: footer.end }, rest: footer } }));
    expect([pages, textOf(path)]).toEqual([2, "Первая Стр. 1 из 2 Вторая ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ Стр. 2 из 2"]);
  });
});

describe.skipIf(missingTools.length > 0)("a look at a page", () => {
  const many = (tenth: string): Document =>
    documentOf([
      heading(1, "Список"),
      ...Array.from({ length: 30 }, (_, index): readonly Block[] => [
        body(`Пункт ${index + 1}. `, index === 9 ? tenth : long, reference("n1")),
        { type: "pageBreak" },
      ]).flat(),
      { type: "note", id: "n1", label: "1", content: [run("Агентство")] },
    ]);
  const textsOf = (path: string): readonly string[] => tool("pdftotext", path, "-").split("\f").slice(0, -1);

  it("ends where nobody waits for it any more", async () => {
    const paused = vi.fn(() => Promise.reject(new Error("called off")));
    await expect(pdfWriter.write(documentOf([]), fonts, 1, paused)).rejects.toThrow("called off");
    expect(paused).toHaveBeenCalledOnce();
  });

  it("keeps what it has laid out for the next look, though nobody waits for this one any more", async () => {
    const document = documentOf([]);
    const calledOff = vi.fn(() =>
      calledOff.mock.calls.length < 2 ? Promise.resolve() : Promise.reject(new Error("late")),
    );
    await expect(pdfWriter.write(document, fonts, 1, calledOff)).rejects.toThrow("late");
    const waitedFor = vi.fn(async () => undefined);
    await pdfWriter.write(document, fonts, 1, waitedFor);
    expect(waitedFor, "before it is laid out, and behind").toHaveBeenCalledOnce();
  });

  it("writes of a long document only the pages about it, as they are in the whole, and the places of all", async () => {
    const document = many(long);
    const whole = await written(document);
    const pages = textsOf(whole.path);
    expect(pages.length).toBeGreaterThan(24);
    for (const [near, from, to] of [
      [1, 1, 4],
      [10, 7, 13],
      [9_999, pages.length - 3, pages.length],
    ] as const) {
      const look = await written(document, near);
      expect(look.only).toEqual({ from, to });
      expect(textsOf(look.path)).toEqual(pages.slice(from - 1, to));
      expect([look.pages, look.placements]).toEqual([whole.pages, whole.placements]);
    }
    expect((await written(document)).bytes).toEqual(whole.bytes);
  });

  it("follows a change to where it leads, and tells each time what cannot be shown", async () => {
    await written(many(long), 10);
    const changed = `\u{10380} ${long} `.repeat(20);
    const whole = await written(many(changed));
    for (let time = 0; time < 2; time += 1) {
      const look = await written(many(changed), 10);
      expect(textsOf(look.path)).toEqual(textsOf(whole.path).slice(6, 13));
      expect([look.placements, look.warnings]).toEqual([whole.placements, whole.warnings]);
    }
    expect(whole.warnings.map(({ code }) => code)).toEqual(["missingGlyphs"]);
  });

  it("writes a short document whole", async () => {
    const [whole, look] = [await written(documentOf(rich)), await written(documentOf(rich), 2)];
    expect(look.only).toBeUndefined();
    expect(look.bytes).toEqual(whole.bytes);
  });
});

describe.skipIf(missingTools.length > 0)("odd documents", () => {
  const sound = async (document: Document) => {
    const result = await written(document);
    expect(tool("qpdf", "--check", result.path)).toContain("No syntax or stream encoding errors");
    return { ...result, text: textOf(result.path) };
  };

  it("nothing at all is one empty page", async () => {
    const { pages, text } = await sound(documentOf([]));
    expect([pages, text]).toEqual([1, ""]);
  });

  it("a title of 300 characters with marks of XML", async () => {
    const title = "Условия & <цены> ".repeat(18).trim();
    const { path } = await sound(
      documentOf([paragraph("title", title)], { properties: { title, date: "2025-11-12" } }),
    );
    expect(textOf(path)).toBe(title);
  });

  it("a word of 5,000 letters", async () => {
    const { pages, text } = await sound(documentOf([body("щ".repeat(5_000))]));
    expect([pages, text.replace(/\s/g, "").length]).toEqual([3, 5_000]);
  });

  it("forty points", async () => {
    const points = Array.from({ length: 40 }, (_, index) => `Пункт ${index + 1}: ${long}`);
    const { text } = await sound(
      documentOf([{ type: "list", ordered: true, items: points.map((point) => ({ blocks: [body(point)] })) }]),
    );
    expect(points.filter((point) => !text.includes(point))).toEqual([]);
  });

  it("letters of the region and its currencies", async () => {
    const letters = "тең үлкөн өнөр қала ғылым шаһар әлем іс ұлт ƏRZƏQ öğle şık ıİ ўзбек ₸10 ₼20 ₺30 ₽40 ₾50";
    const { text, warnings } = await sound(documentOf([body(letters), paragraph("tableCell", letters)]));
    expect([text, warnings]).toEqual([`${letters} ${letters}`, []]);
  });

  it("Arabic among Cyrillic, in its own order", async () => {
    const arabic = "قال الوزير إن (الآلية) ستعمل";
    const { text, warnings } = await sound(
      documentOf([body("По-арабски министр сказал: ", run(arabic, { language: "ar", direction: "rtl" }), " и ушёл.")]),
    );
    expect(text.replace(/[\u202A-\u202E] ?/g, "")).toContain(`По-арабски министр сказал: ${arabic}`);
    expect(warnings).toEqual([]);
  });

  it("emoji and Chinese, which no face has, are named", async () => {
    const { text, warnings } = await sound(documentOf([body("Рост \u{1F642} на 中 рынке")]));
    expect([text, warnings]).toEqual([
      "Рост \uFFFD на \uFFFD рынке",
      [{ code: "missingGlyphs", facts: { characters: "\u{1F642} 中" } }],
    ]);
  });

  it("a broken font of the computer is passed over", async () => {
    const system = [{ name: "Broken", index: 0, bytes: () => new Uint8Array(100) }];
    const { warnings } = await pdfWriter.write(documentOf([body("中")]), { ...fonts, system: () => system });
    expect(warnings).toEqual([{ code: "missingGlyphs", facts: { characters: "中" } }]);
  });

  it.skipIf(eastAsianFont === undefined)("Chinese, Japanese and Korean in a font of the computer", async () => {
    const quoted = "他说：「中国愿同中亚各国合作」 日本は協力します 협력을 강화할 것이다";
    const library = { ...fonts, system: () => (eastAsianFont === undefined ? [] : [eastAsianFont]) };
    const { bytes, warnings } = await pdfWriter.write(documentOf([body("Сказано: ", quoted)]), library);
    const path = join(folder, "east-asian.pdf");
    writeFileSync(path, bytes);
    expect(textOf(path)).toBe(`Сказано: ${quoted}`);
    expect(tool("pdffonts", path)).toMatch(/CID \S+( 0C)?\s+Identity-H\s+yes yes yes[\s\S]*Identity-H\s+yes yes yes/);
    expect(warnings.map(({ code, facts }) => [code, facts["font"]])).toEqual([["systemFont", eastAsianFont?.name]]);
  });

  it("controls are taken out and counted", async () => {
    const { text, warnings } = await sound(documentOf([body("Ро\u0001ст\uFFFE")]));
    expect([text, warnings]).toEqual(["Рост", [{ code: "forbiddenCharacters", facts: { count: 2 } }]]);
  });

  it("a picture that is none is left out and said so", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { warnings } = await sound(
      documentOf([{ type: "image", bytes, mediaType: "image/png", alternative: "Карта", width: 100, height: 50 }]),
    );
    expect(warnings).toEqual([{ code: "pictureLeftOut", facts: { alternative: "Карта" } }]);
  });
});

describe("the same document", () => {
  it("gives the same bytes again, also after others", async () => {
    const first = await pdfWriter.write(documentOf(rich), fonts);
    await pdfWriter.write(documentOf([body("Другое")]), fonts);
    const again = await pdfWriter.write(documentOf(rich), fonts);
    expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
  });

  it("gives the same bytes as the thousandth of a warm process", async () => {
    const arabic = run("وأضاف أن سرمایهٔ راه‌آهن", { language: "fa", direction: "rtl" });
    const document = documentOf([...rich, body(arabic)]);
    const fresh = await pdfWriter.write(document, { ...fonts });
    for (let index = 1; index < 1_000; index++) {
      await pdfWriter.write(documentOf([body(`Слово${index} `, ...(index % 20 === 0 ? [arabic] : []))]), fonts);
    }
    const thousandth = await pdfWriter.write(document, fonts);
    expect(Buffer.from(thousandth.bytes).equals(fresh.bytes)).toBe(true);
  }, 180_000);

  it("gives another file identifier when a word changes", async () => {
    const idOf = async (text: string) => {
      const { bytes } = await pdfWriter.write(documentOf([body(text)]), fonts);
      return /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
    };
    expect(await idOf("одно")).not.toBe(await idOf("иное"));
  });

  it("gives the same bytes in a fresh process in any time zone", async () => {
    const { bytes } = await pdfWriter.write(documentOf(rich), fonts);
    const script = `
      import { readFileSync } from "node:fs";
      import { createHash } from "node:crypto";
      const { pdfWriter } = await import(${JSON.stringify(new URL("./pdf-writer.ts", import.meta.url).href)});
      const { fontFile } = await import(${JSON.stringify(new URL("../testing/test-fonts.ts", import.meta.url).href)});
      const bytes = (face) => readFileSync(new URL(fontFile(face), ${JSON.stringify(packages.href)}));
      const written = await pdfWriter.write(${JSON.stringify(documentOf(rich))}, { bytes });
      process.stdout.write(createHash("sha256").update(written.bytes).digest("hex"));`;
    const { createHash } = await import("node:crypto");
    const expected = createHash("sha256").update(bytes).digest("hex");
    for (const TZ of ["Asia/Bishkek", "America/Los_Angeles"]) {
      const found = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
      expect(found).toBe(expected);
    }
  });
});
