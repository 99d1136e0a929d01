/** What a zip from a stranger says of itself: read off its directory, and bounded, before anything is inflated. */

export type ZipLimits = { readonly inflatedBytes: number; readonly entries: number; readonly ratio: number };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

export type ZipEntry = {
  readonly name: string;
  readonly packedBytes: number;
  readonly inflatedBytes: number;
  readonly checksum: number;
};

/**
 * The zip's directory; "excessive" where it goes beyond the limits, undefined where it cannot be read or has two entries
 * of one name. A zip64 directory cannot: nothing of ours needs one. (APPNOTE.TXT 4.3.12 and 4.3.16.) Inflating must
 * still stop at the declared sizes, and the checksums (CRC-32) are still to be compared.
 */
export function readBoundedDirectory(
  bytes: Uint8Array,
  limits: ZipLimits,
): readonly ZipEntry[] | "excessive" | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return "excessive";
  const entries = readEntries(view, view.getUint32(end + 16, true), count);
  if (entries === undefined || new Set(entries.map(({ name }) => name)).size < count) return undefined;
  return isBounded(entries, limits) ? entries : "excessive";
}

const isBounded = (entries: readonly ZipEntry[], limits: ZipLimits): boolean =>
  entries.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0) <= limits.inflatedBytes &&
  !entries.some((entry) => isDense(entry, limits));

/** Whether it would unpack to more than anybody's files do for its size. */
export const isDense = (
  { packedBytes, inflatedBytes }: Pick<ZipEntry, "packedBytes" | "inflatedBytes">,
  { ratio }: Pick<ZipLimits, "ratio">,
): boolean => inflatedBytes > packedBytes * ratio + 1024;

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

/** Undefined where an entry is cut off. */
function readEntries(view: DataView, start: number, count: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
    const [packedBytes, inflatedBytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    if (nameEnd > view.byteLength) return undefined;
    const name = new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameEnd - at - entryLength),
    );
    entries.push({ name, packedBytes, inflatedBytes, checksum: view.getUint32(at + 16, true) });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
