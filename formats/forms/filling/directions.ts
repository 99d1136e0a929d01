/**
 * Words in pieces that run one way, as Word keeps them: Arabic and Hebrew in runs of their own. What has no direction
 * goes with its neighbours where they agree, else with the whole (UAX #9, N1 and N2, without levels within levels).
 */
import type { Direction } from "#core/model/document.ts";

export type DirectedPiece = { readonly text: string; readonly direction: Direction };

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const strong = /\p{L}/u;

const rightToLeftLanguages = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-Arab|nqo|pa-Arab|ps|sd|syr|ug|ur|uz-Arab|yi)(?:-|$)/i;

/** `otherwise` is the direction of words that have neither a language nor a letter. */
export function directedPieces(
  text: string,
  language: string | undefined,
  otherwise: Direction,
): readonly DirectedPiece[] {
  if (!rightToLeft.test(text)) return [{ text, direction: strong.test(text) ? "ltr" : otherwise }];
  const base = language === undefined ? firstDirection(text) : rightToLeftLanguages.test(language) ? "rtl" : "ltr";
  const directions = resolved(
    text.split(/(?<=[\p{L}])(?=[^\p{L}\p{M}])|(?<=[^\p{L}\p{M}])(?=\p{L})|(?=\n)|(?<=\n)/u),
    base,
  );
  return joined(directions);
}

const firstDirection = (text: string): Direction => directionOf(/\p{L}/u.exec(text)?.[0] ?? "") ?? "ltr";

function directionOf(piece: string): Direction | undefined {
  if (!strong.test(piece)) return undefined;
  return rightToLeft.test(piece) ? "rtl" : "ltr";
}

function resolved(pieces: readonly string[], base: Direction): readonly DirectedPiece[] {
  const known = pieces.map(directionOf);
  return pieces.map((text, index) => {
    const own = known[index];
    if (own !== undefined) return { text, direction: own };
    const before = known.slice(0, index).findLast((one) => one !== undefined) ?? base;
    const after = known.slice(index + 1).find((one) => one !== undefined) ?? base;
    return { text, direction: before === after ? before : base };
  });
}

function joined(pieces: readonly DirectedPiece[]): readonly DirectedPiece[] {
  const out: DirectedPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.direction === piece.direction) out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
