/** The program's own protocol: `precis://app/…` serves the files of the built UI, and nothing else on the disk. */
import { readFile } from "node:fs/promises";
import { extname, isAbsolute, join, relative } from "node:path";
import type { Protocol } from "electron";
import { securityHeaders } from "#host/browser/security-headers.ts";
import { windowMediaTypes } from "#host/browser/window-media-types.ts";
import { appHost, appScheme } from "./origin.ts";

/** Must run before the app is ready, and once. Compiled code is kept between starts: a script's name is the hash of its text. */
export const setupScheme = (protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

/** `folder`: the built UI, in the asar or beside the sources. */
export const setupProtocol = (protocol: Pick<Protocol, "handle">, folder: string): void =>
  protocol.handle(appScheme, (request) => serve(request, folder));

async function serve({ method, url }: Pick<Request, "method" | "url">, folder: string): Promise<Response> {
  if (method !== "GET") return respond(405);
  const path = findServedPath(url, folder);
  const mediaType = path && windowMediaTypes[extname(path).toLowerCase()];
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
