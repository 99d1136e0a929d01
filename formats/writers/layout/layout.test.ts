/** The layout as pages: where lines, rows and rules come to stand. Every character here is half an em wide. */
import { describe, expect, it } from "vitest";
import type { Block, Document, Paragraph } from "#core/model/document.ts";
import type { StyleSheet, TextStyle } from "#core/model/page-setup.ts";
import { styleNames } from "#core/model/style-names.ts";
import { halfEm } from "../testing/half-em-metrics.ts";
import type { FontMetrics } from "./font-metrics.ts";
import { layoutDocument, prepareLayout } from "./layout.ts";
import type { LaidOut, TextItem } from "./pages.ts";

const plain: TextStyle = {
  family: "serif",
  size: 10,
  leading: 14,
  bold: false,
  italic: false,
  ink: "ink",
  alignment: "start",
  spaceBefore: 0,
  spaceAfter: 0,
  firstLineIndent: 0,
  letterSpacing: 0,
  capitals: false,
  keepWithNext: false,
};
const styles = (changes: Partial<Record<keyof StyleSheet, Partial<TextStyle>>>): StyleSheet =>
  ({
    ...Object.fromEntries(styleNames.map((name) => [name, { ...plain, ...changes[name] }])),
    accent: "#0B5A6B",
  }) as StyleSheet;

/** A text area of 60 characters by 10 lines. */
const page: Document["page"] = {
  size: "A4",
  margins: { top: 80, bottom: (841.89 - 140) / (72 / 25.4) - 80, left: 50, right: (595.28 - 300) / (72 / 25.4) - 50 },
  grid: 14,
};

const documentOf = (blocks: readonly Block[], changes: Parameters<typeof styles>[0] = {}): Document => ({
  language: "en",
  direction: "ltr",
  properties: { title: "Test", date: "2025-11-12" },
  page,
  styles: styles(changes),
  header: { first: {}, rest: {} },
  footer: { first: {}, rest: {} },
  blocks,
});

const lay = async (blocks: readonly Block[], changes: Parameters<typeof styles>[0] = {}): Promise<LaidOut> => {
  const document = documentOf(blocks, changes);
  return layoutDocument(document, halfEm, await prepareLayout(document));
};

const body = (text: string): Paragraph => ({ type: "paragraph", style: "body", content: [{ type: "text", text }] });
/** Lines of exactly 59 characters, each with its number. */
const lines = (count: number, name = "w"): Paragraph =>
  body(Array.from({ length: count }, (_, index) => `${name}${index + 1}`.padEnd(59, ".")).join(" "));
const heading = (text: string): Block => ({ type: "heading", level: 1, content: [{ type: "text", text }] });

const textOf = (item: TextItem): string => item.pieces.map(({ run }) => run.text).join("");

/** The lines of every page, without the dots that fill them. */
function seen({ pages }: LaidOut): readonly (readonly string[])[] {
  return pages.map(({ items }) => {
    const rows = new Map<number, string>();
    for (const item of items) {
      if (item.type === "text") rows.set(item.lineTop, `${rows.get(item.lineTop) ?? ""}${textOf(item)}`);
    }
    return [...rows].sort(([one], [other]) => one - other).map(([, text]) => text.replace(/\.{2,}/g, "").trimEnd());
  });
}

