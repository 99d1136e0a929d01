/** The package: a zip file (PKWARE APPNOTE 6.3) whose bytes depend on nothing but its entries. */
import { deflateSync } from "fflate";

export type Entry = {
  readonly path: string;
  readonly compressed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
};

export const zipEntry = (path: string, bytes: Uint8Array, level: 6 | 9 = 6): Entry => ({
  path,
  compressed: deflateSync(bytes, { level }),
  size: bytes.length,
  checksum: crc32(bytes),
});

export function zip(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.path);
    const local = concatenate([header(0x04034b50, [], entry, name.length, []), name, entry.compressed]);
    chunks.push(local);
    directory.push(header(0x02014b50, [20], entry, name.length, [0, 0, 0, 0, 0, offset, offset >>> 16]), name);
    offset += local.length;
  }
  const central = concatenate(directory);
  return concatenate([...chunks, central, endOfDirectory(entries.length, central.length, offset)]);
}

/** The entries of a file that `zip` made, still compressed: they go into another package as they are. */
export function unzipEntries(file: Uint8Array): readonly Entry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint16(file.length - 12, true);
  const entries: Entry[] = [];
  for (let at = view.getUint32(file.length - 6, true); entries.length < count; ) {
    const nameLength = view.getUint16(at + 28, true);
    const data = view.getUint32(at + 42, true) + 30 + nameLength;
    entries.push({
      path: new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)),
      compressed: file.subarray(data, data + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength;
  }
  return entries;
}

/** Names are UTF-8 (bit 11); every entry is of the format's first day, 1980-01-01 00:00. */
function header(signature: number, version: readonly number[], entry: Entry, nameLength: number, rest: number[]) {
  const { compressed, size, checksum } = entry;
  const fields = [20, 0x0800, 8, 0, 0x0021, ...words(checksum), ...words(compressed.length), ...words(size)];
  return littleEndian([...words(signature), ...version, ...fields, nameLength, 0, ...rest]);
}

const endOfDirectory = (count: number, size: number, offset: number): Uint8Array =>
  littleEndian([...words(0x06054b50), 0, 0, count, count, ...words(size), ...words(offset), 0]);

const words = (value: number): readonly number[] => [value & 0xffff, value >>> 16];

/** Two bytes a value. */
const littleEndian = (values: readonly number[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]));

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** For a byte that is followed by none, one, two and three others, one table after the other. */
const table = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[byte] = value;
}
for (let at = 256; at < table.length; at += 1) {
  const before = table[at - 256] ?? 0;
  table[at] = (table[before & 0xff] ?? 0) ^ (before >>> 8);
}

/** The checksum of ISO 3309, as zip files carry it; four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    const word = fourAt(bytes, at) ^ value;
    value =
      (table[768 + (word & 0xff)] ?? 0) ^
      (table[512 + ((word >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((word >>> 16) & 0xff)] ?? 0) ^
      (table[word >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) value = (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ -1) >>> 0;
}

const fourAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
