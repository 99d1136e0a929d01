/** Kerning as read here and as fontkit's shaper applies it. */
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { readFontTables } from "./font-tables.ts";
import { readKerning } from "./kerning.ts";

const folder = new URL("../../../node_modules/@expo-google-fonts/", import.meta.url);
const letters = [..."АВГДЖЛОРТУФабвгдзорстуъыьэюяAVTWYLavweofrt.,-«»“”’0147 əғқ"];
const pairs = letters.flatMap((left) => letters.map((right) => left + right));

describe.each(["noto-serif/400Regular/NotoSerif_400Regular.ttf", "noto-sans/700Bold/NotoSans_700Bold.ttf"])(
  "%s",
  (path) => {
    it("has the same distances for every pair of letters", () => {
      const bytes = readFileSync(new URL(path, folder));
      const font = create(bytes) as Font;
      const kerning = readKerning(readFontTables(bytes));
      const [left, right] = [0, 1].map((at) => (pair: string) => font.glyphForCodePoint(pair.codePointAt(at) ?? 0)) as [
        (pair: string) => ReturnType<Font["glyphForCodePoint"]>,
        (pair: string) => ReturnType<Font["glyphForCodePoint"]>,
      ];
      const shaped = (pair: string): number | undefined => {
        const { glyphs, positions } = font.layout(pair, { liga: false, clig: false });
        return glyphs.length === 2 ? (positions[0]?.xAdvance ?? 0) - left(pair).advanceWidth : undefined;
      };
      const different = pairs.filter((pair) => {
        const wanted = shaped(pair);
        return wanted !== undefined && wanted !== kerning(left(pair).id, right(pair).id);
      });
      expect(different).toEqual([]);
      expect(pairs.filter((pair) => (shaped(pair) ?? 0) !== 0).length).toBeGreaterThan(20);
    });
  },
);

it("is none for a font without the table", () => {
  expect(readKerning(readFontTables(new Uint8Array(12)))(1, 2)).toBe(0);
});
