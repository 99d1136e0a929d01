/** The parts of a zip file that a reader wants, unpacked in memory within limits; nothing is ever written to disk. */
import { type UnzipFileInfo, unzipSync } from "fflate";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";

/** By name. */
export type Parts = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

const mostParts = 1000;
const megabyte = 2 ** 20;
const mostMegabytes = 100;
/** Unpacked against packed size; text in XML comes to some twenty. Small parts may pack better. */
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
  try {
    const listed: UnzipFileInfo[] = [];
    unzipSync(bytes, { filter: (part) => listed.push(part) < 0 });
    const excess = excessOf(listed, isWanted);
    return excess === undefined
      ? ok(unzipSync(bytes, { filter: ({ name: part }) => isWanted(part) }) as Parts)
      : err({ ...excess, facts: { name, ...excess.facts } });
  } catch {
    return err(failure("sourceDamaged", { name }));
  }
}

function excessOf(listed: readonly UnzipFileInfo[], isWanted: (part: string) => boolean): Failure | undefined {
  if (listed.length > mostParts) return failure("archiveTooManyEntries", { limit: mostParts });
  const wanted = listed.filter(({ name }) => isWanted(name));
  const unpacked = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > mostMegabytes * megabyte) return failure("archiveTooLarge", { limitMegabytes: mostMegabytes });
  const isDense = ({ size, originalSize }: UnzipFileInfo): boolean =>
    originalSize > alwaysAllowed && originalSize > mostDense * size;
  return wanted.some(isDense) ? failure("archiveTooDense", { limit: mostDense }) : undefined;
}
