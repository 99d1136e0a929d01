import { describe, expect, test } from "vitest";
import { readerFor } from "../registry.ts";
import { mailReader } from "./mail-reader.ts";

const read = (lines: readonly string[], name = "note.eml") =>
  mailReader.read(
    { name, bytes: Uint8Array.from(lines.join("\r\n"), (letter) => letter.charCodeAt(0)), sha256: "56".repeat(32) },
    { readerFor },
  );
async function readingOf(lines: readonly string[]) {
  const reading = await read(lines);
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  const articles = reading.value.articles.map(({ text, blocks, title, byline, published, id, source: { part } }) => ({
    id,
    part,
    title,
    byline,
    published,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  }));
  return { articles, warnings: reading.value.warnings };
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const head = [
  "From: =?UTF-8?B?0JDQudC20LDQvSDQntGA0L7Qt9C+0LLQsA==?= <press@port.example>",
  "Subject: =?koi8-r?B?8M/S1CDP1MvSz8DU?=",
  "Date: Wed, 12 Nov 2025 23:30:00 +0600",
  "MIME-Version: 1.0",
];

/** As a string of one letter a byte. */
function bytesIn(label: string, text: string): string {
  const decoder = new TextDecoder(label);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Array.from(text, (letter) => String.fromCharCode(codes.get(letter) ?? 0)).join("");
}

describe("a mail", () => {
  test("in a code page: its subject, sender, day and text", async () => {
    const body = [
      "Content-Type: text/plain; charset=windows-1251",
      "Content-Transfer-Encoding: 8bit",
      "",
      "\xcf\xee\xf0\xf2 \xe3\xee\xf2\xee\xe2.",
      "",
      "\xc6\xe4\xb8\xec.",
    ];
    expect(await readingOf([...head, ...body])).toEqual({
      articles: [
        {
          id: "565656565656",
          part: undefined,
          title: "Порт откроют",
          byline: "Айжан Орозова",
          published: "2025-11-12",
          blocks: ["headline: Порт откроют", "paragraph: Порт готов.", "paragraph: Ждём."],
        },
      ],
      warnings: [],
    });
  });

  test("whose parts declare their code page wrongly, or not at all", async () => {
    const words = "Порт на озере откроют в мае, сообщил глава ведомства Азамат Иманов.";
    const bytes = bytesIn("windows-1251", words);
    for (const type of ["text/plain", "text/plain; charset=utf-8", "text/plain; charset=koi8-r"]) {
      const { articles } = await readingOf([...head, `Content-Type: ${type}`, "", bytes]);
      expect.soft(articles[0]?.blocks, type).toEqual(["headline: Порт откроют", `paragraph: ${words}`]);
    }
  });

  test.each(["windows-1251", "koi8-r", "ibm866", "iso-8859-5"])(
    "whose head holds raw bytes in %s, as some programs send them: subject, sender and a file's name",
    async (label) => {
      const words = "Порт на озере откроют в мае, сообщил глава ведомства Азамат Иманов.";
      const lines = [
        "From: Пресс-служба порта <press@port.example>",
        "Subject: Порт откроют в мае",
        'Content-Type: multipart/mixed; boundary="x"',
        "",
        "--x",
        "Content-Type: text/plain",
        "",
        words,
        "--x",
        'Content-Type: text/plain; name="Доклад.txt"',
        'Content-Disposition: attachment; filename="Доклад.txt"',
        "",
        words,
        "--x--",
      ];
      const { articles } = await readingOf(lines.map((line) => bytesIn(label, line)));
      expect(articles.map(({ title, byline, part, blocks }) => [title, byline, part, blocks.at(-1)])).toEqual([
        ["Порт откроют в мае", "Пресс-служба порта", undefined, `paragraph: ${words}`],
        [undefined, undefined, "Доклад.txt", `paragraph: ${words}`],
      ]);
    },
  );

  test("of HTML alone, with a picture from elsewhere that nobody asks for", async () => {
    const body = [
      "Content-Type: text/html; charset=utf-8",
      "",
      '<p>One &amp; <b>two</b>.</p><img src="https://spy.example/1.gif"><p>Three.</p>',
    ];
    const { articles } = await readingOf([...head, ...body]);
    expect(articles[0]?.blocks).toEqual(["headline: Порт откроют", "paragraph: One & two.", "paragraph: Three."]);
  });

  test("with attachments: those that can be read are further articles, the others are named", async () => {
    const part = (type: string, name: string, text: string) => [
      "--x",
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      base64(text),
    ];
    const { articles, warnings } = await readingOf([
      ...head,
      'Content-Type: multipart/mixed; boundary="x"',
      "",
      "--x",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "See below.",
      "",
      "Yours.",
      ...part("text/plain", "report.txt", "Первый абзац.\n\nВторой абзац."),
      ...part("application/x-unknown", "table.xlsx", "PK"),
      ...part("message/rfc822", "inner.eml", "From: a@b.example\r\nSubject: Inner\r\n\r\nInner text.\r\n\r\nMore."),
      "--x--",
    ]);
    expect(articles.map(({ id, part: name, blocks }) => [id, name, blocks.at(-1)])).toEqual([
      ["565656565656", undefined, "paragraph: Yours."],
      ["565656565656-1", "report.txt", "paragraph: Второй абзац."],
      ["565656565656-2", "inner.eml", "paragraph: More."],
    ]);
    expect(warnings).toEqual([
      { code: "attachmentNotRead", facts: { name: "table.xlsx", extension: "xlsx", reason: "sourceUnsupported" } },
    ]);
  });
});

describe("a file that is not to be read", () => {
  test.each([
    ["that is no mail", ["just words"], "sourceDamaged"],
    ["without a word", [...head, "", ""], "sourceEmpty"],
  ])("%s", async (_, lines, code) => {
    expect(await read(lines)).toMatchObject({ ok: false, failure: { code, facts: { name: "note.eml" } } });
  });
});

test("a mail of nothing but what cannot be read says why that cannot", async () => {
  const attached = (type: string, name: string, content: string) => [
    "Content-Type: multipart/mixed; boundary=x",
    "",
    "--x",
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename=${name}`,
    "",
    content,
    "--x--",
  ];
  expect(await read([...head, ...attached("application/x-unknown", "table.xlsx", "PK")])).toMatchObject({
    failure: { code: "sourceUnsupported", facts: { name: "table.xlsx" } },
  });
});

test("parts nested without end are refused, and said to be too deep", async () => {
  const open = Array.from(
    { length: 100 },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}`,
  );
  expect(await read([...head, ...open, "Content-Type: text/plain", "", "a"])).toEqual({
    ok: false,
    failure: { code: "sourceTooDeep", facts: { name: "note.eml", limit: 64 } },
  });
});
