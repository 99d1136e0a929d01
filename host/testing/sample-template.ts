/** Templates for the host's tests: one of the program's, and the same with an office's letterhead. */
import { readFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { type Template, templateSchema } from "#core/model/template.ts";

const path = new URL("../../templates/information-note.json", import.meta.url);

export const sampleTemplate: Template = templateSchema.parse(JSON.parse(readFileSync(path, "utf8")));

/** As the id of a template that nobody else has. */
export const templateNamed = (id: string, changes: Partial<Template> = {}): Template => ({
  ...sampleTemplate,
  id,
  version: 1,
  name: { en: `Template ${id}` },
  ...changes,
});

/** A white picture; its pixels are there only up to 100 of them, its size is said in any case. */
export function pngOf(width: number, height: number): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.alloc(Math.min(height, 10) * (Math.min(width, 10) + 1), 0xff);
  for (let row = 0; row < Math.min(height, 10); row += 1) rows[row * (Math.min(width, 10) + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export const withLetterhead = (template: Template, picture: Uint8Array = pngOf(8, 4)): Template => ({
  ...template,
  logo: {
    name: "герб.png",
    mediaType: "image/png",
    bytes: Buffer.from(picture).toString("base64"),
    alternative: { en: "Coat of arms" },
    width: 60,
    height: 30,
  },
});
