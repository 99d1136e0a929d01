/** The parts of a zip file that a reader wants, unpacked in memory within limits; nothing is ever written to disk. */
import { type UnzipFileInfo, unzipSync } from "fflate";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import { crc32 } from "./crc-32.ts";

/** By name. */
export type Parts = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

export type Archive = {
  readonly parts: Parts;
  /** What is to be known where a part is not what was packed: a letter may be another one. */
  readonly warnings: readonly Warning[];
};

const mostParts = 1000;
const megabyte = 2 ** 20;
const mostMegabytes = 100;
/** Unpacked against packed size, of a part and of all of them; text in XML comes to some twenty. A little may pack better. */
const mostDense = 100;
const alwaysAllowed = megabyte;

/**
 * Fails with `archiveTooManyEntries`, `archiveTooLarge`, `archiveTooDense`, or `sourceDamaged`. The sizes are those that
 * the archive declares: what a part holds beyond its own is cut off, not unpacked.
 */
export function openArchive(
  bytes: Uint8Array,
  name: string,
  isWanted: (part: string) => boolean,
): Result<Archive, Failure> {
  const whole = withItsEnd(bytes);
  try {
    const listed = partsListed(whole);
    const excess = excessOf(listed, isWanted);
    if (excess !== undefined) return err({ ...excess, facts: { name, ...excess.facts } });
    const parts = unzipSync(whole, { filter: ({ name: part }) => isWanted(part) }) as Parts;
    return ok({ parts, warnings: isUnharmed(parts, listed, whole) ? [] : [{ code: "damagedParts", facts: { name } }] });
  } catch {
    return err(failure("sourceDamaged", { name }));
  }
}

function partsListed(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const listed: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (part) => listed.push(part) < 0 });
  return listed;
}

/** The length of the record that ends a zip file (APPNOTE.TXT, 4.3.16). */
const endLength = 22;

/** A copy that lost its last bytes on the way has them as zeros: they say how long a comment is that hardly any has. */
function withItsEnd(bytes: Uint8Array): Uint8Array {
  const signature = bytes.lastIndexOf(0x50, bytes.length - 4);
  const lost = endLength - (bytes.length - signature);
  if (lost <= 0 || lost > 2) return bytes;
  const whole = new Uint8Array(bytes.length + lost);
  whole.set(bytes);
  return whole;
}

/** Whether every part has the checksum that is listed for it. */
function isUnharmed(parts: Parts, listed: readonly UnzipFileInfo[], whole: Uint8Array): boolean {
  const checksums = checksumsListed(whole);
  return listed.every(({ name }, index) => {
    const part = parts[name];
    return part === undefined || checksums[index] === undefined || checksums[index] === crc32(part);
  });
}

/** In the order of the directory (APPNOTE.TXT, 4.3.12 and 4.3.16); those of a zip64 archive are not looked for. */
function checksumsListed(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const checksums: number[] = [];
  let entry = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 8, true); count > 0 && entry + 46 <= bytes.length; count--) {
    checksums.push(view.getUint32(entry + 16, true));
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return checksums;
}

function excessOf(listed: readonly UnzipFileInfo[], isWanted: (part: string) => boolean): Failure | undefined {
  if (listed.length > mostParts) return failure("archiveTooManyEntries", { limit: mostParts });
  const wanted = listed.filter(({ name }) => isWanted(name));
  const unpacked = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > mostMegabytes * megabyte) return failure("archiveTooLarge", { limitMegabytes: mostMegabytes });
  const packed = wanted.reduce((sum, { size }) => sum + size, 0);
  const isDense = [...wanted, { size: packed, originalSize: unpacked }].some(
    ({ size, originalSize }) => originalSize > alwaysAllowed && originalSize > mostDense * size,
  );
  return isDense ? failure("archiveTooDense", { limit: mostDense }) : undefined;
}
