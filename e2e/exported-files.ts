/** What stands in exported files, read as another program reads them. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

/** The words of a Word file: its main part and its notes, a line a paragraph. */
export function wordText(path: string): string {
  const parts = unzipSync(readFileSync(path));
  return ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]
    .map((name) => (parts[name] === undefined ? "" : textOfXml(strFromU8(parts[name]))))
    .join("\n");
}

const textOfXml = (xml: string): string =>
  decodeEntities(
    xml
      .replaceAll("</w:p>", "\n")
      .replace(/<w:tab\/>|<w:br\/>/g, " ")
      .replace(/<w:noBreakHyphen\/>/g, "‑")
      .replace(/<[^>]+>/g, ""),
  );

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole);

/** The words of a PDF in reading order, by poppler. */
export const pdfText = (path: string): string => execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" });

/** The fonts of a PDF: name and whether it is embedded. */
export const pdfFonts = (path: string): readonly { readonly name: string; readonly embedded: boolean }[] =>
  execFileSync("pdffonts", [path], { encoding: "utf8" })
    .split("\n")
    .slice(2)
    .filter((line) => line.trim() !== "")
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? "",
      embedded: /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+/.exec(line)?.[1] === "yes",
    }));

/** Words without line ends and kinds of space, as both files have to have them alike. */
export const wordsOf = (text: string): string => text.replace(/[\s\u00a0\u202f\u2009]+/g, " ").trim();
