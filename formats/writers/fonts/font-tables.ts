/** The tables of a TrueType file (OpenType 1.9, the table directory). */

export type FontTables = {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  /** Undefined for a font without the table. */
  readonly find: (tag: string) => TableRange | undefined;
};
/** In bytes from the file's beginning. */
export type TableRange = { readonly start: number; readonly length: number };

/** Of a collection (OpenType 1.9, 'ttcf'), the font at `index`. */
export function readFontTables(file: Uint8Array, index = 0): FontTables {
  // Node's Buffer is a Uint8Array whose `slice` does not copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = tagAt(view, 0) === "ttcf" ? view.getUint32(12 + index * 4) : 0;
  const ranges = new Map<string, TableRange>();
  for (let table = 0; table < view.getUint16(directory + 4); table++) {
    const record = directory + 12 + table * 16;
    ranges.set(tagAt(view, record), { start: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  return { view, bytes, find: (tag) => ranges.get(tag) };
}

export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

/** `post` of this version has no names (OpenType 1.9). */
const nameless = 0x00030000;

/** A copy without the glyphs' names, which a document has no use for: fontkit reads all of them for the slant alone. */
export function withoutGlyphNames({ bytes, find }: FontTables): Uint8Array {
  const copy = new Uint8Array(bytes);
  const post = find("post")?.start;
  if (post !== undefined) new DataView(copy.buffer).setUint32(post, nameless);
  return copy;
}