const numbers = (name: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${name}${from + index}`);

describe("pages", () => {
  it("are filled line by line", async () => {
    expect(seen(await lay([lines(14)]))).toEqual([numbers("w", 1, 10), numbers("w", 11, 14)]);
  });

  it("have one page for an empty document", async () => {
    expect(seen(await lay([]))).toEqual([[]]);
  });

  it("leave no last line alone at the head of the next (widow)", async () => {
    expect(seen(await lay([lines(11)]))).toEqual([numbers("w", 1, 9), numbers("w", 10, 11)]);
  });

  it("leave no first line alone at the foot (orphan)", async () => {
    expect(seen(await lay([lines(9, "a"), lines(4, "b")]))).toEqual([numbers("a", 1, 9), numbers("b", 1, 4)]);
  });

  it("keep three lines together, of which neither one can stand alone", async () => {
    expect(seen(await lay([lines(8, "a"), lines(3, "b")]))).toEqual([numbers("a", 1, 8), numbers("b", 1, 3)]);
  });

  it("keep a heading with two lines of what follows", async () => {
    expect(seen(await lay([lines(8, "a"), heading("Head"), lines(4, "b")]))).toEqual([
      numbers("a", 1, 8),
      ["Head", ...numbers("b", 1, 4)],
    ]);
  });

  it("keep two headings and a paragraph's first lines together", async () => {
    expect(seen(await lay([lines(7, "a"), heading("One"), heading("Two"), lines(5, "b")]))).toEqual([
      numbers("a", 1, 7),
      ["One", "Two", ...numbers("b", 1, 5)],
    ]);
  });

  it("end where a page break says so", async () => {
    expect(seen(await lay([lines(2, "a"), { type: "pageBreak" }, lines(2, "b")]))).toEqual([
      numbers("a", 1, 2),
      numbers("b", 1, 2),
    ]);
  });

  it("drop the space above what begins them", async () => {
    const laid = await lay([lines(10, "a"), heading("Head"), lines(2, "b")], { heading1: { spaceBefore: 28 } });
    const first = laid.pages[1]?.items.find((item) => item.type === "text");
    expect(first).toMatchObject({ lineTop: (80 * 72) / 25.4 });
  });
});

describe("head and foot", () => {
  const run = (text: string) => [{ type: "text", text }] as const;
  const foot = async (line: Document["footer"]["first"]) => {
    const document = { ...documentOf([body("text")]), footer: { first: line, rest: line } };
    const laid = layoutDocument(document, halfEm, await prepareLayout(document));
    const texts = laid.pages[0]?.items.filter((item) => item.type === "text") ?? [];
    const rows = texts
      .slice(1)
      .map((item) => [textOf(item), Math.round(item.x - left), Math.round(item.baseline)] as const);
    return { rows, cut: laid.furnitureCut };
  };
  const left = (50 * 72) / 25.4;

  it("stand in one line where they have room", async () => {
    const { rows } = await foot({ start: run("No. 12"), marking: run("Secret"), end: run("1 / 2") });
    expect(rows.map(([text, x]) => [text, x])).toEqual([
      ["No. 12", 0],
      ["Secret", 135],
      ["1 / 2", 275],
    ]);
    expect(new Set(rows.map(([, , baseline]) => baseline)).size).toBe(1);
  });

  it("have the marking in a line of its own above what is too long to stand beside it", async () => {
    const { rows, cut } = await foot({
      start: run("No. 1234567890/1234567890"),
      marking: run("Secret"),
      end: run("1 / 2"),
    });
    const [marking, start, end] = rows;
    expect(rows.map(([text, x]) => [text, x])).toEqual([
      ["Secret", 135],
      ["No. 1234567890/1234567890", 0],
      ["1 / 2", 275],
    ]);
    expect([(start?.[2] ?? 0) - (marking?.[2] ?? 0), start?.[2], cut]).toEqual([14, end?.[2], false]);
  });

  it("have the marking in a line of its own above the page's number where that is centred", async () => {
    const { rows } = await foot({ marking: run("Secret"), start: run("No. 1"), centre: run("2") });
    const [marking, start, number] = rows;
    expect(rows.map(([text, x]) => [text, x])).toEqual([
      ["Secret", 135],
      ["No. 1", 0],
      ["2", 148],
    ]);
    expect([(start?.[2] ?? 0) - (marking?.[2] ?? 0), start?.[2]]).toEqual([14, number?.[2]]);
  });

  it("are cut, and that is said, where the margin has no room for all lines", async () => {
    const { rows, cut } = await foot({ start: run("Number ".repeat(300)), end: run("1 / 2") });
    const lowest = Math.max(...rows.map(([, , baseline]) => baseline));
    const numbers = rows.map(([text]) => text).filter((text) => text.startsWith("Number"));
    expect([cut, lowest < 842, numbers.at(-1)?.endsWith("…"), numbers.at(-2)?.endsWith("…")]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("fields in the text", () => {
  it("say on which page they stand, and of how many", async () => {
    const content = [
      { type: "field", field: "pageNumber" },
      { type: "text", text: " of " },
      { type: "field", field: "pageCount" },
    ] as const;
    const laid = await lay([lines(10, "a"), { type: "paragraph", style: "body", content }]);
    expect(seen(laid)[1]).toEqual(["2 of 2"]);
  });
});

describe("the baseline grid", () => {
  it("is kept by body text below what is not on it", async () => {
    const off = { heading1: { size: 17, leading: 20, spaceBefore: 9, spaceAfter: 5 }, body: { spaceAfter: 7 } };
    const laid = await lay([lines(1, "a"), heading("Head"), lines(2, "b"), lines(1, "c")], off);
    const baselines = laid.pages[0]?.items.flatMap((item) =>
      item.type === "text" && item.size === 10 ? [Math.round((item.baseline - (80 * 72) / 25.4) * 100) / 100] : [],
    );
    expect(baselines?.map((baseline) => baseline % 14)).toEqual([10.5, 10.5, 10.5, 10.5]);
  });
});

describe("tables", () => {
  const cell = (text: string) => [body(text)];
  const table = (rows: number): Block => ({
    type: "table",
    rules: "none",
    columns: [0.5, 0.5],
    head: [cell("Action"), cell("Owner")],
    rows: numbers("r", 1, rows).map((text) => ({ cells: [cell(text), cell("x")] })),
  });

  it("repeat their header on every page, as furniture", async () => {
    const laid = await lay([table(12)]);
    expect(seen(laid)).toEqual([
      ["ActionOwner", ...numbers("r", 1, 9).map((row) => `${row}x`)],
      ["ActionOwner", ...numbers("r", 10, 12).map((row) => `${row}x`)],
    ]);
    const tagged = laid.pages[1]?.items.flatMap((item) => (item.type === "text" ? [item.tag !== undefined] : []));
    expect(tagged?.slice(0, 3)).toEqual([false, false, true]);
  });

  it("never divide a row", async () => {
    const tall = {
      cells: [
        cell(
          numbers("t", 1, 3)
            .map((word) => word.padEnd(26, "."))
            .join(" "),
        ),
        cell("x"),
      ],
    };
    const laid = await lay([lines(8, "a"), { type: "table", rules: "none", columns: [0.5, 0.5], rows: [tall] }]);
    expect(seen(laid)).toEqual([numbers("a", 1, 8), ["t1 x", "t2", "t3"]]);
  });

  it("divide a row that is taller than a page", async () => {
    const words = numbers("t", 1, 13).map((word) => word.padEnd(26, "."));
    const tall = { cells: [cell(words.join(" ")), cell("x")] };
    const laid = await lay([{ type: "table", rules: "none", columns: [0.5, 0.5], rows: [tall] }]);
    expect(seen(laid)).toEqual([["t1 x", ...numbers("t", 2, 10)], numbers("t", 11, 13)]);
  });

  it("have hairlines between rows and none around", async () => {
    const ruled: Block = {
      type: "table",
      rules: "rows",
      columns: [1],
      rows: numbers("r", 1, 3).map((text) => ({ cells: [cell(text)] })),
    };
    const laid = await lay([ruled]);
    const rules = laid.pages[0]?.items.filter((item) => item.type === "rule");
    expect(rules?.map(({ width, height }) => [Math.round(width), height])).toEqual([
      [300, 0.5],
      [300, 0.5],
    ]);
  });

  it("say when a column is too narrow to be read", async () => {
    const columns = Array.from({ length: 15 }, () => 1 / 15);
    const laid = await lay([
      { type: "table", rules: "none", columns, rows: [{ cells: columns.map(() => cell("x")) }] },
    ]);
    expect(laid.tooWide).toEqual([15]);
  });
});

describe("columns", () => {
  it("give what they do not need to those whose texts are longer", async () => {
    const cells = ["w".repeat(30), "x"].map((text) => [body(text)]);
    const laid = await lay([{ type: "table", rules: "rows", columns: [0.4, 0.6], rows: [{ cells }] }]);
    expect(seen(laid)).toEqual([[`${"w".repeat(30)}x`]]);
  });

  it("as narrow as a short text are no reason to warn", async () => {
    const cells = ["w ".repeat(200), "x"].map((text) => [body(text)]);
    const laid = await lay([{ type: "table", rules: "rows", columns: [0.8, 0.2], rows: [{ cells }] }]);
    expect(laid.tooWide).toEqual([]);
  });

  it("keep their shares in a grid of labels and values", async () => {
    const cells = ["w".repeat(30), "x"].map((text) => [body(text)]);
    const laid = await lay([{ type: "table", rules: "none", columns: [0.4, 0.6], rows: [{ cells }] }]);
    expect(seen(laid)).toEqual([[`${"w".repeat(21)}x`, "w".repeat(9)]]);
  });
});

describe("headings", () => {
  it("of several lines are divided evenly", async () => {
    const words = ["a".repeat(25), "b".repeat(20), "c".repeat(10), "d".repeat(6)];
    expect(seen(await lay([heading(words.join(" "))]))).toEqual([[words[0], words.slice(1).join(" ")]]);
  });
});

describe("placements", () => {
  it("say where every anchor came to stand, page by page", async () => {
    const anchor = { of: "point", id: "p1" } as const;
    const laid = await lay([lines(8, "a"), { ...lines(5, "b"), anchor }]);
    const top = (80 * 72) / 25.4;
    const rounded = laid.placements.map(({ y, height, ...rest }) => ({
      ...rest,
      x: Math.round(rest.x),
      width: Math.round(rest.width),
      y: Math.round(y - top),
      height: Math.round(height),
    }));
    expect(rounded).toEqual([
      { anchor, page: 1, x: 142, y: 112, width: 300, height: 28 },
      { anchor, page: 2, x: 142, y: 0, width: 300, height: 42 },
    ]);
  });
});

describe("quotations", () => {
  it("have one rule over all their lines on each page", async () => {
    const quote = (text: string): Paragraph => ({ ...body(text), style: "quote" });
    const words = numbers("q", 1, 12).map((word) => word.padEnd(56, "."));
    const laid = await lay([{ type: "quotation", blocks: [quote(words.join(" "))] }]);
    const bars = laid.pages.map(({ items }) =>
      items.flatMap((item) => (item.type === "rule" ? [[item.width, Math.round(item.height), item.colour]] : [])),
    );
    expect(bars).toEqual([[[2, 138, "#0B5A6B"]], [[2, 26, "#0B5A6B"]]]);
  });
});

describe("what follows a quotation", () => {
  it("stands as far from it as from a paragraph", async () => {
    const air = { body: { spaceAfter: 7 }, heading1: { spaceBefore: 14 } };
    const spoken: Block = { type: "quotation", blocks: [{ ...body("said"), style: "quote" }] };
    const gap = async (above: Block, below: Block) => {
      const tops = (await lay([above, below], air)).pages[0]?.items.flatMap((item) =>
        item.type === "text" ? [item.lineTop] : [],
      );
      return (tops?.[1] ?? 0) - (tops?.[0] ?? 0);
    };
    for (const below of [heading("Next"), body("next")])
      expect(await gap(spoken, below)).toBe(await gap(body("a"), below));
  });
});

describe("lists", () => {
  it("line their figures up at the right and hang the text", async () => {
    const laid = await lay([
      {
        type: "list",
        ordered: true,
        items: Array.from({ length: 10 }, (_, index) => ({ blocks: [body(`i${index}`)] })),
      },
    ]);
    const texts = laid.pages[0]?.items.filter((item) => item.type === "text") ?? [];
    const labels = texts.filter(({ tag }) => tag?.role === "Lbl");
    expect(new Set(labels.map(({ x, width }) => Math.round(x + width))).size).toBe(1);
    expect(new Set(texts.filter(({ tag }) => tag?.role === "P").map(({ x }) => x)).size).toBe(1);
  });
});

describe("characters", () => {
  it("that no face has are shown as U+FFFD and named once", async () => {
    const laid = await lay([body("a\u{1F642}b\u{1F642}")]);
    expect([seen(laid), laid.missing]).toEqual([[["a\uFFFDb\uFFFD"]], ["\u{1F642}"]]);
  });

  it("that only a font of the computer has are set in it and named once", async () => {
    const document = documentOf([body("a中b中")]);
    const metrics: FontMetrics = {
      ...halfEm,
      fallback: (codePoint) => (codePoint === 0x4e2d ? "system-1" : undefined),
    };
    const laid = layoutDocument(document, metrics, await prepareLayout(document));
    const faces = laid.pages[0]?.items.flatMap((item) => (item.type === "text" ? [[item.face, textOf(item)]] : []));
    expect(faces).toEqual([
      ["serif-regular", "a"],
      ["system-1", "中"],
      ["serif-regular", "b"],
      ["system-1", "中"],
    ]);
    expect([laid.missing, [...laid.fallen]]).toEqual([[], [["system-1", ["中"]]]]);
  });

  it("that are forbidden are taken out and counted; soft hyphens leave no trace", async () => {
    const laid = await lay([body("a\u0000b\uFFFEc\u00ADd")]);
    expect([seen(laid), laid.forbidden]).toEqual([[["abcd"]], 2]);
  });
});
