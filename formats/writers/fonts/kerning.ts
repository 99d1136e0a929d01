/**
 * Kerning read straight from a font's GPOS table (OpenType 1.9, pair adjustment, formats 1 and 2): fontkit decodes the
 * whole table first, which takes longer than all the rest of a first document.
 */

import { type FontTables, tagAt } from "./font-tables.ts";

/** By how much two glyphs stand closer or wider, in the font's units; 0 for most. */
export type Kerning = (left: number, right: number) => number;

export function readKerning({ view, find }: FontTables): Kerning {
  const gpos = find("GPOS")?.start;
  if (gpos === undefined) return () => 0;
  const lookups = kernLookups(view, gpos).map((lookup) => pairSubtables(view, lookup));
  return (left, right) => lookups.reduce((sum, subtables) => sum + adjustment(view, subtables, left, right), 0);
}

/** The lookups of every `kern` feature, in the order in which they apply. */
function kernLookups(view: DataView, gpos: number): readonly number[] {
  const features = gpos + view.getUint16(gpos + 6);
  const lookups = gpos + view.getUint16(gpos + 8);
  const indices = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index++) {
    const record = features + 2 + index * 6;
    if (tagAt(view, record) !== "kern") continue;
    const feature = features + view.getUint16(record + 4);
    for (let at = 0; at < view.getUint16(feature + 2); at++) indices.add(view.getUint16(feature + 4 + at * 2));
  }
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => lookups + view.getUint16(lookups + 2 + index * 2));
}

const pairAdjustment = 2;
const extension = 9;

function pairSubtables(view: DataView, lookup: number): readonly number[] {
  const type = view.getUint16(lookup);
  const count = view.getUint16(lookup + 4);
  const subtables = Array.from({ length: count }, (_, index) => lookup + view.getUint16(lookup + 6 + index * 2));
  if (type === pairAdjustment) return subtables;
  if (type !== extension) return [];
  return subtables.filter((at) => view.getUint16(at + 2) === pairAdjustment).map((at) => at + view.getUint32(at + 4));
}

/** The first subtable that knows the pair decides. */
function adjustment(view: DataView, subtables: readonly number[], left: number, right: number): number {
  for (const subtable of subtables) {
    const covered = coverageIndex(view, subtable + view.getUint16(subtable + 2), left);
    if (covered === undefined) continue;
    const found =
      view.getUint16(subtable) === 1 ? inPairs(view, subtable, covered, right) : inClasses(view, subtable, left, right);
    if (found !== undefined) return found;
  }
  return 0;
}

/** Format 1: for each left glyph a list of right ones. */
function inPairs(view: DataView, subtable: number, covered: number, right: number): number | undefined {
  const format = view.getUint16(subtable + 4);
  const size = 2 + valueSize(format) + valueSize(view.getUint16(subtable + 6));
  const set = subtable + view.getUint16(subtable + 10 + covered * 2);
  const index = search(view.getUint16(set), (at) => view.getUint16(set + 2 + at * size) - right);
  return index === undefined ? undefined : advanceIn(view, set + 2 + index * size + 2, format);
}

/** Format 2: every pair of classes has its value. */
function inClasses(view: DataView, subtable: number, left: number, right: number): number {
  const format = view.getUint16(subtable + 4);
  const size = valueSize(format) + valueSize(view.getUint16(subtable + 6));
  const row = classOf(view, subtable + view.getUint16(subtable + 8), left);
  const column = classOf(view, subtable + view.getUint16(subtable + 10), right);
  const columns = view.getUint16(subtable + 14);
  return advanceIn(view, subtable + 16 + (row * columns + column) * size, format);
}

/** A value has two bytes for each bit of its format; the third bit stands for the advance. */
const valueSize = (format: number): number => 2 * [...format.toString(2)].filter((bit) => bit === "1").length;
const advanceIn = (view: DataView, at: number, format: number): number =>
  (format & 4) === 0 ? 0 : view.getInt16(at + valueSize(format & 3));

function coverageIndex(view: DataView, at: number, glyph: number): number | undefined {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) return search(count, (index) => view.getUint16(at + 4 + index * 2) - glyph);
  const range = searchRange(view, at + 4, count, glyph);
  return range === undefined ? undefined : view.getUint16(range + 4) + glyph - view.getUint16(range);
}

function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2);
    return index >= 0 && index < view.getUint16(at + 4) ? view.getUint16(at + 6 + index * 2) : 0;
  }
  const range = searchRange(view, at + 4, view.getUint16(at + 2), glyph);
  return range === undefined ? 0 : view.getUint16(range + 4);
}

/** Ranges are records of first glyph, last glyph and a number. */
function searchRange(view: DataView, ranges: number, count: number, glyph: number): number | undefined {
  const index = search(count, (at) => {
    if (view.getUint16(ranges + at * 6) > glyph) return 1;
    return view.getUint16(ranges + at * 6 + 2) < glyph ? -1 : 0;
  });
  return index === undefined ? undefined : ranges + index * 6;
}

/** The index at which the comparison is 0, in a row sorted by it. */
function search(count: number, compare: (index: number) => number): number | undefined {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
