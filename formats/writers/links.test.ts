/** Every file leads to the same places, and to none that a document may not lead to. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import type { Inline } from "#core/model/document.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { writerFor } from "./registry.ts";
import { documentOf, paragraph } from "./testing/building.ts";
import { fontFile } from "./testing/test-fonts.ts";
import type { FontLibrary } from "./writer.ts";

const packages = new URL("../../node_modules/", import.meta.url);
const fonts: FontLibrary = { bytes: (face) => readFileSync(new URL(fontFile(face), packages)) };

const followed = ["https://a.example/b?c=1", "mailto:a@b.example"];
const words = [
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "//a.example",
  "https://a.example/b c",
  'https://a.example/"c"',
  "https://a.example/<c>",
  "",
];
const link = (address: string): Inline => ({
  type: "link",
  target: { address },
  content: [{ type: "text", text: "go" }],
});
const document = documentOf([paragraph("body", [...words, ...followed].map(link))]);

const found = (text: string, target: RegExp): readonly string[] =>
  [...text.matchAll(target)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));

const addressesIn: Readonly<Record<ExportFormat, (bytes: Uint8Array) => Promise<readonly string[]>>> = {
  md: async (bytes) => found(strFromU8(bytes), /\]\(<([^>]*)>\)/g),
  html: async (bytes) => found(strFromU8(bytes), /href="([^"]*)"/g),
  docx: async (bytes) =>
    found(
      strFromU8(unzipSync(bytes)["word/_rels/document.xml.rels"] ?? new Uint8Array()),
      /Target="([^"]*)" TargetMode/g,
    ),
  pdf: async (bytes) => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const annotations = await (await (await task.promise).getPage(1)).getAnnotations();
    await task.destroy();
    return annotations.map(({ unsafeUrl }) => unsafeUrl);
  },
};

it.each(["docx", "pdf", "html", "md"] as const)("in %s", async (format) => {
  const { bytes } = await (await writerFor(format)).write(document, fonts);
  expect(await addressesIn[format](bytes)).toEqual(followed);
});

it("half a character in an address makes no page fail", async () => {
  const halved = documentOf([paragraph("body", [link("https://a.example/\ud800")])]);
  const { bytes } = await (await writerFor("pdf")).write(halved, fonts);
  expect(await addressesIn.pdf(bytes)).toEqual([]);
});
