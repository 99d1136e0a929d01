/** Metrics for tests, in which every character is half an em wide. */
import type { FontMetrics } from "../layout/font-metrics.ts";

export const halfEm: FontMetrics = {
  has: (face, codePoint) =>
    !face.startsWith("naskh") && (codePoint < 0x600 || codePoint > 0x2000) && codePoint < 0x3000,
  fallback: () => undefined,
  shape: (_, text) => ({
    text,
    faithful: true,
    width: [...text].length * 500,
    glyphs: [...text].map((character) => ({
      id: 1,
      codePoints: [character.codePointAt(0) ?? 0],
      advance: 500,
      xOffset: 0,
      yOffset: 0,
    })),
  }),
};
