import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Article } from "#core/model/article.ts";
import { odtReader } from "./odt-reader.ts";

const namespaces = ["office", "text", "table", "draw", "dc", "style"]
  .map((one) => `xmlns:${one}="urn:${one}"`)
  .join(" ");
const contentOf = (body: string, styles = ""): string =>
  `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

const pack = (content: string, manifest = ""): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(content),
    "META-INF/manifest.xml": strToU8(manifest),
  });
const read = (bytes: Uint8Array) => odtReader.read({ name: "note.odt", bytes, sha256: "ef".repeat(32) }, {});

async function blocksOf(body: string, styles?: string): Promise<readonly string[]> {
  const reading = await read(pack(contentOf(body, styles)));
  const article: Article | undefined = reading.ok ? reading.value.articles[0] : undefined;
  if (article === undefined) throw new Error(JSON.stringify(reading));
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

describe("an OpenDocument text", () => {
  test("becomes headings, paragraphs, items, cells and quotations, with its own spaces", async () => {
    const body = [
      `<text:h text:outline-level="1">Порт откроют</text:h>`,
      `<text:p>Первый<text:s text:c="2"/>абзац,<text:line-break/>вторая строка\n  и <text:span>третья</text:span>.</text:p>`,
      `<text:list><text:list-item><text:p>один</text:p></text:list-item></text:list>`,
      `<table:table><table:table-row><table:table-cell><text:p>Ош</text:p></table:table-cell></table:table-row></table:table>`,
      `<text:p text:style-name="Quotations">«Ждём».</text:p>`,
    ];
    expect(await blocksOf(body.join(""))).toEqual([
      "headline: Порт откроют",
      "paragraph: Первый  абзац,\nвторая строка и третья.",
      "listItem: один",
      "tableCell: Ош",
      "quotation: «Ждём».",
    ]);
  });

  test("puts a note behind its paragraph", async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Откуда это.</text:p></text:note-body></text:note>`;
    expect(await blocksOf(`<text:p>До${note} и после.</text:p><text:p>Дальше.</text:p>`)).toEqual([
      "paragraph: До и после.",
      "paragraph: Откуда это.",
      "paragraph: Дальше.",
    ]);
  });

  test("leaves out what was deleted, comments and pictures", async () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion><text:p>март</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
    const comment = `<office:annotation><dc:creator>A</dc:creator><text:p>тайное</text:p></office:annotation>`;
    const picture = `<draw:frame><draw:text-box><text:p>Фото: B</text:p></draw:text-box></draw:frame>`;
    expect(await blocksOf(`${deleted}<text:p>Срок${comment} — май.${picture}</text:p><text:p>Да.</text:p>`)).toEqual([
      "paragraph: Срок — май.",
      "paragraph: Да.",
    ]);
  });

  test("knows a style's variations by the style, and leaves out hidden words", async () => {
    const styles =
      `<style:style style:name="P1" style:parent-style-name="Quotations"/>` +
      `<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>`;
    const body = `<text:p text:style-name="P1">«Ждём<text:span text:style-name="T1"> тайно</text:span>».</text:p><text:p>Да.</text:p>`;
    expect(await blocksOf(body, styles)).toEqual(["quotation: «Ждём».", "paragraph: Да."]);
  });
});

describe("a file that is not to be read", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  test.each([
    ["with entities of its own", pack(bomb + contentOf("<text:p>&b;</text:p>")), "sourceDamaged"],
    [
      "that names a file",
      pack(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hosts">]>${contentOf("<text:p>&f;</text:p>")}`),
      "sourceDamaged",
    ],
    ["with its tags crossed", pack(contentOf("<text:p>a</text:h>")), "sourceDamaged"],
    ["without its content", zipSync({ mimetype: strToU8("x") }), "sourceDamaged"],
    ["without a word", pack(contentOf("<text:p> </text:p>")), "sourceEmpty"],
    ["behind a password", pack("", "<manifest:encryption-data/>"), "sourceProtected"],
    ["nested without end", pack(contentOf("<text:span>".repeat(2000))), "sourceTooDeep"],
  ])("%s", async (_, bytes, code) => {
    expect(await read(bytes)).toMatchObject({ ok: false, failure: { code, facts: { name: "note.odt" } } });
  });
});
