/** Glyphs and advances as read here and as fontkit reads them. */
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { readCharacterMap } from "./character-map.ts";
import { readFontTables } from "./font-tables.ts";

const folder = new URL("../../../node_modules/@expo-google-fonts/", import.meta.url);

describe.each([
  "noto-serif/400Regular/NotoSerif_400Regular.ttf",
  "noto-sans/700Bold/NotoSans_700Bold.ttf",
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
])("%s", (path) => {
  it("has the same glyph and advance for every character that it has", () => {
    const bytes = readFileSync(new URL(path, folder));
    const font = create(bytes) as Font;
    const { glyphOf, advanceOf } = readCharacterMap(readFontTables(bytes));
    const read = font.characterSet.map((codePoint) => [codePoint, glyphOf(codePoint), advanceOf(glyphOf(codePoint))]);
    const wanted = font.characterSet.map((codePoint) => {
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      return [codePoint, id, advanceWidth];
    });
    expect(read).toEqual(wanted);
    expect(read.length).toBeGreaterThan(900);
  });
  it("has none for the others", () => {
    const bytes = readFileSync(new URL(path, folder));
    const known = new Set((create(bytes) as Font).characterSet);
    const { glyphOf } = readCharacterMap(readFontTables(bytes));
    const unknown = Array.from({ length: 0x20000 }, (_, codePoint) => codePoint).filter((one) => !known.has(one));
    expect(unknown.filter((codePoint) => glyphOf(codePoint) !== 0)).toEqual([]);
  });
});

describe("a table of format 4", () => {
  it("gives the glyphs of its segments, by distance and by list", () => {
    // Two segments: A–C lie 60 below their characters, a and c are listed (b is not there); the last segment is the end's.
    const rows = [[0x43, 0x63, 0xffff], [0], [0x41, 0x61, 0xffff], [0x10000 - 60, 0, 1], [0, 4, 0], [70, 0, 72]].flat();
    const subtable = [4, 14 + rows.length * 2, 0, 6, 0, 0, 0, ...rows];
    const cmap = [0, 1, 3, 1, 0, 12, ...subtable];
    const directory = [0, 1, 1, 0, 0, 0, 0x636d, 0x6170, 0, 0, 0, 28, 0, cmap.length * 2];
    const words = [...directory, ...cmap];
    const bytes = new Uint8Array(words.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [index, word] of words.entries()) view.setUint16(index * 2, word);
    const { glyphOf } = readCharacterMap(readFontTables(bytes));
    expect([..."@ABCDabcd"].map((letter) => glyphOf(letter.charCodeAt(0)))).toEqual([0, 5, 6, 7, 0, 70, 0, 72, 0]);
  });
});

it("is empty for a font without tables", () => {
  const { glyphOf, advanceOf } = readCharacterMap(readFontTables(new Uint8Array(12)));
  expect([glyphOf(65), advanceOf(1)]).toEqual([0, 0]);
});
