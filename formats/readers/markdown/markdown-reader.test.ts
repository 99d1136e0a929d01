import { describe, expect, test } from "vitest";
import type { Article } from "#core/model/article.ts";
import { markdownReader } from "./markdown-reader.ts";

const read = async (text: string): Promise<Article> => {
  const reading = await markdownReader.read(
    { name: "note.md", bytes: new TextEncoder().encode(text), sha256: "ab".repeat(32) },
    {},
  );
  const article = reading.ok ? reading.value.articles[0] : undefined;
  if (article === undefined) throw new Error("not read");
  return article;
};
const blocksOf = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("a Markdown text", () => {
  test("becomes blocks without its marks", async () => {
    const article = await read(
      [
        "# Порт откроют в мае",
        "",
        "Первый *абзац* с [ссылкой](https://a.example/b) и **нажимом**,",
        "он идёт дальше.",
        "",
        "> «Мы готовы», — сказал мэр.",
        "",
        "- один",
        "- два",
        "",
        "## Дальше",
        "",
        "| Город | Люди |",
        "|---|---|",
        "| Ош | 300 |",
        "",
        "![карта](map.png)",
        "",
        "<script>alert(1)</script>",
        "",
        "Конец.",
      ].join("\n"),
    );
    expect(article.title).toBe("Порт откроют в мае");
    expect(blocksOf(article)).toEqual([
      "headline: Порт откроют в мае",
      "paragraph: Первый абзац с ссылкой и нажимом, он идёт дальше.",
      "quotation: «Мы готовы», — сказал мэр.",
      "listItem: один",
      "listItem: два",
      "heading: Дальше",
      "tableCell: Город",
      "tableCell: Люди",
      "tableCell: Ош",
      "tableCell: 300",
      "paragraph: Конец.",
    ]);
  });

  test("says title, date and author in its front matter", async () => {
    const article = await read(
      '---\ntitle: "Новый мост"\ndate: 2025-11-12\nauthor: Айжан Токтосунова\nlayout: post\n---\nМост открыт для всех.\n\nДвижение начнётся завтра.\n',
    );
    expect(article).toMatchObject({ title: "Новый мост", published: "2025-11-12", byline: "Айжан Токтосунова" });
    expect(blocksOf(article)).toEqual(["paragraph: Мост открыт для всех.", "paragraph: Движение начнётся завтра."]);
  });

  test("keeps letters that HTML would write otherwise", async () => {
    expect(blocksOf(await read("1 < 2 & «3» > 2, it's so.\n\n`a < b`"))).toEqual([
      "paragraph: 1 < 2 & «3» > 2, it's so.",
      "paragraph: a < b",
    ]);
  });
});

test("elements nested without end are refused in one sentence", async () => {
  const bytes = new TextEncoder().encode("<div>".repeat(100_000));
  expect(await markdownReader.read({ name: "deep.md", bytes, sha256: "0".repeat(64) }, {})).toEqual({
    ok: false,
    failure: { code: "sourceTooDeep", facts: { name: "deep.md", limit: 512 } },
  });
});
