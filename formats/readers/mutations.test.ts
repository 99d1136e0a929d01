/** Every format's files, cut off and with bits flipped: each ends in an article or in one plain failure, never otherwise. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { failureCodes } from "#core/ipc/failure.ts";
import { readerFor } from "./registry.ts";

const words =
  "Порт на озере откроют в мае, сообщил глава ведомства Азамат Иманов. «Мы готовы принять первый паром», — сказал он журналистам.";
const mutationCount = 200;

const samples: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "a.txt": () => strToU8(`Заголовок\n\n${words}\n\n${words}`),
  "a.md": () => strToU8(`---\ntitle: x\n---\n# Заголовок\n\n${words}\n\n| a | b |\n|---|---|\n| c | d |`),
  "a.html": () =>
    new Uint8Array(readFileSync(new URL("./html/cases/ru-agency-with-boxes/source.html", import.meta.url))),
  "a.eml": () =>
    strToU8(
      `From: a@b.example\r\nSubject: S\r\nDate: Wed, 12 Nov 2025 10:00:00 +0600\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n--x\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=p.html\r\n\r\n<p>${words}</p>\r\n--x--`,
    ),
  "a.mhtml": () => strToU8(`Subject: S\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>T</h1><p>${words}</p>`),
  "a.rtf": () =>
    strToU8(
      `{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 T;}}\\f0 A {\\b \\u1044?} text.\\par ${"b ".repeat(40)}\\par}`,
    ),
  "a.docx": () =>
    zipSync({
      "[Content_Types].xml": strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
      ),
      "_rels/.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
      ),
      "word/media/picture.png": [new Uint8Array(400).fill(7), { level: 0 }],
    }),
  "a.odt": () =>
    zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": strToU8(
        `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>${words}</text:p></office:text></office:body></office:document-content>`,
      ),
    }),
  "a.pdf": drawnPdf,
};

function drawnPdf(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ compress: true });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(chunks.flatMap((chunk) => [...chunk]))));
    pdf.text("The harbour on the lake opens in May, the office said. ".repeat(8)).end();
  });
}

/** The same numbers every time: a failure can be looked into. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Half of them cut off somewhere, half with one to twelve bits flipped. */
function mutated(bytes: Uint8Array, index: number): Uint8Array {
  const random = numbers(index + 1);
  const next = (below: number): number => Math.floor((random.next().value ?? 0) * below);
  for (let warming = 0; warming < 3; warming++) next(1);
  if (index % 2 === 0) return bytes.slice(0, next(bytes.length));
  const copy = bytes.slice();
  for (let flips = 1 + next(12); flips > 0; flips--) {
    const at = next(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << next(8));
  }
  return copy;
}

async function readAs(name: string, bytes: Uint8Array) {
  const reader = await readerFor(name, bytes);
  return reader.ok ? await reader.value.read({ name, bytes, sha256: "0".repeat(64) }, { readerFor }) : reader;
}

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  const reading = await readAs(name, bytes);
  if (!reading.ok) return reading.failure.code;
  return reading.value.articles.every(({ text }) => text.trim() !== "") ? "article" : "an article without a word";
}

const expected: ReadonlySet<string> = new Set(["article", ...failureCodes]);

describe.each(Object.keys(samples))("%s", (name) => {
  test(`ends in an article as it is, and in one or a failure after each of ${mutationCount} mutations`, async () => {
    const bytes = (await samples[name]?.()) ?? new Uint8Array();
    expect(await codeOf(name, bytes)).toBe("article");
    const codes = new Set<string>();
    for (let index = 0; index < mutationCount; index++) codes.add(await codeOf(name, mutated(bytes, index)));
    expect([...codes].filter((code) => !expected.has(code))).toEqual([]);
  }, 60_000);
});

test.each(["a.docx", "a.odt"])("a flipped bit in the words of %s is told, where it leaves any", async (name) => {
  const packed = unzipSync((await samples[name]?.()) ?? new Uint8Array());
  const stored = zipSync(packed, { level: 0 });
  const at = strFromU8(stored, true).indexOf("\xd0\x9f");
  const harmed = stored.slice();
  harmed[at + 1] = 0x9e;
  const readings = await Promise.all([stored, harmed].map((bytes) => readAs(name, bytes)));
  expect(readings).toMatchObject([
    { value: { articles: [{ text: words }], warnings: [] } },
    { value: { articles: [{ text: words.replace("П", "О") }], warnings: [{ code: "damagedParts", facts: { name } }] } },
  ]);
});

test("a trailing byte that is lost, and a flipped bit in a picture, do no harm", async () => {
  const docx = (await samples["a.docx"]?.()) ?? new Uint8Array();
  const picture = docx.findIndex((_, at) => docx.subarray(at, at + 400).every((byte) => byte === 7));
  expect(picture).toBeGreaterThan(0);
  const harmed = docx.slice();
  harmed[picture] = 8;
  expect(await codeOf("a.docx", harmed)).toBe("article");
  expect(await codeOf("a.docx", docx.slice(0, -1))).toBe("article");
  const pdf = (await drawnPdf()).slice(0, -1);
  expect(await codeOf("a.pdf", pdf)).toBe("article");
});
