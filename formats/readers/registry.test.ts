import { describe, expect, test } from "vitest";
import { readerFor, readers } from "./registry.ts";
import { textReader } from "./text/text-reader.ts";

const words = new TextEncoder().encode("Да");
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
    ["report.pdf", words, "pdf"],
    ["Report.DOCX", words, "docx"],
    ["mail.eml", words, "eml"],
    ["unnamed", pdf, "pdf"],
    ["report.final", pdf, "pdf"],
  ])("%s is a format that is not yet read", async (name, bytes, extension) => {
    expect(await readerFor(name, bytes)).toEqual({
      ok: false,
      failure: { code: "sourceUnsupported", facts: { name, extension } },
    });
  });

  test("a PDF renamed .txt is left to the text reader, which refuses it", async () => {
    const reader = await readerFor("report.txt", pdf);
    const source = { name: "report.txt", bytes: pdf, sha256: "0".repeat(64) };
    expect(reader.ok && (await reader.value.read(source, {}))).toEqual({
      ok: false,
      failure: { code: "sourceNotText", facts: { name: "report.txt" } },
    });
  });
});
