/** The program's own protocol: `precis://app/…` serves the files of the built UI, and nothing else on the disk. */
import { readFile } from "node:fs/promises";
import { extname, isAbsolute, join, relative } from "node:path";
import type { Protocol } from "electron";
import { securityHeaders } from "#host/browser/security-headers.ts";
import { appHost, appScheme } from "./origin.ts";

/** Must run before the app is ready, and once. */
export const setupScheme = (protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

/** `folder`: the built UI, in the asar or beside the sources. */
export const setupProtocol = (protocol: Pick<Protocol, "handle">, folder: string): void =>
  protocol.handle(appScheme, (request) => serve(request, folder));

async function serve({ method, url }: Pick<Request, "method" | "url">, folder: string): Promise<Response> {
  if (method !== "GET") return respond(405);
  const path = findServedPath(url, folder);
  const mediaType = path && mediaTypes[extname(path).toLowerCase()];
  if (!path || !mediaType) return respond(404);
  try {
    return respond(200, new Uint8Array(await readFile(path)), mediaType);
  } catch {
    return respond(404);
  }
}

/** The file an address names, or undefined where it names none inside the folder. */
export function findServedPath(address: string, folder: string): string | undefined {
  const { host, pathname } = new URL(address);
  if (host !== appHost) return undefined;
  const name = decodePath(pathname);
  if (name === undefined || /[\0\\:]/.test(name)) return undefined;
  const path = join(folder, name.endsWith("/") ? `${name}index.html` : name);
  const inside = relative(folder, path);
  return inside.startsWith("..") || isAbsolute(inside) ? undefined : path;
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

const respond = (status: number, body: Uint8Array<ArrayBuffer> | null = null, mediaType = "text/plain"): Response =>
  new Response(body, { status, headers: { ...securityHeaders, "Content-Type": mediaType } });

/** A closed list: what the UI is made of. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  // Dictionaries, as Hunspell has them.
  ".aff": "text/plain; charset=utf-8",
  ".dic": "text/plain; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  // pdf.js: character maps and colour profiles.
  ".bcmap": "application/octet-stream",
  ".icc": "application/octet-stream",
  ".pfb": "application/octet-stream",
};
