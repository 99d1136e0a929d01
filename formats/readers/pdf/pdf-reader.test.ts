import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { pdfReader } from "./pdf-reader.ts";

const font = new URL(
  "../../../node_modules/@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf",
  import.meta.url,
);
const letters = readFileSync(font);
type Drawing = (pdf: InstanceType<typeof PDFDocument>) => void;

function drawn(draw: Drawing, options: object = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 60, font: "", ...options } as object);
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(chunks.flatMap((chunk) => [...chunk]))));
    pdf.registerFont("serif", letters);
    pdf.font("serif").fontSize(11);
    draw(pdf);
    pdf.end();
  });
}

const read = (bytes: Uint8Array) => pdfReader.read({ name: "note.pdf", bytes, sha256: "34".repeat(32) }, {});
async function blocksOf(draw: Drawing): Promise<readonly string[]> {
  const reading = await read(await drawn(draw));
  const article = reading.ok ? reading.value.articles[0] : undefined;
  if (article === undefined) throw new Error(JSON.stringify(reading));
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

const long =
  "Правительство решило построить новый порт на восточном берегу озера, чтобы рыбаки из дальних сёл могли продавать улов в городе в тот же день.";
const other =
  "Работы начнутся весной, сообщил глава ведомства. Стоимость оценили в двенадцать миллионов, и половину даст банк развития.";

describe("the text of a PDF", () => {
  test("lines become paragraphs, large ones headings", async () => {
    const blocks = await blocksOf((pdf) => {
      pdf.fontSize(20).text("Порт на озере");
      pdf.fontSize(11).moveDown().text(long).moveDown().text(other);
    });
    expect(blocks).toEqual(["headline: Порт на озере", `paragraph: ${long}`, `paragraph: ${other}`]);
  });

  test("paragraphs told by an indent alone, and a hanging indent that is none", async () => {
    const blocks = await blocksOf((pdf) => {
      pdf.text(long, { indent: 20 }).text(other, { indent: 20 });
      pdf.moveDown(2).text("1 Откуда это: из отчёта ведомства за прошлый год, страница двенадцатая,", 60);
      pdf.text("и из письма, которое министр отправил соседям в сентябре.", 72);
    });
    expect(blocks.slice(0, 2)).toEqual([`paragraph: ${long}`, `paragraph: ${other}`]);
    expect(blocks[2]).toMatch(/двенадцатая, и из письма/);
  });

  test("words divided at a line's end are whole again; compounds keep their hyphen", async () => {
    const blocks = await blocksOf((pdf) => {
      const lines = [
        "Северо-восток страны ждёт дороги, и министер-",
        "ство обещает её. Жители северо-",
        "востока согласны, а Ош-",
        "Баткен уже строят.",
      ];
      for (const line of lines) pdf.text(line);
      pdf.moveDown(3).text(long);
    });
    expect(blocks[0]).toBe(
      "paragraph: Северо-восток страны ждёт дороги, и министерство обещает её. Жители северо-востока согласны, а Ош-Баткен уже строят.",
    );
  });

  test("two columns are read one after the other", async () => {
    const blocks = await blocksOf((pdf) => {
      pdf.text(long, 60, 100, { width: 200 });
      pdf.text(other, 320, 100, { width: 200 });
    });
    expect(blocks).toEqual([`paragraph: ${long}`, `paragraph: ${other}`]);
  });

  test("a table's cells are cells, and no part of what stands above and below", async () => {
    const rows = [
      ["Город", "Паромов", "Рейсов в день"],
      ["Ош", "три", "триста"],
      ["Балыкчи", "два", "двести"],
    ];
    const blocks = await blocksOf((pdf) => {
      pdf.text(long);
      for (const row of rows) {
        const { y } = pdf;
        row.forEach((cell, column) => void pdf.text(cell, 60 + column * 140, y, { lineBreak: false }));
        pdf.text("", 60, y + 15);
      }
      pdf.text(other, 60);
    });
    const cells = rows.flat().map((cell) => `tableCell: ${cell}`);
    expect(blocks).toEqual([`paragraph: ${long}`, ...cells, `paragraph: ${other}`]);
  });

  test("notes at a page's foot stand behind the paragraph that goes on over the page", async () => {
    const notes = ["Отчёт ведомства за прошлый год.", "Письмо министра, сентябрь."];
    const blocks = await blocksOf((pdf) => {
      pdf.text(long, 60, 640).moveDown().text(other.slice(0, 38));
      pdf.fontSize(8).text(`1 ${notes[0]}`, 60, 740).text(`2 ${notes[1]}`, 60, 752);
      pdf.addPage().fontSize(11).text(other.slice(38), 60, 60).moveDown().text(long);
    });
    expect(blocks).toEqual([long, other, ...notes, long].map((text) => `paragraph: ${text}`));
  });

  test("a short line ends its paragraph where the next word had fitted on it, with a full stop or without", async () => {
    const blocks = await blocksOf((pdf) => pdf.text("Что решили").text(long).moveDown().text("Что дальше").text(other));
    expect(blocks).toEqual([
      "headline: Что решили",
      `paragraph: ${long}`,
      "paragraph: Что дальше",
      `paragraph: ${other}`,
    ]);
  });

  test("a text's own first line may return from page to page", async () => {
    const blocks = await blocksOf((pdf) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage();
        pdf.text(long, 60, 60).moveDown().text(other);
      }
    });
    expect(blocks).toEqual(Array.from({ length: 3 }, () => [`paragraph: ${long}`, `paragraph: ${other}`]).flat());
  });

  test("heads, feet and page numbers are left out, and it is said; a paragraph goes on over the page", async () => {
    const bytes = await drawn((pdf) => {
      const halves = [other.slice(0, 38), other.slice(38)];
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage();
        pdf.fontSize(8).text("Вестник озера, № 12", 60, 30).text(`страница ${page}`, 60, 780, { lineBreak: false });
        pdf.fontSize(11).text(page === 3 ? long : (halves[page - 1] ?? ""), 60, 100);
      }
    });
    const reading = await read(bytes);
    if (!reading.ok) throw new Error("not read");
    expect(reading.value.articles[0]?.text).toBe(`${other}\n\n${long}`);
    expect(reading.value.warnings).toEqual([{ code: "runningLinesLeftOut", facts: { count: 6 } }]);
  });
});

test("pages that are pictures among others are counted, and that they were not read is said", async () => {
  const bytes = await drawn((pdf) => {
    pdf.text(long).addPage().rect(10, 10, 100, 100).fill("#000000").addPage().rect(10, 10, 100, 100).fill("#000000");
  });
  expect(await read(bytes)).toMatchObject({ value: { warnings: [{ code: "pagesWithoutText", facts: { count: 2 } }] } });
});

describe("a file that is not to be read", () => {
  test.each<[string, () => Promise<Uint8Array>, string]>([
    ["pages without text", () => drawn((pdf) => pdf.rect(10, 10, 100, 100).fill("#000000")), "sourceWithoutText"],
    ["behind a password", () => drawn((pdf) => pdf.text("a"), { userPassword: "secret" }), "sourceProtected"],
    ["cut off at its head", async () => new TextEncoder().encode("%PDF-1.7 and nothing else"), "sourceDamaged"],
  ])("%s", async (_, make, code) => {
    expect(await read(await make())).toMatchObject({ ok: false, failure: { code, facts: { name: "note.pdf" } } });
  });
});
