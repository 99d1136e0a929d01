/** What a zip from a stranger says of itself: read off its directory, and bounded, before anything is inflated. */

export const zipLimits = { inflatedBytes: 100 * 2 ** 20, entries: 1000, ratio: 100 } as const;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

export type ZipEntry = { readonly name: string; readonly inflatedBytes: number; readonly checksum: number };

/**
 * The zip's directory; undefined where it cannot be read, goes beyond the limits or has two entries of one name. A
 * zip64 directory does: no project needs one. (APPNOTE.TXT 4.3.12 and 4.3.16.) Inflating must still stop at the
 * declared sizes, and the checksums (CRC-32) are still to be compared.
 */
export function readBoundedDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries = count > zipLimits.entries ? undefined : readEntries(view, view.getUint32(end + 16, true), count);
  return entries && isBounded(entries) ? entries : undefined;
}

const isBounded = (entries: readonly ZipEntry[]): boolean =>
  entries.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0) <= zipLimits.inflatedBytes &&
  new Set(entries.map(({ name }) => name)).size === entries.length;

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

/** Undefined where an entry is cut off, or unfolds beyond the ratio. */
function readEntries(view: DataView, start: number, count: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
    const [packed, inflatedBytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (inflatedBytes > packed * zipLimits.ratio + 1024) return undefined;
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    if (nameEnd > view.byteLength) return undefined;
    const name = new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameEnd - at - entryLength),
    );
    entries.push({ name, inflatedBytes, checksum: view.getUint32(at + 16, true) });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
