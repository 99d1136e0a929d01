import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Document, Inline } from "#core/model/document.ts";
import { features } from "../features/features.ts";
import { documentOf, heading, note, paragraph, point } from "../testing/building.ts";
import { wholeDocument } from "../testing/whole-document.ts";
import type { FontLibrary } from "../writer.ts";
import { htmlWriter } from "./html-writer.ts";

const noFonts: FontLibrary = {
  bytes: () => {
    throw new Error("an HTML file carries no fonts");
  },
};

const htmlOf = async (document: Document): Promise<string> =>
  new TextDecoder().decode((await htmlWriter.write(document, noFonts)).bytes);

const mainOf = async (blocks: readonly Block[]): Promise<string> =>
  /<main>\n(.*)\n<\/main>/s.exec(await htmlOf(documentOf(blocks)))?.[1] ?? "";

test("a document with one of everything, as one self-contained file", async () => {
  await expect(await htmlOf(wholeDocument)).toMatchFileSnapshot("./cases/whole-document.html.golden");
});

test.each(Object.entries(features))("the body of %s", async (name, document) => {
  const body = /<body>.*<\/body>\n/s.exec(await htmlOf(document))?.[0] ?? "";
  await expect(body).toMatchFileSnapshot(`./cases/${name}.html.golden`);
});

test("the same document gives the same bytes, and no placements", async () => {
  const [first, second] = [
    await htmlWriter.write(wholeDocument, noFonts),
    await htmlWriter.write(wholeDocument, noFonts),
  ];
  expect(second).toEqual(first);
  expect({ warnings: first.warnings, placements: first.placements }).toEqual({ warnings: [], placements: [] });
});

test("hostile words are printed literally", async () => {
  const hostile = `<script>alert("1")</script> & {{x}} [x](y) </p> 'q'`;
  expect(await mainOf([heading(hostile), paragraph("body", hostile)])).toBe(
    [
      "<section>",
      '<h2 class="heading1">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{x}} [x](y) &lt;/p&gt; &#39;q&#39;</h2>',
      '<p class="body">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{x}} [x](y) &lt;/p&gt; &#39;q&#39;</p>',
      "</section>",
    ].join("\n"),
  );
});

test("hostile words stay inside attributes, the title and the style sheet", async () => {
  const hostile = `"></style><script>alert(1)</script>\\`;
  const line = { marking: [{ type: "text", text: hostile }] } as const;
  const html = await htmlOf(
    documentOf([paragraph("body", "x", point(hostile))], {
      language: hostile,
      properties: { title: hostile, author: hostile, date: "2025-11-12" },
      header: { first: line, rest: line },
      footer: { first: line, rest: line },
    }),
  );
  expect(html.match(/<\/?(?:style|script)\b/g)).toEqual(["<style", "</style"]);
  expect(html).toContain('content:"\\22 \\3e \\3c /style\\3e \\3c script\\3e alert(1)\\3c /script\\3e \\5c "');
});

test("only addresses of the web and of mail are links; others are their words", async () => {
  const link = (address: string): Inline => ({
    type: "link",
    target: { address },
    content: [{ type: "text", text: "go" }],
  });
  expect(
    await mainOf([
      paragraph("body", [
        link("https://a.example/?x=1&y"),
        link("mailto:a@b.example"),
        link("javascript:alert(1)"),
        link("file:///etc/passwd"),
        link('https://a.example/"onclick="x'),
      ]),
    ]),
  ).toBe(
    '<section>\n<p class="body"><a href="https://a.example/?x=1&amp;y" rel="noreferrer">go</a><a href="mailto:a@b.example" rel="noreferrer">go</a>gogogo</p>\n</section>',
  );
});

test("a note leads back to every place that refers to it; what leads nowhere is no link", async () => {
  const reference = (id: string): Inline => ({ type: "noteReference", note: id });
  const lost: Inline = { type: "link", target: { anchor: point("gone") }, content: [{ type: "text", text: "there" }] };
  expect(
    await mainOf([
      paragraph("body", [reference("note-1"), reference("note-1"), reference("note-9"), lost]),
      note("1", "N"),
    ]),
  ).toBe(
    [
      "<section>",
      '<p class="body"><sup id="reference-note-1-1"><a href="#note-note-1">1</a></sup><sup>,</sup><sup id="reference-note-1-2"><a href="#note-note-1">1</a></sup>there</p>',
      '<ol class="notes" style="list-style:none">',
      '<li class="note" id="note-note-1"><span class="number"><a href="#reference-note-1-1">1</a></span> <span class="words">N&nbsp;<a class="back" href="#reference-note-1-2">↑</a></span></li>',
      "</ol>",
      "</section>",
    ].join("\n"),
  );
});

test("an anchor that stands twice is led to once; line ends are breaks; links do not nest", async () => {
  const inner: Inline = {
    type: "link",
    target: { address: "https://b.example" },
    content: [{ type: "text", text: "b" }],
  };
  const outer: Inline = {
    type: "link",
    target: { anchor: point("p 1") },
    content: [{ type: "text", text: "a" }, inner],
  };
  expect(await mainOf([paragraph("body", "one\ntwo", point("p 1")), paragraph("body", [outer], point("p 1"))])).toBe(
    '<section>\n<p class="body" id="point-p_20_1">one<br>two</p>\n<p class="body"><a href="#point-p_20_1">ab</a></p>\n</section>',
  );
});

test("characters that no markup may hold are taken out and counted", async () => {
  const { bytes, warnings } = await htmlWriter.write(documentOf([paragraph("body", "a\0b\ufffec\ud800")]), noFonts);
  expect(new TextDecoder().decode(bytes)).toContain('<p class="body">abc</p>');
  expect(warnings).toEqual([{ code: "forbiddenCharacters", facts: { count: 3 } }]);
});

test("whatever the words, the file's elements are the document's", async () => {
  const blank = (await htmlOf(documentOf([paragraph("body", "x")]))).match(/<[^>]*>/g);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (words) => {
      const html = await htmlOf(documentOf([paragraph("body", words.replaceAll("\n", " "))]));
      expect(html.match(/<[^>]*>/g)).toEqual(blank);
    }),
  );
});

test("a marking beside a page's number is said without it; what else counts pages is not", async () => {
  const number: Inline = { type: "field", field: "pageNumber" };
  const words = (text: string): Inline => ({ type: "text", text });
  const first = { marking: [words("Secret "), number], end: [words("Page "), number] };
  const html = await htmlOf(documentOf([], { header: { first, rest: {} } }));
  expect(html).toContain('<p class="marking">Secret </p>');
  expect(html).not.toContain("Page");
});
