import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { crc32 } from "../docx/zip.ts";
import { emblem, print, view } from "../features/picture-files.ts";
import { readJpeg } from "./jpeg.ts";
import { decodePng } from "./png.ts";

const number = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function chunk(name: string, data: ArrayLike<number>): readonly number[] {
  const named = [...name].map((letter) => letter.charCodeAt(0)).concat(Array.from(data));
  return [...number(data.length), ...named, ...number(crc32(Uint8Array.from(named)))];
}

type Png = {
  readonly size: readonly [number, number];
  readonly depth?: number;
  readonly type?: number;
  readonly interlaced?: boolean;
  /** Each with its filter before it. */
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly transparent?: readonly number[];
};

function png({ size, depth = 8, type = 0, interlaced = false, rows, palette, transparent }: Png): Uint8Array {
  const [width, height] = size;
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", [...number(width), ...number(height), depth, type, 0, 0, Number(interlaced)]),
    ...(palette === undefined ? [] : chunk("PLTE", palette)),
    ...(transparent === undefined ? [] : chunk("tRNS", transparent)),
    ...chunk("IDAT", zlibSync(Uint8Array.from(rows.flat()))),
    ...chunk("IEND", []),
  ]);
}

const shown = (given: Png) => {
  const samples = decodePng(png(given));
  return samples && [[...samples.colours], samples.alpha && [...samples.alpha]];
};

describe("a PNG file", () => {
  it("gives greys of any depth in eight bits", () => {
    expect(shown({ size: [3, 1], depth: 1, rows: [[0, 0b101_00000]] })).toEqual([[255, 0, 255], undefined]);
    expect(shown({ size: [2, 1], depth: 4, rows: [[0, 0x3f]] })).toEqual([[51, 255], undefined]);
    expect(shown({ size: [1, 1], depth: 16, rows: [[0, 0x80, 0xff]] })).toEqual([[128], undefined]);
  });
  it("gives colours by its palette, and what is transparent of them", () => {
    const palette = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(
      shown({ size: [3, 1], depth: 2, type: 3, rows: [[0, 0b00_01_10_00]], palette, transparent: [0, 128] }),
    ).toEqual([palette, [0, 128, 255]]);
  });
  it("gives what is transparent by its own samples, or by one colour that is", () => {
    expect(shown({ size: [2, 1], type: 4, rows: [[0, 10, 0, 20, 200]] })).toEqual([
      [10, 20],
      [0, 200],
    ]);
    expect(shown({ size: [2, 1], type: 2, rows: [[0, 1, 2, 3, 4, 5, 6]], transparent: [0, 4, 0, 5, 0, 6] })).toEqual([
      [1, 2, 3, 4, 5, 6],
      [255, 0],
    ]);
  });
  it("undoes the filters of its rows", () => {
    const rows = [
      [1, 10, 10],
      [2, 5, 5],
      [3, 10, 10],
      [4, 1, 1],
    ];
    expect(shown({ size: [2, 4], rows })).toEqual([[10, 20, 15, 25, 17, 31, 18, 32], undefined]);
  });
  it("puts the pixels of seven passes in their places", () => {
    const rows = [
      [0, 1],
      [0, 3],
      [0, 7, 9],
      [0, 2],
      [0, 8],
      [0, 4, 5, 6],
    ];
    expect(shown({ size: [3, 3], interlaced: true, rows })).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9], undefined]);
  });
  it.each([
    ["a filter that there is not", png({ size: [1, 1], rows: [[5, 0]] })],
    ["rows missing", png({ size: [1, 2], rows: [[0, 0]] })],
    ["a depth that its type has not", png({ size: [1, 1], type: 2, depth: 4, rows: [[0, 0, 0]] })],
    ["no palette", png({ size: [1, 1], type: 3, rows: [[0, 0]] })],
    ["more pixels than a page can show", png({ size: [100_000, 100_000], rows: [] })],
    ["its end missing", emblem.subarray(0, -12)],
    ["one bit turned", emblem.map((byte, at) => (at === 100 ? byte ^ 1 : byte))],
    ["another beginning", view],
  ])("is none with %s", (_, bytes) => {
    expect(decodePng(bytes)).toBeUndefined();
  });
});

describe("a JPEG file", () => {
  it("says its size and how many components its pixels have", () => {
    expect(readJpeg(view)).toEqual({ width: 60, height: 40, components: 3, byAdobe: false });
    expect(readJpeg(print)).toEqual({ width: 24, height: 16, components: 4, byAdobe: true });
  });
  it("is none cut at any place", () => {
    const cut = Array.from({ length: view.length }, (_, length) => readJpeg(view.subarray(0, length)));
    expect(cut.filter((facts) => facts !== undefined)).toEqual([]);
  });
  it("is none where its pixels have twelve bits, or another beginning", () => {
    const frame = view.findIndex((byte, at) => byte === 0xff && view[at + 1] === 0xc0);
    expect(readJpeg(view.map((byte, at) => (at === frame + 4 ? 12 : byte)))).toBeUndefined();
    expect(readJpeg(emblem)).toBeUndefined();
  });
});
