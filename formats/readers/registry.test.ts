import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readerFor, readers } from "./registry.ts";
import { textReader } from "./text/text-reader.ts";

const words = new TextEncoder().encode("Да");
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odtType = "application/vnd.oasis.opendocument.text";
const encrypted = Uint8Array.from(
  "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
  (letter) => letter.charCodeAt(0),
);
const pdf = new TextEncoder().encode("%PDF-1.7");

test("no two readers claim one extension", () => {
  const claimed = readers.flatMap(({ extensions }) => extensions);
  expect(new Set(claimed).size).toBe(claimed.length);
});

describe("the reader for a source", () => {
  test.each(["note.txt", "NOTE.TXT", "note", "note.unheard-of", "folder.pdf/note", ".txt"])(
    "%s is read as text",
    async (name) => {
      expect(await readerFor(name, words)).toEqual({ ok: true, value: textReader });
    },
  );

  test.each([
    ["report.pdf", words, "application/pdf"],
    ["report.final", pdf, "application/pdf"],
    ["report.txt", pdf, "application/pdf"],
    ["note.md", words, "text/markdown"],
    ["note.rtf", words, "application/rtf"],
    ["unnamed", zipSync({ "word/document.xml": words }), wordType],
    ["letter.zip", zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }), odtType],
  ])("%s is read by its first bytes, else by its name", async (name, bytes, mediaType) => {
    const reader = await readerFor(name, bytes);
    expect(reader.ok && reader.value.mediaType).toBe(mediaType);
  });

  test.each([
    ["mail.msg", words, "sourceUnsupported"],
    ["sheet.xlsx", zipSync({ "xl/workbook.xml": words }), "sourceUnsupported"],
    ["report.docx", encrypted, "sourceProtected"],
    ["scan.pdf", new Uint8Array(), "sourceEmpty"],
    ["scan.png", Uint8Array.from("\x89PNG\r\n\x1a\n", (letter) => letter.charCodeAt(0)), "sourceWithoutText"],
  ])("%s is not read", async (name, bytes, code) => {
    expect(await readerFor(name, bytes)).toMatchObject({ ok: false, failure: { code, facts: { name } } });
  });
});
