/** The face of every character, so that none is drawn that its face lacks. */
import type { Face } from "../writer.ts";
import type { FontMetrics } from "./font-metrics.ts";
import type { SpanFormat } from "./spans.ts";

/** Shown in place of a character that no face has. */
export const replacement = "\uFFFD";

type Wish = Pick<SpanFormat, "family" | "bold" | "italic">;

/** The faces to try in turn: the one wished for, the other family's, then the Arabic ones. */
function chain({ family, bold, italic }: Wish): readonly Face[] {
  const style = bold && italic ? "boldItalic" : bold ? "bold" : italic ? "italic" : "regular";
  const other = family === "serif" ? "sans" : "serif";
  const weight = bold ? "bold" : "regular";
  return [`${family}-${style}`, `${other}-${style}`, `${family}-regular`, `${other}-regular`, `naskh-${weight}`];
}

const chains = new Map<string, readonly Face[]>();
function chainOf(wish: Wish): readonly Face[] {
  const key = `${wish.family}${wish.bold}${wish.italic}`;
  const known = chains.get(key) ?? chain(wish);
  chains.set(key, known);
  return known;
}

/** The first face that has the character; undefined where none has. */
export function findFace(codePoint: number, wish: Wish, metrics: FontMetrics): Face | undefined {
  return chainOf(wish).find((face) => metrics.has(face, codePoint));
}

/** The face wished for, which every family has. */
export const wishedFace = (wish: Wish): Face => chainOf(wish)[0] ?? "serif-regular";
