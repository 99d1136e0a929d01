/** Parts, compressed. What the document before had too (styles, numbers, settings) is not compressed again. */
import { type Entry, zipEntry } from "./zip.ts";

export type Part = string | Uint8Array;

let previous: ReadonlyMap<string, Entry> = new Map();

export function packParts(parts: ReadonlyMap<string, Part>): readonly Entry[] {
  const current = new Map<string, Entry>();
  const entries = [...parts].map(([path, part]) => {
    if (typeof part !== "string") return zipEntry(path, part);
    const same = current.get(part) ?? previous.get(part);
    const entry = same === undefined ? zipEntry(path, new TextEncoder().encode(part)) : { ...same, path };
    current.set(part, entry);
    return entry;
  });
  previous = current;
  return entries;
}
