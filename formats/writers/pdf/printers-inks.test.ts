import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { print } from "../features/picture-files.ts";
import { documentOf } from "../testing/building.ts";
import { fontFile } from "../testing/test-fonts.ts";
import type { FontLibrary } from "../writer.ts";
import { pdfWriter } from "./pdf-writer.ts";

const packages = new URL("../../../node_modules/", import.meta.url);
const fonts: FontLibrary = { bytes: (face) => readFileSync(new URL(fontFile(face), packages)) };

it("a picture in printers' inks is given in a screen's colours, its bytes as they are", async () => {
  const size = { width: 72, height: 48 };
  const image = { type: "image", bytes: print, mediaType: "image/jpeg", alternative: "A print", ...size } as const;
  const { bytes, warnings } = await pdfWriter.write(documentOf([image]), fonts);
  const pdf = Buffer.from(bytes);
  expect(warnings).toEqual([]);
  expect(pdf.includes(Buffer.from(print))).toBe(true);
  expect(pdf.toString("latin1")).toMatch(/\[\/DeviceN \[\/Cyan \/Magenta \/Yellow \/Black\] \/DeviceRGB \d+ 0 R\]/);
  expect(pdf.toString("latin1")).not.toContain("DeviceCMYK");
});
