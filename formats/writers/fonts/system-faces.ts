/** Fonts of the analyst's computer for Chinese, Japanese and Korean: opened when a character asks for them. */
import type * as fontkit from "fontkit";
import type { Font } from "fontkit";
import type { DrawnFace } from "../layout/font-metrics.ts";
import type { FontLibrary, SystemFont } from "../writer.ts";
import { type FontTables, readFontTables } from "./font-tables.ts";
import { type MeasuredFace, measureSystemFace } from "./measured-face.ts";

export type SystemFaces = {
  readonly find: (codePoint: number) => DrawnFace | undefined;
  /** Of a face that was found. */
  readonly measured: (face: DrawnFace) => MeasuredFace;
  readonly nameOf: (face: DrawnFace) => string;
};

/** Ideographs, kana, hangul, bopomofo, their punctuation and full-width forms: what stands without shaping. */
const eastAsian =
  /^[\u2E80-\u9FFF\uA960-\uA97F\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|^[\u{20000}-\u{3FFFF}]/u;

export function openSystemFonts(library: FontLibrary, create: typeof fontkit.create): SystemFaces {
  const opened = new Map<DrawnFace, { readonly name: string; readonly face: MeasuredFace } | undefined>();
  const open = (face: DrawnFace, font: SystemFont) => {
    if (!opened.has(face)) opened.set(face, measuredFont(font, create));
    return opened.get(face);
  };
  const known = (face: DrawnFace) => {
    const found = opened.get(face);
    if (found === undefined) throw new Error(`${face} was never found`);
    return found;
  };
  const find = (codePoint: number): DrawnFace | undefined => {
    if (!eastAsian.test(String.fromCodePoint(codePoint))) return undefined;
    const index = (library.system?.() ?? []).findIndex((font, number) =>
      open(`system-${number}`, font)?.face.has(codePoint),
    );
    return index === -1 ? undefined : `system-${index}`;
  };
  return { find, measured: (face) => known(face).face, nameOf: (face) => known(face).name };
}

/** Undefined for a file that is broken, of a kind that cannot be embedded, or forbids it. */
function measuredFont({ name, bytes, index }: SystemFont, create: typeof fontkit.create) {
  try {
    const file = bytes();
    const tables = readFontTables(file, index);
    if (!isEmbeddable(tables)) return undefined;
    const opened = create(file as never) as Font & { readonly fonts?: readonly Font[] };
    const font = opened.fonts?.[index] ?? opened;
    return { name, face: measureSystemFace(tables, font) };
  } catch {
    return undefined;
  }
}

/** Outlines of either kind, and a licence that lets a document carry a part of them (OpenType 1.9, OS/2, fsType). */
function isEmbeddable({ view, find }: FontTables): boolean {
  const os2 = find("OS/2")?.start;
  const permissions = os2 === undefined ? 0 : view.getUint16(os2 + 8);
  const restricted = (permissions & 0x000f) === 0x0002;
  const wholeOnly = (permissions & 0x0100) !== 0;
  const bitmapsOnly = (permissions & 0x0200) !== 0;
  return !restricted && !wholeOnly && !bitmapsOnly && (find("glyf") ?? find("CFF ")) !== undefined;
}
