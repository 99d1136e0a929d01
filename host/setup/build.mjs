/** Builds what a browser or Electron loads (dist/), where its sources have changed since. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, projectFolder, runNode, SetupFailure, withSetup } from "./ensure.mjs";

const vite = join("node_modules", "vite", "bin", "vite.js");

/** A build, what it is made from, and where it goes. */
const builds = {
  renderer: { config: "renderer/vite.config.ts", output: "dist/renderer", sources: ["renderer", "core", "assets"] },
  electron: {
    config: "electron/vite.config.ts",
    output: "dist/electron",
    sources: ["electron", "host", "formats", "core", "assets"],
  },
};

/** Brings a build up to date; quick where nothing changed. */
export function ensureBuilt(name) {
  const { config, output, sources } = builds[name];
  const stampPath = join(projectFolder, output, ".stamp");
  const stamp = stampOf([...sources, "package-lock.json"]);
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === stamp) return;
  if (runNode([vite, "build", "--config", config, "--logLevel", "warn"]) !== 0)
    throw new SetupFailure(`The build of ${output} failed.`);
  writeFileSync(stampPath, stamp);
}

/** Names, sizes and times of all the files: what `make` would look at. */
function stampOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow)) {
    const { size, mtimeMs } = statSync(join(projectFolder, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function filesBelow(path) {
  if (!statSync(join(projectFolder, path)).isDirectory()) return [path];
  const entries = readdirSync(join(projectFolder, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await withSetup(() => {
    ensureInstalled();
    for (const name of Object.keys(builds)) ensureBuilt(name);
    return 0;
  });
}
