/** Paragraphs as lines. Every character is half an em wide: of size 10, twenty of them fill a measure of 100 points. */
import { describe, expect, it } from "vitest";
import { halfEm } from "../testing/half-em-metrics.ts";
import type { TextTools } from "./atoms.ts";
import { loadHyphenator } from "./hyphenation.ts";
import { type Setting, setLines } from "./lines.ts";
import type { TextItem } from "./pages.ts";
import type { Span, SpanFormat } from "./spans.ts";

const format: SpanFormat = {
  family: "serif",
  bold: false,
  italic: false,
  size: 10,
  rise: 0,
  colour: "#000000",
  letterSpacing: 0,
  capitals: false,
  language: "ru",
  tag: undefined,
};
const setting: Setting = {
  width: 100,
  firstIndent: 0,
  height: 14,
  baseline: 10,
  alignment: "justify",
  direction: "ltr",
  balanced: false,
};

const spansOf = (text: string): readonly Span[] => [{ text, format }];

async function set(text: string, changes: Partial<Setting> = {}): Promise<readonly (readonly TextItem[])[]> {
  const tools: TextTools = {
    metrics: halfEm,
    hyphenate: await loadHyphenator(["ru"]),
    bidi: undefined,
    onMissing: () => undefined,
    onFallback: () => undefined,
  };
  const lines = setLines(spansOf(text), { ...setting, ...changes }, tools);
  return lines.map(({ items }) => items.filter((item) => item.type === "text"));
}

const written = (line: readonly TextItem[]): string =>
  line.flatMap(({ pieces }) => pieces.map(({ run }) => run.text)).join("");
const drawn = (line: readonly TextItem[]): string => written(line).trimEnd();
const said = (line: readonly TextItem[]): string => line.map((item) => item.actual ?? written([item])).join("");
const startOf = (line: readonly TextItem[]): number => line[0]?.x ?? Number.NaN;
const endOf = (line: readonly TextItem[]): number => {
  const last = line.at(-1);
  return last === undefined ? Number.NaN : last.x + last.width;
};
const near = (value: number): number => Math.round(value * 100) / 100;

describe("a paragraph's last line", () => {
  it("is not the end of a word, nor one word, where the lines above can give", async () => {
    const text = "Отмечено, что работа над проектом начата, и её ведут сообща с источником";
    const lines = (await set(text, { width: 170 })).map(drawn);
    expect(lines.at(-1)).toContain(" ");
  });

  it("is none where letters that give twice as much keep it from being one", async () => {
    const text = "Снизить пошлины. Правительство рассчитывает, что совместный инвестиционный фонд заработает до конца";
    const widths = Array.from({ length: 40 }, (_, index) => 150 + index * 5);
    const lonely = await Promise.all(widths.map(async (width) => drawn((await set(text, { width })).at(-1) ?? [])));
    expect(lonely.filter((line) => !line.includes(" ")).length).toBeLessThanOrEqual(2);
  });

  it("is one word where there is no other way", async () => {
    expect((await set("правительственное постановление", { width: 90, alignment: "start" })).map(drawn)).toEqual([
      "правительственное",
      "постановление",
    ]);
  });

  it("is drawn together where it is a little too long for the measure", async () => {
    const lines = await set("оно там и тут и ещё и");
    expect(lines.map(drawn)).toEqual(["оно там и тут и ещё и"]);
    expect(near(endOf(lines[0] ?? []))).toBe(100);
  });
});

describe("marks at the edges", () => {
  it("hang: a hyphen by most of its width, a quotation mark by less", async () => {
    const lines = await set("«Это наше правительственное дело, и так далее, и далее");
    expect(lines.slice(0, -1).map((line) => [drawn(line).slice(-1), near(endOf(line))])).toEqual([
      ["-", 103.5],
      ["к", 100],
    ]);
    expect(startOf(lines[0] ?? [])).toBe(-2);
  });

  it("do not hang in centred text, nor at the end of a ragged line's measure", async () => {
    const lines = await set("«Вот»", { alignment: "centre" });
    expect([startOf(lines[0] ?? []), endOf(lines[0] ?? [])]).toEqual([37.5, 62.5]);
  });
});

describe("justified lines", () => {
  it("reach the measure by their spaces and a little by their letters", async () => {
    const [line] = await set("одно слово и так одно слово без конца и края");
    const tracking = line?.[0]?.letterSpacing ?? Number.NaN;
    expect(near(endOf(line ?? []))).toBe(100);
    expect(tracking).toBeGreaterThan(0);
    expect(tracking).toBeLessThanOrEqual(0.12);
  });

  it("stay ragged where they would be torn open", async () => {
    const [line] = await set("мы вы 1234567890123456789");
    expect(endOf(line ?? [])).toBeLessThan(50);
  });
});

describe("the words that lines say", () => {
  it.each([
    ["a word divided with a hyphen", "Рассматривает правительственное постановление и вносит правки"],
    ["a compound that ends a line at its own hyphen", "Это для нас научно-техническое сотрудничество со всеми"],
    ["a web address", "Смотри https://news.example/articles/first-one?page=2 и далее"],
    ["a word longer than the line", "щ".repeat(50)],
  ])("are whole: %s", async (_, text) => {
    const lines = await set(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(said).join("")).toBe(text);
  });
});

describe("a word of sixty thousand letters", () => {
  it("fills its lines and is said once", async () => {
    const lines = await set("щ".repeat(60_000));
    expect(lines).toHaveLength(3_000);
    expect(lines.map(said).filter((line) => line !== "")).toEqual(["щ".repeat(60_000)]);
  });
});
