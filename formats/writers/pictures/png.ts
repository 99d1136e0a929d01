/** PNG files (ISO/IEC 15948) as samples of eight bits, whatever their depth, palette and order of rows. */
import { unzlibSync } from "fflate";
import { crc32 } from "../docx/zip.ts";

export type Samples = {
  readonly width: number;
  readonly height: number;
  /** One for shades of grey, three for red, green and blue. */
  readonly channels: 1 | 3;
  readonly colours: Uint8Array;
  /** A sample a pixel, where the picture is not opaque. */
  readonly alpha?: Uint8Array;
};

/** Undefined for what is no whole PNG file, or has more pixels than a page can show. */
export function decodePng(bytes: Uint8Array): Samples | undefined {
  const file = chunksOf(bytes);
  const header = file && headerOf(file.get("IHDR"));
  const data = file?.get("IDAT");
  if (file === undefined || header === undefined || data === undefined) return undefined;
  const palette = file.get("PLTE");
  if (header.type === "palette" && (palette === undefined || palette.length % 3 !== 0)) return undefined;
  const rows = unpacked(data, header);
  const raw = rows && rawSamples(rows, header);
  return raw && shown(raw, header, palette, file.get("tRNS"));
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** By their names, those of one name joined; undefined where one is damaged or the end is missing. */
function chunksOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  if (signature.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length || view.getUint32(end) !== crc32(bytes.subarray(at + 4, end))) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "IEND") return chunks;
    chunks.set(name, joined(chunks.get(name), bytes.subarray(at + 8, end)));
    at = end + 4;
  }
  return undefined;
}

function joined(before: Uint8Array | undefined, next: Uint8Array): Uint8Array {
  if (before === undefined) return next;
  const whole = new Uint8Array(before.length + next.length);
  whole.set(before);
  whole.set(next, before.length);
  return whole;
}

type Header = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: "grey" | "colour" | "palette" | "greyAlpha" | "colourAlpha";
  /** Samples a pixel. */
  readonly samples: number;
  readonly interlaced: boolean;
};

/** By the number that the file has for them, with the depths that each may have. */
const types = {
  0: ["grey", 1, [1, 2, 4, 8, 16]],
  2: ["colour", 3, [8, 16]],
  3: ["palette", 1, [1, 2, 4, 8]],
  4: ["greyAlpha", 2, [8, 16]],
  6: ["colourAlpha", 4, [8, 16]],
} as const;

/** A sheet of A4 at 600 dots an inch has 35 million. */
const mostPixels = 40_000_000;

function headerOf(chunk: Uint8Array | undefined): Header | undefined {
  if (chunk?.length !== 13) return undefined;
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, type = 0, compression = 0, filter = 0, interlace = 0] = chunk.subarray(8);
  const known = types[type as keyof typeof types];
  if (known === undefined || !known[2].some((one) => one === depth)) return undefined;
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  if (width === 0 || height === 0 || width * height > mostPixels) return undefined;
  return { width, height, depth, type: known[0], samples: known[1], interlaced: interlace === 1 };
}

/** Pixels at distances of their own in both directions, as rows of an own picture. */
type Pass = { readonly left: number; readonly top: number; readonly right: number; readonly down: number };
const whole: readonly Pass[] = [{ left: 0, top: 0, right: 1, down: 1 }];
const adam7: readonly Pass[] = [
  { left: 0, top: 0, right: 8, down: 8 },
  { left: 4, top: 0, right: 8, down: 8 },
  { left: 0, top: 4, right: 4, down: 8 },
  { left: 2, top: 0, right: 4, down: 4 },
  { left: 0, top: 2, right: 2, down: 4 },
  { left: 1, top: 0, right: 2, down: 2 },
  { left: 0, top: 1, right: 1, down: 2 },
];

type Extent = Pass & { readonly width: number; readonly height: number; readonly rowLength: number };

function extentsOf({ width, height, depth, samples, interlaced }: Header): readonly Extent[] {
  return (interlaced ? adam7 : whole)
    .map((pass) => {
      const across = Math.ceil((width - pass.left) / pass.right);
      const down = Math.ceil((height - pass.top) / pass.down);
      return { ...pass, width: across, height: down, rowLength: Math.ceil((across * samples * depth) / 8) };
    })
    .filter((extent) => extent.width > 0 && extent.height > 0);
}

