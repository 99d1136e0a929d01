/** Unpacks a zip from a stranger in memory: within limits, and only what is, to the last bit, what was packed. */
import { crc32 } from "node:zlib";
import { unzipSync } from "fflate";
import { readBoundedDirectory, type ZipEntry, type ZipLimits } from "./zip-limits.ts";

/** By name. */
export type UnzippedFiles = Readonly<Record<string, Uint8Array>>;

/** "excessive" beyond the limits, of which nothing was inflated; undefined for what is no whole zip. */
export function unzipChecked(bytes: Uint8Array, limits: ZipLimits): UnzippedFiles | "excessive" | undefined {
  try {
    const directory = readBoundedDirectory(bytes, limits);
    if (directory === undefined || directory === "excessive") return directory;
    const files = unzipSync(bytes);
    return directory.every((entry) => isWhole(entry, files[entry.name])) ? files : undefined;
  } catch {
    return undefined;
  }
}

const isWhole = ({ inflatedBytes, checksum }: ZipEntry, file: Uint8Array | undefined): boolean =>
  file !== undefined && file.length === inflatedBytes && crc32(file) === checksum;
