import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Article } from "#core/model/article.ts";
import { docxReader } from "./docx-reader.ts";

const schema = "http://schemas.openxmlformats.org";
const main = `xmlns:w="${schema}/wordprocessingml/2006/main"`;
const office = `${schema}/officeDocument/2006/relationships`;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const override = (part: string, type: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${type}+xml"/>`;
const relation = (id: number, part: string) =>
  `<Relationship Id="rId${id}" Type="${office}/${part}" Target="${part}.xml"/>`;

/** A Word file with this body, these notes and comments. */
function word(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const texts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("document", "document.main")}${override("styles", "styles")}${override("footnotes", "footnotes")}${override("comments", "comments")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${schema}/package/2006/relationships">${relation(1, "styles")}${relation(2, "footnotes")}${relation(3, "comments")}</Relationships>`,
    "word/document.xml": `<w:document ${main}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${main}>${style("T", "Title")}${style("H", "heading 2")}${style("Q", "Quote")}</w:styles>`,
    "word/footnotes.xml": `<w:footnotes ${main}><w:footnote w:id="1"><w:p><w:r><w:t>Сноска с источником.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    "word/comments.xml": `<w:comments ${main}><w:comment w:id="1" w:author="A"><w:p><w:r><w:t>тайное замечание</w:t></w:r></w:p></w:comment></w:comments>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

const read = (bytes: Uint8Array) => docxReader.read({ name: "note.docx", bytes, sha256: "cd".repeat(32) }, {});
async function articleOf(bytes: Uint8Array): Promise<Article> {
  const reading = await read(bytes);
  const article = reading.ok ? reading.value.articles[0] : undefined;
  if (article === undefined) throw new Error(JSON.stringify(reading));
  return article;
}
const blocksOf = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("a Word file", () => {
  test("becomes its title, paragraphs, headings, quotations, cells and notes", async () => {
    const body = [
      p(run("Мост открыт"), "T"),
      p(
        run("Движение началось в ") +
          run("среду") +
          `<w:r><w:footnoteReference w:id="1"/></w:r>` +
          run(", сообщил мэр."),
      ),
      p(run("Что дальше"), "H"),
      p(run("«Мы ждали этого»."), "Q"),
      `<w:tbl><w:tr><w:tc>${p(run("Ош"))}</w:tc><w:tc>${p(run("300"))}</w:tc></w:tr></w:tbl>`,
    ];
    const article = await articleOf(word(body.join("")));
    expect(article.title).toBe("Мост открыт");
    expect(blocksOf(article)).toEqual([
      "headline: Мост открыт",
      "paragraph: Движение началось в среду, сообщил мэр.",
      "heading: Что дальше",
      "quotation: «Мы ждали этого».",
      "tableCell: Ош",
      "tableCell: 300",
      "listItem: Сноска с источником.",
    ]);
  });

  test("keeps insertions; deletions and comments do not leak into the text", async () => {
    const changed =
      run("Срок — ") +
      `<w:del w:id="1" w:author="A"><w:r><w:delText>март</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="A">${run("май")}</w:ins>` +
      `<w:r><w:commentReference w:id="1"/></w:r>` +
      run(".");
    expect(blocksOf(await articleOf(word(p(run("Первый.")) + p(changed))))).toEqual([
      "paragraph: Первый.",
      "paragraph: Срок — май.",
    ]);
  });
});

test("hidden words are left out, whatever else is in their paragraph", async () => {
  const hidden = (text: string, mark = "<w:vanish/>") => `<w:r><w:rPr><w:b/>${mark}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body =
    p(`<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("Срок")}${hidden(" тайный")}${hidden("!")}${run(" — май.")}`) +
    p(hidden("Показано.", '<w:vanish w:val="0"/>') + hidden("Нет.", '<w:vanish w:val="true"/>'));
  expect(blocksOf(await articleOf(word(body)))).toEqual(["paragraph: Срок — май.", "paragraph: Показано."]);
});

test("a picture that is not in the file, or elsewhere, is nobody's loss", async () => {
  const picture = (how: string) =>
    `<w:r><w:drawing><wp:inline xmlns:wp="${schema}/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="${schema}/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="${schema}/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${office}" r:${how}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const rels = `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId7" Type="${office}/image" Target="media/gone.png"/><Relationship Id="rId8" Type="${office}/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>`;
  const body = p(run("Первый.")) + p(picture('embed="rId7"') + picture('link="rId8"') + run("Второй."));
  expect(blocksOf(await articleOf(word(body, { "word/_rels/document.xml.rels": rels })))).toEqual([
    "paragraph: Первый.",
    "paragraph: Второй.",
  ]);
});

describe("a file that is not to be read", () => {
  test("without a word", async () => {
    expect(await read(word(p("")))).toEqual({
      ok: false,
      failure: { code: "sourceEmpty", facts: { name: "note.docx" } },
    });
  });

  test.each([
    ["cut off", (bytes: Uint8Array) => bytes.slice(0, 700)],
    ["a zip of something else", () => zipSync({ "a.txt": strToU8("a") })],
  ])("%s", async (_, spoil) => {
    expect(await read(spoil(word(p(run("a")))))).toEqual({
      ok: false,
      failure: { code: "sourceDamaged", facts: { name: "note.docx" } },
    });
  });

  test("a bomb: little that unpacks to much", async () => {
    expect(await read(word("", { "word/document.xml": " ".repeat(16 * 2 ** 20) }))).toEqual({
      ok: false,
      failure: { code: "archiveTooDense", facts: { name: "note.docx", limit: 100 } },
    });
  });

  test("of more than a thousand parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`word/${index}.xml`, "<a/>"]));
    expect(await read(word("", many))).toMatchObject({ ok: false, failure: { code: "archiveTooManyEntries" } });
  });

  test("a part that holds more than it declares is cut off, not unpacked", async () => {
    const bytes = word(p(run("x".repeat(5000))));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      const header = view.getUint32(at, true) === 0x02014b50;
      const length = header ? view.getUint16(at + 28, true) : 0;
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
      if (name === "word/document.xml") view.setUint32(at + 24, 300, true);
    }
    expect(await read(bytes)).toMatchObject({ ok: false, failure: { code: "sourceDamaged" } });
  });
});