/** The rows of all passes, each with its filter before it; undefined where they are not all there. */
function unpacked(data: Uint8Array, header: Header): Uint8Array | undefined {
  const length = extentsOf(header).reduce((sum, { height, rowLength }) => sum + height * (rowLength + 1), 0);
  try {
    const rows = unzlibSync(data, { out: new Uint8Array(length) });
    return rows.length === length ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** The samples as they are numbered in the file, all of one picture; undefined for a filter that there is not. */
function rawSamples(rows: Uint8Array, header: Header): Uint16Array | undefined {
  const { width, height, samples, depth } = header;
  const raw = new Uint16Array(width * height * samples);
  const step = Math.max(1, (samples * depth) / 8);
  let at = 0;
  for (const extent of extentsOf(header)) {
    let above = new Uint8Array(extent.rowLength);
    for (let y = 0; y < extent.height; y++) {
      const row = rows.subarray(at + 1, at + 1 + extent.rowLength);
      if (!unfilter(rows[at] ?? 0, row, above, step)) return undefined;
      placeRow(row, y, extent, header, raw);
      above = row as Uint8Array<ArrayBuffer>;
      at += 1 + extent.rowLength;
    }
  }
  return raw;
}

/** In place; false for a filter that there is not. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): boolean {
  const predict = predictors[filter];
  if (predict === undefined) return false;
  if (filter === 0) return true;
  for (let at = 0; at < row.length; at++) {
    const left = at < step ? 0 : (row[at - step] ?? 0);
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    row[at] = (row[at] ?? 0) + predict(left, above[at] ?? 0, corner);
  }
  return true;
}

const predictors: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** Of the three neighbours the one next to what the slope would give. */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function placeRow(row: Uint8Array, y: number, extent: Extent, header: Header, raw: Uint16Array): void {
  const { samples, depth, width } = header;
  const start = (extent.top + y * extent.down) * width + extent.left;
  for (let x = 0; x < extent.width; x++) {
    for (let of = 0; of < samples; of++) {
      raw[(start + x * extent.right) * samples + of] = sampleAt(row, x * samples + of, depth);
    }
  }
}

function sampleAt(row: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return row[index] ?? 0;
  if (depth === 16) return ((row[index * 2] ?? 0) << 8) | (row[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** As seen: in eight bits, by the palette where there is one, with what is transparent. */
function shown(
  raw: Uint16Array,
  header: Header,
  palette: Uint8Array | undefined,
  transparent: Uint8Array | undefined,
): Samples {
  const { width, height, depth, samples, type } = header;
  const pixels = width * height;
  const channels = type === "grey" || type === "greyAlpha" ? 1 : 3;
  const colours = new Uint8Array(pixels * channels);
  const scale = 255 / ((1 << depth) - 1);
  const opacity = opacityOf(raw, header, transparent);
  const alpha = opacity && new Uint8Array(pixels);
  for (let at = 0; at < pixels; at++) {
    for (let of = 0; of < channels; of++) {
      const sample = raw[at * samples + (type === "palette" ? 0 : of)] ?? 0;
      colours[at * channels + of] = type === "palette" ? (palette?.[sample * 3 + of] ?? 0) : Math.round(sample * scale);
    }
    if (alpha !== undefined && opacity !== undefined) alpha[at] = Math.round(opacity(at));
  }
  return { width, height, channels, colours, ...(alpha && { alpha }) };
}

type Opacity = (pixel: number) => number;

/** Of each pixel from 0 to 255; undefined where all are opaque. */
function opacityOf(raw: Uint16Array, header: Header, transparent: Uint8Array | undefined): Opacity | undefined {
  const { type, samples, depth } = header;
  const most = (1 << depth) - 1;
  if (type === "greyAlpha" || type === "colourAlpha") {
    return (pixel) => ((raw[pixel * samples + samples - 1] ?? 0) * 255) / most;
  }
  if (transparent === undefined) return undefined;
  if (type === "palette") return (pixel) => transparent[raw[pixel] ?? 0] ?? 255;
  const key = Array.from({ length: samples }, (_, of) => sampleAt(transparent, of, 16));
  return (pixel) => (key.every((value, of) => raw[pixel * samples + of] === value) ? 0 : 255);
}
