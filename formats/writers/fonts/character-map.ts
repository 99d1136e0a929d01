/**
 * Characters to glyphs, and glyphs to advances, read straight from a font's cmap and hmtx tables (OpenType 1.9, cmap
 * formats 4 and 12): fontkit makes an object of every glyph and looks its character up in Unicode's tables first.
 */
import type { FontTables } from "./font-tables.ts";

export type CharacterMap = {
  /** 0, the glyph of what a font does not have, where there is none. */
  readonly glyphOf: (codePoint: number) => number;
  /** In the font's units. */
  readonly advanceOf: (glyph: number) => number;
};

/** A run of characters: those from `first` to `last`, and how their glyphs are found. */
type Segment = { readonly first: number; readonly last: number; readonly glyphOf: (codePoint: number) => number };

export function readCharacterMap(tables: FontTables): CharacterMap {
  const segments = segmentsOf(tables);
  return {
    glyphOf: (codePoint) => {
      const segment = segments[firstReaching(segments, codePoint)];
      return segment === undefined || codePoint < segment.first ? 0 : segment.glyphOf(codePoint);
    },
    advanceOf: advancesOf(tables),
  };
}

/** The place of the first segment that ends at this character or behind it. */
function firstReaching(segments: readonly Segment[], codePoint: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.last ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the subtable that covers all of Unicode, or of the one that covers its first 65,536 characters. */
function segmentsOf({ view, find }: FontTables): readonly Segment[] {
  const cmap = find("cmap")?.start;
  if (cmap === undefined) return [];
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8)
    .filter((record) => isUnicode(view.getUint16(record), view.getUint16(record + 2)))
    .map((record) => cmap + view.getUint32(record + 4));
  const ofFormat = (format: number) => subtables.find((subtable) => view.getUint16(subtable) === format);
  const [groups, short] = [ofFormat(12), ofFormat(4)];
  if (groups !== undefined) return segmentsOfGroups(view, groups);
  return short === undefined ? [] : shortSegments(view, short);
}

/** Platforms Unicode and Windows (encodings 1 and 10), of the table of platforms. */
const isUnicode = (platform: number, encoding: number): boolean =>
  platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));

/** Format 12. */
const segmentsOfGroups = (view: DataView, subtable: number): readonly Segment[] =>
  Array.from({ length: view.getUint32(subtable + 12) }, (_, index) => {
    const group = subtable + 16 + index * 12;
    const [first, last, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    return { first, last, glyphOf: (codePoint) => glyph + codePoint - first };
  });

/** Format 4: four rows of numbers, one for each of ends, beginnings, distances and offsets. */
function shortSegments(view: DataView, subtable: number): readonly Segment[] {
  const row = view.getUint16(subtable + 6);
  return Array.from({ length: row / 2 }, (_, index) => {
    const end = subtable + 14 + index * 2;
    const first = view.getUint16(end + row + 2);
    const distance = view.getUint16(end + 2 * row + 2);
    const place = end + 3 * row + 2;
    const offset = view.getUint16(place);
    const shifted = (glyph: number): number => (glyph === 0 ? 0 : (glyph + distance) & 0xffff);
    const listed = (codePoint: number): number => shifted(view.getUint16(place + offset + (codePoint - first) * 2));
    const glyphOf = offset === 0 ? (codePoint: number) => (codePoint + distance) & 0xffff : listed;
    return { first, last: view.getUint16(end), glyphOf };
  });
}

/** The last advance that is written down holds for all glyphs behind it. */
function advancesOf({ view, find }: FontTables): (glyph: number) => number {
  const [metrics, header] = [find("hmtx")?.start, find("hhea")?.start];
  if (metrics === undefined || header === undefined) return () => 0;
  const last = view.getUint16(header + 34) - 1;
  return (glyph) => view.getUint16(metrics + Math.min(glyph, last) * 4);
}
