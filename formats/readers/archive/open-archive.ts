/** The parts of a zip file that a reader wants, unpacked in memory within limits; nothing is ever written to disk. */
import { type UnzipFileInfo, unzipSync } from "fflate";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";

/** By name. */
export type Parts = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

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
): Result<Parts, Failure> {
  const whole = withItsEnd(bytes);
  try {
    const excess = excessOf(partsListed(whole), isWanted);
    return excess === undefined
      ? ok(unzipSync(whole, { filter: ({ name: part }) => isWanted(part) }) as Parts)
      : err({ ...excess, facts: { name, ...excess.facts } });
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
