/** A part of `npm run pictures`: every built-in template's first page, of the program's own sample. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { projectFolder, runNode } from "./ensure.mjs";

const pictures = join(projectFolder, "docs", "pictures", "templates");
const languages = ["en", "ru"];
/** In pixels. */
const width = 360;

const folder = mkdtempSync(join(tmpdir(), "precis-templates-"));
try {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const ids = readdirSync(join(projectFolder, "templates")).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
  for (const id of ids) for (const language of languages) process.exitCode ||= draw(id, language);
} finally {
  rmSync(folder, { recursive: true });
}

/** The exit status. */
function draw(id, language) {
  const sample = join("assets", "samples", `sample.${language}.txt`);
  const options = [
    "--template",
    id,
    "--format",
    "pdf",
    "--language",
    language,
    "--date",
    "2026-03-02",
    "--out",
    folder,
  ];
  const status = runNode([join("host", "cli", "precis.mjs"), "export", sample, ...options]);
  if (status !== 0) return status;
  const page = join(folder, "page");
  const drawn = spawnSync("pdftoppm", [
    ...["-f", "1", "-singlefile", "-scale-to-x", String(width), "-scale-to-y", "-1"],
    ...[join(folder, `sample.${language}.pdf`), page],
  ]);
  if (drawn.status !== 0) return 1;
  writeFileSync(join(pictures, `${id}-${language}.png`), indexedPng(readFileSync(`${page}.ppm`)));
  return 0;
}

/** A page has few colours: as a palette of them it takes a third of the room. Each is rounded to a sixteenth. */
function indexedPng(ppm) {
  const [head, columns, rows] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1")) ?? [];
  if (head === undefined) throw new Error("pdftoppm wrote no picture of that kind");
  const pixels = ppm.subarray(head.length);
  const palette = new Map();
  const lines = Buffer.alloc(Number(rows) * (Number(columns) + 1));
  for (let pixel = 0; pixel < columns * rows; pixel++) {
    const colour = [0, 1, 2].map((channel) => Math.round((pixels[pixel * 3 + channel] ?? 0) / 17) * 17);
    const key = colour.join();
    if (!palette.has(key)) palette.set(key, { index: palette.size, colour });
    lines[pixel + Math.floor(pixel / columns) + 1] = palette.get(key).index;
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(Number(columns), 0);
  size.writeUInt32BE(Number(rows), 4);
  size.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from([...palette.values()].flatMap(({ colour }) => colour));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", size), chunk("PLTE", colours), chunk("IDAT", data), chunk("IEND")]);
}

function chunk(type, data = Buffer.alloc(0)) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
