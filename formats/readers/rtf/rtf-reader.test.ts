import { describe, expect, test } from "vitest";
import { rtfReader } from "./rtf-reader.ts";

/** Latin-1 letters as bytes: RTF is made of bytes. */
const bytesOf = (rtf: string): Uint8Array => Uint8Array.from(rtf, (letter) => letter.charCodeAt(0));
const read = (rtf: string) => rtfReader.read({ name: "note.rtf", bytes: bytesOf(rtf), sha256: "12".repeat(32) }, {});

async function blocksOf(rtf: string): Promise<readonly string[]> {
  const reading = await read(rtf);
  const article = reading.ok ? reading.value.articles[0] : undefined;
  if (article === undefined) throw new Error(JSON.stringify(reading));
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

describe("letters", () => {
  test("bytes of the document's code page, and of a font's own", async () => {
    const fonts = "{\\fonttbl{\\f0\\fcharset204 Times;}{\\f1\\fcharset162 Times Tur;}}";
    expect(await blocksOf(`{\\rtf1\\ansi\\ansicpg1251${fonts}\\f0\\'c4\\'e0. \\f1\\'fd\\'fe.\\par Ok.}`)).toEqual([
      "paragraph: Да. ış.",
      "paragraph: Ok.",
    ]);
    expect(await blocksOf("{\\rtf1\\ansi\\ansicpg1251 \\'c4\\'e0.\\par \xc4\xe0.}")).toEqual([
      "paragraph: Да.",
      "paragraph: Да.",
    ]);
  });

  test("of Unicode, whose stand-ins are skipped, as many as are declared", async () => {
    expect(
      await blocksOf("{\\rtf1\\ansi\\uc1 \\u1044?\\u1072\\'3f.\\par{\\uc2\\u1044??\\u1072ab}!\\par \\u1171?.}"),
    ).toEqual(["paragraph: Да.", "paragraph: Да!", "paragraph: ғ."]);
    expect(await blocksOf("{\\rtf1 \\uc1\\u-10179?\\u-8704? ok.\\par b.}")).toEqual([
      "paragraph: 😀 ok.",
      "paragraph: b.",
    ]);
  });

  test("that have words of their own, and braces", async () => {
    expect(await blocksOf("{\\rtf1 \\ldblquote a\\rdblquote \\emdash  b\\~c\\line \\{d\\}\\\\.\\par e.}")).toEqual([
      "paragraph: “a”— b\u00a0c\n{d}\\.",
      "paragraph: e.",
    ]);
  });
});

describe("blocks", () => {
  test("headings by style and by level, list items, cells, notes behind their paragraph", async () => {
    const rtf =
      "{\\rtf1{\\stylesheet{\\s1 heading 1;}{\\s2 Normal;}}" +
      "\\pard\\s1 Head\\par\\pard\\s2 Text{\\footnote note.} on.\\par" +
      "\\pard\\outlinelevel1 Sub\\par\\pard{\\listtext 1.\\tab}\\ls1 item\\par" +
      "\\trowd\\pard\\intbl a\\cell b\\cell\\row\\pard End.\\par}";
    expect(await blocksOf(rtf)).toEqual([
      "headline: Head",
      "paragraph: Text on.",
      "paragraph: note.",
      "heading: Sub",
      "listItem: item",
      "tableCell: a",
      "tableCell: b",
      "paragraph: End.",
    ]);
  });

  test("notes as LibreOffice writes them, for programs that know them", async () => {
    const note = "{\\super \\chftn{\\*\\footnote \\chftn\\pard\\plain \\s26{\\loch A note.}}}";
    expect(await blocksOf(`{\\rtf1 Text${note}.\\par{\\*\\unheard \\pard of}End.\\par}`)).toEqual([
      "paragraph: Text.",
      "paragraph: A note.",
      "paragraph: End.",
    ]);
  });

  test("what was deleted, is hidden, or is for programs, is left out", async () => {
    const rtf =
      "{\\rtf1{\\info{\\title secret}}{\\header top}{\\*\\generator X;}{\\pict abcdef}A{\\deleted b}{\\v c}" +
      "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt link}}{\\*\\annotation note} z.\\par{\\footer end}Last.}";
    expect(await blocksOf(rtf)).toEqual(["paragraph: Alink z.", "paragraph: Last."]);
  });

  test("bytes of a picture are no control words", async () => {
    expect(await blocksOf("{\\rtf1 a{\\pict\\bin4 }{\\x}b.\\par c.}")).toEqual(["paragraph: ab.", "paragraph: c."]);
  });
});

describe("a file that is not to be read", () => {
  test.each([
    ["of another kind", "<html>", "sourceDamaged"],
    ["without a word", "{\\rtf1 }", "sourceEmpty"],
    ["nested without end", `{\\rtf1 ${"{".repeat(100_000)}`, "sourceTooDeep"],
  ])("%s", async (_, rtf, code) => {
    expect(await read(rtf)).toMatchObject({ ok: false, failure: { code, facts: { name: "note.rtf" } } });
  });

  test("one that is cut off gives what there is", async () => {
    expect(await blocksOf("{\\rtf1 A{\\b b.\\par c\\'")).toEqual(["paragraph: Ab.", "paragraph: c?"]);
  });
});
