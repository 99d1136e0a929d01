/** The program's fonts, opened once a process: each face on first use, with what was measured of it. */
import type { Font } from "fontkit";
import type { DrawnFace, FontMetrics } from "../layout/font-metrics.ts";
import { type Face, type FontLibrary, faces } from "../writer.ts";
import { type MeasuredFace, measureFace } from "./measured-face.ts";
import { openSystemFonts } from "./system-faces.ts";
import { subsetTrueType } from "./true-type-subset.ts";

export type OpenFonts = FontMetrics & {
  readonly open: (face: DrawnFace) => Font;
  /** The face cut down to some of its glyphs, in their order and each as often as it is named. */
  readonly subset: (face: DrawnFace, glyphs: readonly number[]) => Uint8Array | undefined;
  /** As people call it. */
  readonly nameOf: (face: DrawnFace) => string;
};

const opened = new WeakMap<FontLibrary, Promise<OpenFonts>>();

/** The same open fonts for the same library, so that a second document finds everything measured. */
export function openFonts(library: FontLibrary): Promise<OpenFonts> {
  const known = opened.get(library) ?? openAll(library);
  opened.set(library, known);
  return known;
}

async function openAll(library: FontLibrary): Promise<OpenFonts> {
  const { create } = await import("fontkit");
  const own = Object.fromEntries(
    faces.map((face) => [face, lazily(() => measureFace(library.bytes(face), create))]),
  ) as Readonly<Record<Face, () => MeasuredFace>>;
  const system = openSystemFonts(library, create);
  const measured = (face: DrawnFace): MeasuredFace => (isOwn(face) ? own[face]() : system.measured(face));
  return {
    open: (face) => measured(face).font,
    subset: (face, glyphs) => subsetTrueType(measured(face).tables, glyphs),
    nameOf: (face) => (isOwn(face) ? face : system.nameOf(face)),
    has: (face, codePoint) => measured(face).has(codePoint),
    fallback: system.find,
    shape: (face, text, rightToLeft) => measured(face).shape(text, rightToLeft),
  };
}

const isOwn = (face: DrawnFace): face is Face => (faces as readonly string[]).includes(face);

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
