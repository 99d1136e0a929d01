/** Finds Electron's runtime, or fetches it once where its release page can be reached. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectFolder, runNode } from "./ensure.mjs";

const electronFolder = join(projectFolder, "node_modules", "electron");
const unreachableNote = join(projectFolder, "node_modules", ".cache", "precis", "electron-unreachable");
const patienceMilliseconds = 10_000;

/** The path of Electron's program, or a sentence that says why there is none. */
export async function findElectron({ fetchIt }) {
  const found = installedElectron();
  if (found !== undefined) return { path: found };
  if (!fetchIt) return { reason: "Electron's runtime is not installed" };
  if (existsSync(unreachableNote)) return { reason: "Electron's download page could not be reached" };
  if (!(await releasePageAnswers())) return noteUnreachable();
  if (runNode([join(electronFolder, "install.js")]) !== 0)
    return { reason: "Electron's runtime could not be downloaded" };
  return { path: installedElectron() };
}

function installedElectron() {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(electronFolder, "path.txt");
  const name = existsSync(pathFile) ? readFileSync(pathFile, "utf8") : "electron";
  const path = join(own ?? join(electronFolder, "dist"), name);
  return existsSync(path) ? path : undefined;
}

/** One question with a time limit, so that a host out of reach costs no more than that; the answer "no" is kept. */
async function releasePageAnswers() {
  const { version } = createRequire(import.meta.url)(join(electronFolder, "package.json"));
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const page = mirror ?? "https://github.com/electron/electron/releases/download/";
  try {
    await fetch(`${page}v${version}/SHASUMS256.txt`, {
      method: "HEAD",
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return true;
  } catch {
    return false;
  }
}

function noteUnreachable() {
  mkdirSync(join(unreachableNote, ".."), { recursive: true });
  writeFileSync(unreachableNote, "Delete this file, and the next start tries the download again.\n");
  return { reason: "Electron's download page could not be reached" };
}
