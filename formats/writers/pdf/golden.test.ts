/**
 * Every feature's document as a PDF, read back with pdf.js: each piece of text, where it stands and under which tag,
 * the outline, the links' descriptions, the warnings and the points' places. The pages beside them are for the eye.
 */
import { existsSync, readFileSync } from "node:fs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import type { Document } from "#core/model/document.ts";
import { features } from "../features/features.ts";
import { fontFile } from "../testing/test-fonts.ts";
import type { FontLibrary } from "../writer.ts";
import { pdfWriter } from "./pdf-writer.ts";

const packages = new URL("../../../node_modules/", import.meta.url);
const fonts: FontLibrary = { bytes: (face) => readFileSync(new URL(fontFile(face), packages)) };

it.each(Object.entries(features))("%s", async (name, document) => {
  await expect(await contentOf(document, fonts)).toMatchFileSnapshot(`./cases/${name}/content.golden.txt`);
});

/** Every one of these fonts gives an ideograph the width of its size, so that the places are the same with all. */
const eastAsianFont = [
  { name: "Noto Sans CJK SC", path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", index: 2 },
  { name: "WenQuanYi Micro Hei", path: "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", index: 0 },
].find(({ path }) => existsSync(path));

it("east-asian, with a font of this computer", async ({ skip }) => {
  if (eastAsianFont === undefined) return skip("this computer has no font for Chinese, Japanese and Korean");
  const { name, path, index } = eastAsianFont;
  const system = () => [{ name, index, bytes: () => readFileSync(path) }];
  const content = await contentOf(features["east-asian"] as Document, { ...fonts, system });
  await expect(content.replaceAll(name, "…")).toMatchFileSnapshot("./cases/east-asian/with-a-font.golden.txt");
});

async function contentOf(document: Document, library: FontLibrary): Promise<string> {
  const { bytes, warnings, placements } = await pdfWriter.write(document, library);
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageLines(pdf, number));
  const places = placements.map(
    ({ anchor, page, x, y, width, height }) =>
      `${anchor.of} ${anchor.id}: page ${page}, ${[x, y, width, height].map(Math.round).join(" ")}`,
  );
  const whole = [
    ...pages,
    section("outline", outlineLines(((await pdf.getOutline()) ?? []) as unknown as readonly Entry[])),
    section("places", places),
    section(
      "warnings",
      warnings.map((warning) => JSON.stringify(warning)),
    ),
  ];
  await task.destroy();
  return whole.join("\n");
}

const section = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `  ${line}`), ""].join("\n");

type Entry = { readonly title: string; readonly items: readonly Entry[] };

const outlineLines = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ title, items }) => [title, ...outlineLines(items).map((line) => `  ${line}`)]);

type Node = {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

async function pageLines(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const marked = await markedLines(page);
  const descriptions = new Map(
    (await page.getAnnotations()).map((one) => [one.id, `→ ${one.url ?? one.dest} (${one.contentsObj?.str})`]),
  );
  const lines = ({ role, lang, alt, id = "", children = [] }: Node): readonly string[] => {
    if (role === undefined) return marked.get(id) ?? [descriptions.get(id.replace("pdfjs_internal_id_", "")) ?? id];
    const inner = children.flatMap(lines).map((line) => `  ${line}`);
    return [[role, lang && `[${lang}]`, alt && `“${alt}”`].filter(Boolean).join(" "), ...inner];
  };
  const tree = ((await page.getStructTree()) as Node | null)?.children?.flatMap(lines) ?? [];
  return section(`page ${number}`, [
    ...tree,
    "artifacts",
    ...(marked.get("Artifact") ?? []).map((line) => `  ${line}`),
  ]);
}

type Item =
  | { readonly type: string; readonly id?: string; readonly tag?: string }
  | { readonly str: string; readonly transform: readonly number[] };

/** By the marked content's id, or "Artifact": x, baseline from the page's top, size, text. */
async function markedLines(page: PDFPageProxy): Promise<ReadonlyMap<string, readonly string[]>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const height = page.view[3] ?? 0;
  const rows = new Map<string, Map<string, string>>();
  const open: string[] = [];
  for (const item of items as readonly Item[]) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? (item.tag === "Artifact" ? "Artifact" : (open.at(-1) ?? "")));
    } else if (item.str !== "") {
      const [, , , size = 0, x = 0, y = 0] = item.transform;
      const row = rows.get(open.at(-1) ?? "") ?? new Map<string, string>();
      const key = `${(height - y).toFixed(1)} ${size}`;
      row.set(key, row.has(key) ? `${row.get(key)}${item.str}` : `${x.toFixed(1)} ${key}  ${item.str}`);
      rows.set(open.at(-1) ?? "", row);
    }
  }
  return new Map([...rows].map(([id, row]) => [id, [...row.values()]]));
}
