/** The face of every character, so that none is drawn that its face lacks. */
import type { DrawnFace, FontMetrics } from "./font-metrics.ts";
import type { SpanFormat } from "./spans.ts";

/** Shown in place of a character that no face has. */
export const replacement = 0xfffd;

type Wish = Pick<SpanFormat, "family" | "bold" | "italic">;

/** The one wished for, the other family's, then the Arabic ones. */
function chain({ family, bold, italic }: Wish): readonly DrawnFace[] {
  const style = bold && italic ? "boldItalic" : bold ? "bold" : italic ? "italic" : "regular";
  const other = family === "serif" ? "sans" : "serif";
  const weight = bold ? "bold" : "regular";
  return [`${family}-${style}`, `${other}-${style}`, `${family}-regular`, `${other}-regular`, `naskh-${weight}`];
}

const chains = new Map<string, readonly DrawnFace[]>();

/** The faces to try for a wish, in turn; the first is the one wished for. */
export function facesFor(wish: Wish): readonly DrawnFace[] {
  const key = `${wish.family} ${wish.bold} ${wish.italic}`;
  const known = chains.get(key) ?? chain(wish);
  chains.set(key, known);
  return known;
}

/** The first face that has the character; undefined where none has. */
export function findFace(codePoint: number, faces: readonly DrawnFace[], metrics: FontMetrics): DrawnFace | undefined {
  for (const face of faces) if (metrics.has(face, codePoint)) return face;
  return undefined;
}
