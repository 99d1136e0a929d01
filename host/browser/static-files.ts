/** The built window's files, and nothing beside them. */
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

export type StaticFile = { readonly bytes: Uint8Array; readonly mediaType: string };

/** What a build is made of; nothing else is served. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  // Dictionaries, as Hunspell has them.
  ".aff": "text/plain; charset=utf-8",
  ".dic": "text/plain; charset=utf-8",
};

/** `pathname` as it stands in the address; undefined for what is not in the folder, wherever a path or link leads. */
export async function findStaticFile(folder: string, pathname: string): Promise<StaticFile | undefined> {
  const name = pathname === "/" ? "/index.html" : decode(pathname);
  const mediaType = mediaTypes[extname(name ?? "")];
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
