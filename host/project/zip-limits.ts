/** What a zip from a stranger may unfold to: read off its directory before anything is inflated. */

export const zipLimits = { inflatedBytes: 100 * 2 ** 20, entries: 1000, ratio: 100 } as const;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * Whether the zip's directory can be read and keeps to the limits. A zip64 directory does not: no project needs one.
 * (APPNOTE.TXT 4.3.12 and 4.3.16.) Inflating must still stop at the declared sizes.
 */
export function isBoundedZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return false;
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) return false;
  const sizes = entrySizes(view, view.getUint32(end + 16, true), count);
  return sizes !== undefined && sizes.reduce((sum, size) => sum + size, 0) <= zipLimits.inflatedBytes;
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

/** The inflated sizes; undefined where an entry is cut off, or unfolds beyond the ratio. */
function entrySizes(view: DataView, start: number, count: number): readonly number[] | undefined {
  const sizes: number[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
    const [packed, inflated] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (inflated > packed * zipLimits.ratio + 1024) return undefined;
    sizes.push(inflated);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sizes;
}
