/** What the layout asks of fonts: which face has a character, and how wide a piece of text is set in it. */
import type { Face } from "../writer.ts";

/** A glyph as it is set: where the pen goes next and how far from the pen it stands, in thousandths of the size. */
export type Glyph = {
  readonly id: number;
  /** The characters it stands for; none for the second part of a composed sign. */
  readonly codePoints: readonly number[];
  readonly advance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

/** A shaped piece of text in the order in which it is drawn, left to right. */
export type GlyphRun = {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** Whether the glyphs' characters, read one after the other, are the text: not so for signs composed of parts. */
  readonly faithful: boolean;
  /** In thousandths of the size. */
  readonly width: number;
};

export type FontMetrics = {
  readonly has: (face: Face, codePoint: number) => boolean;
  readonly shape: (face: Face, text: string, rightToLeft: boolean) => GlyphRun;
};
