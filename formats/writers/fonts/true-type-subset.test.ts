/** A font cut down, as fontkit reads it. */
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, it } from "vitest";
import { readFontTables } from "./font-tables.ts";
import { subsetTrueType } from "./true-type-subset.ts";

const file = new URL(
  "../../../node_modules/@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf",
  import.meta.url,
);

it("keeps outlines and advances, also of glyphs composed of others and of one named twice", () => {
  const bytes = readFileSync(file);
  const whole = create(bytes) as Font;
  const glyphs = [0, ...[..."Щйёéқa a"].map((letter) => whole.glyphForCodePoint(letter.codePointAt(0) ?? 0).id)];
  const cut = subsetTrueType(readFontTables(bytes), glyphs);
  const small = create(Buffer.from(cut ?? [])) as Font;
  const drawn = (font: Font, glyph: number) => [font.getGlyph(glyph).advanceWidth, font.getGlyph(glyph).path.toSVG()];
  expect(glyphs.map((_, index) => drawn(small, index))).toEqual(glyphs.map((glyph) => drawn(whole, glyph)));
  expect(cut?.length).toBeLessThan(8_000);
});

it("leaves a font without TrueType outlines to others", () => {
  expect(subsetTrueType(readFontTables(new Uint8Array(12)), [0])).toBeUndefined();
});
