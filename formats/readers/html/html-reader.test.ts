import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlReader } from "./html-reader.ts";

const folder = new URL("./cases/", import.meta.url);
const read = (bytes: Uint8Array) =>
  htmlReader.read({ name: "page.html", bytes, sha256: createHash("sha256").update(bytes).digest("hex") }, {});

async function understood(bytes: Uint8Array) {
  const reading = await read(bytes);
  const article = reading.ok ? reading.value.articles[0] : undefined;
  if (!reading.ok || article === undefined) throw new Error(JSON.stringify(reading));
  const { text, blocks, title, byline, outlet, published, url, source } = article;
  return {
    facts: { title, byline, outlet, published, url, encoding: source.encoding },
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    warnings: reading.value.warnings,
  };
}

describe("a folder a page: source.html, and in expected.json what is understood of it", () => {
  for (const slug of readdirSync(folder)) {
    test(slug, async () => {
      const found = await understood(new Uint8Array(readFileSync(new URL(`${slug}/source.html`, folder))));
      expect(JSON.parse(JSON.stringify(found))).toEqual(
        JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), "utf8")),
      );
    });
  }
});

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);

test("of a copied piece every word is kept: it was chosen", async () => {
  const piece = '<!--StartFragment--><p class="share">Short.</p><ul><li><a href="x">A link</a></li></ul><p>End.</p>';
  expect((await understood(bytesOf(piece))).blocks).toEqual([
    "paragraph: Short.",
    "listItem: A link",
    "paragraph: End.",
  ]);
});

describe("a page that is not to be read", () => {
  test.each([
    ["nested without end", "<div>".repeat(100_000), "sourceTooDeep"],
    ["without a word", "<html><body><script>alert(1)</script></body></html>", "sourceEmpty"],
  ])("%s", async (_, html, code) => {
    expect(await read(bytesOf(html))).toMatchObject({ ok: false, failure: { code, facts: { name: "page.html" } } });
  });
});

test("any tags in any order end in an article or a failure", async () => {
  const tag = fc.constantFrom(
    "<p>",
    "</p>",
    "<div class=share>",
    "</div>",
    "<a href=x>",
    "</a>",
    "<table>",
    "<td>",
    "<li>",
    "<h1>",
    "<svg>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<b>",
    "</i>",
    "<select>",
    "<template>",
  );
  const piece = fc.oneof(
    tag,
    fc.string({ maxLength: 60 }),
    fc.constant("A sentence of some length, with a comma in it."),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const reading = await read(bytesOf(pieces.join("")));
      if (!reading.ok) return;
      for (const { text, blocks } of reading.value.articles)
        for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe("");
    }),
  );
});
