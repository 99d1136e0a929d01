/** The built window's files, and nothing beside them. */
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { windowMediaTypes } from "./window-media-types.ts";

export type StaticFile = { readonly bytes: Uint8Array; readonly mediaType: string };

/** `pathname` as it stands in the address; undefined for what is not in the folder, wherever a path or link leads. */
export async function findStaticFile(folder: string, pathname: string): Promise<StaticFile | undefined> {
  const name = pathname === "/" ? "/index.html" : decode(pathname);
  const mediaType = windowMediaTypes[extname(name ?? "")];
  if (name === undefined || name.includes("\0") || mediaType === undefined) return undefined;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name));
    return path.startsWith(root + sep) ? { bytes: await readFile(path), mediaType } : undefined;
  } catch {
    return undefined;
  }
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
