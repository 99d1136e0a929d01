/** What stands in exported files, read as another program reads them. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { ExportFormat } from "#core/model/format.ts";

/**
 * The words of a file in reading order, without the page's header and footer. The number of a reference stands in
 * `⟦ ⟧` where the format tells it from other numbers.
 */
export function wordsIn(path: string, format: ExportFormat): string {
  switch (format) {
    case "docx":
      return textOfWord(wordPart(path, "word/document.xml"));
    case "pdf":
      return pdfBody(path);
    case "html":
      return textOfHtml(readFileSync(path, "utf8"));
    case "md":
      return textOfMarkdown(readFileSync(path, "utf8"));
  }
}

/** Letters and digits alone, with the references' brackets: what line ends, hyphens and quotation marks do not change. */
export const lettersOf = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}⟦⟧]+/gu, "");

/** Text without any space, for words that have to stand as they are to the last sign. */
export const unspaced = (text: string): string => text.replace(/\s+/g, "");

export const wordPart = (path: string, name: string): string => {
  const part = unzipSync(readFileSync(path))[name];
  if (part === undefined) throw new Error(`${path} has no ${name}`);
  return strFromU8(part);
};

/** The ids of the points in a Word file, in order: each stands in a content control that names its kind and id. */
export const pointsInWord = (path: string): readonly string[] =>
  [...wordPart(path, "word/document.xml").matchAll(/<w:tag w:val="(?:goal|quote|nextStep|fact):([^"]*)"\/>/g)].map(
    ([, id = ""]) => decodeEntities(id),
  );

/** The words of every header and footer of a Word file. */
export const wordFurniture = (path: string): string =>
  Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => /^word\/(header|footer)\d+\.xml$/.test(name))
    .map(([, part]) => textOfWord(strFromU8(part)))
    .join("\n");

const textOfWord = (xml: string): string =>
  decodeEntities(
    xml
      .replace(/<w:r>(?:(?!<\/w:r>).)*?EndnoteReference(?:(?!<\/w:r>).)*?<w:t[^>]*>(\d+)<\/w:t><\/w:r>/gs, "⟦$1⟧")
      .replaceAll("</w:p>", "\n")
      .replace(/<w:tab\/>|<w:br\/>/g, " ")
      .replace(/<w:noBreakHyphen\/>/g, "‑")
      .replace(/<[^>]+>/g, ""),
  );

const textOfHtml = (html: string): string =>
  decodeEntities(
    html
      .replace(/^.*<body[^>]*>/s, "")
      .replace(/<sup[^>]*>\s*<a[^>]*>(\d+)<\/a>\s*<\/sup>/g, "⟦$1⟧")
      .replace(/<[^>]+>/g, ""),
  );

const textOfMarkdown = (text: string): string =>
  decodeEntities(text.replace(/\[\^(\d+)\]/g, "⟦$1⟧").replace(/\\([!-/:-@[-`{-~])/g, "$1"));

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};
const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? "");

/** In points: what lies nearer to a page's upper or lower edge is header or footer. */
const furniture = 60;

/** The words of a PDF, by poppler. */
const pdfBody = (path: string): string => {
  const [, width = "0", height = "0"] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(run("pdfinfo", path)) ?? [];
  const area = [
    "-x",
    0,
    "-y",
    furniture,
    "-W",
    Math.ceil(Number(width)),
    "-H",
    Math.floor(Number(height)) - 2 * furniture,
  ];
  return run("pdftotext", "-raw", "-r", "72", ...area.map(String), path, "-");
};

/** The words of a PDF with its headers and footers, line by line: the way that reads Arabic in its order. */
export const pdfText = (path: string): string => run("pdftotext", path, "-");

/** The fonts of a PDF: name and whether it is embedded. */
export const pdfFonts = (path: string): readonly { readonly name: string; readonly embedded: boolean }[] =>
  run("pdffonts", path)
    .split("\n")
    .slice(2)
    .filter((line) => line.trim() !== "")
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? "",
      embedded: /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+/.exec(line)?.[1] === "yes",
    }));

/** What qpdf finds amiss in a PDF; it exits with a status of its own for errors and warnings, which throws. */
export const checkPdf = (path: string): string => run("qpdf", "--check", path);

const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, [...words], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
