/** What the layout asks of fonts: which face has a character, and how wide a piece of text is set in it. */
import type { Face } from "../writer.ts";

/** One of the program's faces, or a font of the analyst's computer by its number. */
export type DrawnFace = Face | `system-${number}`;

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
  readonly has: (face: DrawnFace, codePoint: number) => boolean;
  /** A font of the computer that has what none of the program's faces has. */
  readonly fallback: (codePoint: number) => DrawnFace | undefined;
  readonly shape: (face: DrawnFace, text: string, rightToLeft: boolean) => GlyphRun;
};
