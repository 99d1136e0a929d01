/**
 * A TrueType font cut down to the glyphs of one document, for embedding: outlines and advances copied as they stand,
 * hints left out, which no reader of PDF needs. fontkit's own subset takes ten times as long, for every document.
 */
import type { FontTables, TableRange } from "./font-tables.ts";

/** Undefined for a font that has no TrueType outlines. */
export function subsetTrueType(font: FontTables, glyphs: readonly number[]): Uint8Array | undefined {
  const source = sourceOf(font);
  if (source === undefined) return undefined;
  const outlines = outlinesOf(source, glyphs);
  const offsets = offsetsOf(outlines.map(({ bytes }) => bytes));
  return fileOf([
    ["glyf", concatenated(outlines.map(({ bytes }) => bytes))],
    ["head", headOf(source)],
    ["hhea", headerOf(font, source.hhea, 34, outlines.length)],
    [
      "hmtx",
      metricsOf(
        source,
        outlines.map(({ glyph }) => glyph),
      ),
    ],
    ["loca", longs(offsets)],
    ["maxp", headerOf(font, source.maxp, 4, outlines.length)],
  ]);
}

type Source = {
  readonly font: FontTables;
  readonly glyf: TableRange;
  readonly loca: TableRange;
  readonly head: TableRange;
  readonly hhea: TableRange;
  readonly hmtx: TableRange;
  readonly maxp: TableRange;
};

function sourceOf(font: FontTables): Source | undefined {
  const [glyf, loca, head, hhea, hmtx, maxp] = ["glyf", "loca", "head", "hhea", "hmtx", "maxp"].map(font.find);
  const complete = glyf && loca && head && hhea && hmtx && maxp;
  return complete ? { font, glyf, loca, head, hhea, hmtx, maxp } : undefined;
}

type Outline = { readonly glyph: number; readonly bytes: Uint8Array };

/** The glyphs asked for, in their order, and behind them those that they are composed of. */
function outlinesOf(source: Source, glyphs: readonly number[]): readonly Outline[] {
  const order = [...glyphs];
  const numbers = new Map<number, number>();
  glyphs.forEach((glyph, index) => {
    if (!numbers.has(glyph)) numbers.set(glyph, index);
  });
  const numberOf = (part: number): number => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    numbers.set(part, order.length);
    return order.push(part) - 1;
  };
  const outlines: Outline[] = [];
  for (let index = 0; index < order.length; index++) {
    const glyph = order[index] ?? 0;
    outlines.push({ glyph, bytes: outlineOf(source, glyph, numberOf) });
  }
  return outlines;
}

function outlineOf(source: Source, glyph: number, numberOf: (part: number) => number): Uint8Array {
  const { font, glyf } = source;
  const [from, to] = locate(source, glyph);
  if (to <= from) return new Uint8Array(0);
  const copy = font.bytes.slice(glyf.start + from, glyf.start + to);
  const view = new DataView(copy.buffer);
  return padded(view.getInt16(0) < 0 ? composite(copy, view, numberOf) : withoutHints(copy, view));
}

function locate({ font, loca, head }: Source, glyph: number): readonly [from: number, to: number] {
  const long = font.view.getInt16(head.start + 50) === 1;
  const at = (index: number): number =>
    long ? font.view.getUint32(loca.start + index * 4) : font.view.getUint16(loca.start + index * 2) * 2;
  return [at(glyph), at(glyph + 1)];
}

/** Contours' ends, then the length of the hints, the hints, and the points. */
function withoutHints(outline: Uint8Array, view: DataView): Uint8Array {
  const hints = 10 + view.getInt16(0) * 2;
  const length = view.getUint16(hints);
  return concatenated([outline.subarray(0, hints), new Uint8Array(2), outline.subarray(hints + 2 + length)]);
}

const wordArguments = 0x01;
const scaled = 0x08;
const moreParts = 0x20;
const scaledTwice = 0x40;
const transformed = 0x80;
const hinted = 0x100;

function composite(outline: Uint8Array, view: DataView, numberOf: (part: number) => number): Uint8Array {
  let at = 10;
  let flags = moreParts;
  while ((flags & moreParts) !== 0) {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~hinted);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2) + transformLength(flags);
  }
  return outline.subarray(0, at);
}

function transformLength(flags: number): number {
  if ((flags & scaled) !== 0) return 2;
  if ((flags & scaledTwice) !== 0) return 4;
  return (flags & transformed) !== 0 ? 8 : 0;
}

function padded(bytes: Uint8Array): Uint8Array {
  return bytes.length % 4 === 0 ? bytes : concatenated([bytes, new Uint8Array(4 - (bytes.length % 4))]);
}

function offsetsOf(parts: readonly Uint8Array[]): readonly number[] {
  const offsets = [0];
  for (const { length } of parts) offsets.push((offsets.at(-1) ?? 0) + length);
  return offsets;
}

/** Offsets of glyphs are long ones; the checksum, which nothing reads within PDF, is none. */
function headOf({ font, head }: Source): Uint8Array {
  const copy = font.bytes.slice(head.start, head.start + head.length);
  const view = new DataView(copy.buffer);
  view.setUint32(8, 0);
  view.setInt16(50, 1);
  return copy;
}

/** A table with the number of its glyphs changed. */
function headerOf({ bytes }: FontTables, { start, length }: TableRange, at: number, count: number): Uint8Array {
  const copy = bytes.slice(start, start + length);
  new DataView(copy.buffer).setUint16(at, count);
  return copy;
}

/** Beyond the last full entry all advances are that entry's. */
function metricsOf({ font: { view }, hhea, hmtx }: Source, glyphs: readonly number[]): Uint8Array {
  const full = view.getUint16(hhea.start + 34);
  const metrics = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach((glyph, index) => {
    const last = Math.min(glyph, full - 1);
    const bearing = glyph < full ? hmtx.start + glyph * 4 + 2 : hmtx.start + full * 4 + (glyph - full) * 2;
    metrics.setUint16(index * 4, view.getUint16(hmtx.start + last * 4));
    metrics.setInt16(index * 4 + 2, view.getInt16(bearing));
  });
  return new Uint8Array(metrics.buffer);
}

function longs(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => {
    view.setUint32(index * 4, value);
  });
  return new Uint8Array(view.buffer);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** The table directory, sorted by tag, and the tables behind it, each at a multiple of four. */
function fileOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(12 + tables.length * 16));
  const power = Math.floor(Math.log2(tables.length));
  header.setUint32(0, 0x00010000);
  header.setUint16(4, tables.length);
  header.setUint16(6, 16 * 2 ** power);
  header.setUint16(8, power);
  header.setUint16(10, (tables.length - 2 ** power) * 16);
  let offset = header.byteLength;
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + index * 16;
    [...tag].forEach((letter, at) => {
      header.setUint8(record + at, letter.charCodeAt(0));
    });
    header.setUint32(record + 4, checksum(bytes));
    header.setUint32(record + 8, offset);
    header.setUint32(record + 12, bytes.length);
    offset += padded(bytes).length;
  });
  return concatenated([new Uint8Array(header.buffer), ...tables.map(([, bytes]) => padded(bytes))]);
}

function checksum(bytes: Uint8Array): number {
  const whole = padded(bytes);
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
