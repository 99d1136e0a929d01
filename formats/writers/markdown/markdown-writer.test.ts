import { expect, test } from "vitest";
import type { Document, Inline } from "#core/model/document.ts";
import { features } from "../features/features.ts";
import { documentOf, heading, note, paragraph } from "../testing/building.ts";
import { wholeDocument } from "../testing/whole-document.ts";
import type { FontLibrary } from "../writer.ts";
import { markdownWriter } from "./markdown-writer.ts";

const noFonts: FontLibrary = {
  bytes: () => {
    throw new Error("a Markdown file carries no fonts");
  },
};

const markdownOf = async (document: Document): Promise<string> =>
  new TextDecoder().decode((await markdownWriter.write(document, noFonts)).bytes);

const wordsOf = async (words: string): Promise<string> =>
  (await markdownOf(documentOf([paragraph("body", words)]))).trimEnd();

test("a document with one of everything, the marking at its head", async () => {
  expect(await markdownOf(wholeDocument)).toBe(`**Restricted**

# Ferries on the lake

Information note · for the Minister

- **Number** 12/3

## Goals

1. **Hourly ferries.** From April[^1]
2. A\u00a0second pier

   on the northern shore

### What was said

> “Биз күтөбүз”\u202f[^1]
>
> ننتظر
>
> Erkin Samatov, *translation*

## Next steps

| Action | Owner |
| --- | --- |
| Dredge | Port<br>Ministry |

---

## Sources

![The lake](<data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==>)

[^1]: Lake News, [article](<https://lake.example/a?b=1&c=2>), see goal

\\[2\\] Nobody refers to this.
`);
});

test.each(Object.entries(features))("%s", async (name, document) => {
  await expect(await markdownOf(document)).toMatchFileSnapshot(`./cases/${name}.md.golden`);
});

test.each([
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
  ["[x](javascript:y) ![z](w)", "\\[x\\](javascript:y) !\\[z\\](w)"],
  ["{{x}} *a* _b_ `c` ~~d~~ \\e", "{{x}} \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\\\e"],
  ["# no heading", "\\# no heading"],
  ["1. no list", "1\\.\u00a0no list"],
  ["2025) no list", "2025\\) no list"],
  ["- no list", "\\- no list"],
  ["+ no list", "\\+ no list"],
  ["    no code", "no code"],
  ["title\n===\n---", "title\\\n\\===\\\n\\---"],
  ["a | b", "a\u00a0\\| b"],
  ["&lt; R&D, A & B", "\\&lt; R\\&D, A\u00a0& B"],
  ["https://a.example, www.a.example, a@b.example", "https\\://a.example, www\\.a.example, a\\@b.example"],
  ["$x$ [^1]: y", "\\$x\\$ \\[^1\\]: y"],
  ["Time: 12.30, 50%, (a) – “b”!", "Time: 12.30, 50%, (a)\u00a0– “b”\\!"],
])("%j is printed literally", async (words, markdown) => {
  expect(await wordsOf(words)).toBe(markdown);
});

test("words in table cells and headings cannot leave them", async () => {
  const cell = (words: string) => [paragraph("tableCell", words)];
  const table = {
    type: "table",
    rules: "rows",
    columns: [0.5, 0.5],
    rows: [{ cells: [cell("a|b\nc"), cell("")] }],
  } as const;
  expect(await markdownOf(documentOf([heading("one\n# two"), table]))).toBe(
    "## one \\# two\n\n|  |  |\n| --- | --- |\n| a\\|b<br>c |  |\n",
  );
});

test("of labels and values, one without the other stands alone", async () => {
  const cells = [
    paragraph("label", []),
    paragraph("metadata", "12/3"),
    paragraph("label", "To"),
    paragraph("label", "By"),
  ];
  const table = {
    type: "table",
    rules: "none",
    columns: [0.25, 0.25, 0.25, 0.25],
    rows: [{ cells: cells.map((cell) => [cell]) }],
  } as const;
  expect(await markdownOf(documentOf([table]))).toBe("- 12/3\n- **To**\n- **By**\n");
});

test("only addresses of the web and of mail are links; marks stand at words", async () => {
  const link = (address: string): Inline => ({
    type: "link",
    target: { address },
    content: [{ type: "text", text: "go" }],
  });
  const strong: Inline = { type: "strong", content: [{ type: "text", text: " a\nb " }] };
  expect(
    await markdownOf(
      documentOf([paragraph("body", [link("mailto:a@b.example"), strong, link("javascript:alert(1)")])]),
    ),
  ).toBe("[go](<mailto:a@b.example>) **a**\\\n**b** go\n");
});

test.each([
  ["no", "«yes».", "then", "no«**yes**».then"],
  ["no ", "«yes».", " then", "no **«yes».** then"],
  ["no", "*yes*", ", then", "no\\***yes\\***, then"],
  ["no", "...", "then", "no...then"],
])(
  "strong words between %j, %j and %j are marked where readers see the marks",
  async (before, words, after, markdown) => {
    const strong: Inline = { type: "strong", content: [{ type: "text", text: words }] };
    const text = (of: string): Inline => ({ type: "text", text: of });
    expect(await markdownOf(documentOf([paragraph("body", [text(before), strong, text(after)])]))).toBe(
      `${markdown}\n`,
    );
  },
);

test("footnotes have names of their own where labels are no names or stand twice", async () => {
  const reference = (id: string): Inline => ({ type: "noteReference", note: id });
  const notes = [note("1", "A"), { ...note("1", "B"), id: "other" }, note("*", "C")];
  expect(
    await markdownOf(
      documentOf([
        paragraph("body", [reference("note-1"), reference("other"), reference("note-*"), reference("none")]),
        ...notes,
      ]),
    ),
  ).toBe("[^note-1][^note-2][^note-3]\n\n[^note-1]: A\n[^note-2]: B\n[^note-3]: C\n");
});

test("characters that no markup may hold are taken out and counted", async () => {
  const { bytes, warnings } = await markdownWriter.write(documentOf([paragraph("body", "a\0b")]), noFonts);
  expect(new TextDecoder().decode(bytes)).toBe("ab\n");
  expect(warnings).toEqual([{ code: "forbiddenCharacters", facts: { count: 1 } }]);
});
