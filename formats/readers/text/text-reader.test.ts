import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "#core/model/article.ts";
import { articleSchema } from "#core/model/article.ts";
import type { ReadOptions } from "../reader.ts";
import { textReader } from "./text-reader.ts";

const casesFolder = fileURLToPath(new URL("./cases/", import.meta.url));
const evalFolder = fileURLToPath(new URL("../../../../shared/eval/texts/", import.meta.url));
const referenceFile = fileURLToPath(new URL("../../../../shared/articles/000_b514863ce0d4a3f7.txt", import.meta.url));

const read = (name: string, bytes: Uint8Array, options: ReadOptions = {}) =>
  textReader.read({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") }, options);

const readText = async (text: string): Promise<Article> => {
  const reading = await read("note.txt", new TextEncoder().encode(text));
  if (!reading.ok || reading.value.articles[0] === undefined) throw new Error("not read");
  return reading.value.articles[0];
};

const blockTexts = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("a folder a case: source.txt as bytes, expected.json the whole reading", () => {
  for (const slug of readdirSync(casesFolder)) {
    test(slug, async () => {
      const folder = `${casesFolder}${slug}/`;
      const reading = await read("source.txt", new Uint8Array(readFileSync(`${folder}source.txt`)));
      expect(reading).toEqual(JSON.parse(readFileSync(`${folder}expected.json`, "utf8")));
    });
  }
});

describe("an encoding that the analyst chose", () => {
  const bytes = new Uint8Array([0xc4, 0xe0]);

  test.each([
    ["windows-1251", "Да"],
    ["koi8-r", "дЮ"],
    ["iso-8859-9", "Äà"],
  ])("%s overrules the guess", async (encoding, text) => {
    expect(await read("note.txt", bytes, { encoding })).toMatchObject({
      ok: true,
      value: { articles: [{ text, source: { encoding } }], warnings: [] },
    });
  });

  test("one that nobody knows is a failure", async () => {
    expect(await read("note.txt", bytes, { encoding: "klingon" })).toEqual({
      ok: false,
      failure: { code: "sourceUnreadable", facts: { name: "note.txt", encoding: "klingon" } },
    });
  });
});

describe.skipIf(!existsSync(referenceFile))("the reference article", () => {
  test("its first line gives date, place and agency; the first block begins with the sentence", async () => {
    const text = readFileSync(referenceFile, "utf8");
    const article = await readText(text);
    expect(article.text).toBe(text);
    expect({ title: article.title, outlet: article.outlet, published: article.published }).toEqual({
      title: undefined,
      outlet: "Trend",
      published: "2025-11-12",
    });
    expect(article.dateline).toMatchObject({ place: "БАКУ", agency: "Trend" });
    expect(text.slice(article.dateline?.start, article.dateline?.end)).toBe("БАКУ /Trend/ –");
    expect(blockTexts(article)[0]).toMatch(/^paragraph: В долгосрочной перспективе/);
    expect(article.blocks.length).toBe(7);
  });
});

describe.skipIf(!existsSync(evalFolder))("the development set", () => {
  test("every text is kept to the letter, so that its labels' offsets hold", async () => {
    for (const name of readdirSync(evalFolder)) {
      const bytes = new Uint8Array(readFileSync(evalFolder + name));
      const reading = await read(name, bytes);
      expect(reading.ok && reading.value.articles[0]?.text, name).toBe(
        new TextDecoder().decode(bytes).replaceAll("\r\n", "\n"),
      );
    }
  });
});

describe("laws", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 120, unit: "binary" }),
    fc.constantFrom("", " ", "БАКУ /Trend/ – Да", "1. a", "– б;", "# h", "By Ann Lee", "date 2025-11-12 x", "none"),
  );
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n").replaceAll("\r", " "));

  test("any bytes give articles or a failure, never an exception", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const reading = await read("note.txt", bytes);
        expect(reading.ok || reading.failure.facts["name"] === "note.txt").toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("blocks stand in order inside the text, overlap nowhere and begin and end with words", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const reading = await read("note.txt", new TextEncoder().encode(source));
        if (!reading.ok) return;
        const article = articleSchema.parse(reading.value.articles[0]);
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end)).toBe(article.text.slice(start, end).trim());
          last = end;
        }
        expect(last).toBeLessThanOrEqual(article.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("the text is the source's, but for line ends and the byte order mark", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const bytes = new TextEncoder().encode(`\ufeff${source.replaceAll("\n", "\r\n")}`);
        const reading = await read("note.txt", bytes);
        if (reading.ok) expect(reading.value.articles[0]?.text).toBe(source.toWellFormed());
      }),
    );
  });
});
