/** Finds Electron's runtime, or fetches it once where its release page can be reached. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectFolder, runNode } from "./ensure.mjs";
import { createReachable } from "./reachable.mjs";

const electronFolder = join(projectFolder, "node_modules", "electron");
const silentNote = join(projectFolder, "node_modules", ".cache", "precis", "electron-silent");
const patienceMilliseconds = 10_000;

/** The path of Electron's program, or a sentence that says why there is none. */
export async function findElectron({ fetchIt }) {
  const found = installedElectron();
  if (found !== undefined) return { path: found };
  if (!fetchIt) return { reason: "Electron's runtime is not installed" };
  if (!(await releasePageAnswers())) return { reason: "Electron's download page could not be reached" };
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

/** A host out of reach costs the time limit, once a day. */
const releasePageAnswers = createReachable({ note: silentNote, ask: askReleasePage });

function askReleasePage() {
  const { version } = createRequire(import.meta.url)(join(electronFolder, "package.json"));
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const page = mirror ?? "https://github.com/electron/electron/releases/download/";
  const signal = AbortSignal.timeout(patienceMilliseconds);
  return fetch(`${page}v${version}/SHASUMS256.txt`, { method: "HEAD", signal });
}
