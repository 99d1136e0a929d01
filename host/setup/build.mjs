/** Builds what a browser or Electron loads (dist/), where its sources have changed since. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, projectFolder, runNode, SetupFailure, withSetup } from "./ensure.mjs";

const vite = join("node_modules", "vite", "bin", "vite.js");

/** Whether what builds is installed: it is not among the packages that a released program has. */
export const mayBuild = () => existsSync(join(projectFolder, vite));

/** A build, what it is made from, and where it goes. */
const builds = {
  renderer: { config: "renderer/vite.config.ts", output: "dist/renderer", sources: ["renderer", "core", "assets"] },
  program: {
    config: "host/vite.config.ts",
    output: "dist/program",
    sources: ["host", "formats", "core"],
  },
  electron: {
    config: "electron/vite.config.ts",
    output: "dist/electron",
    sources: ["electron", "host", "formats", "core", "assets"],
  },
};

/** Whether a build is what its sources would give now. */
export const isBuilt = (name) => mayBuild() && isCurrent(builds[name]);

/** Brings a build up to date; quick where nothing changed. Others that want the same build wait for it. */
export function ensureBuilt(name) {
  if (isCurrent(builds[name])) return;
  const lock = takeLock(name);
  try {
    if (!isCurrent(builds[name])) build(builds[name]);
  } finally {
    rmdirSync(lock);
  }
}

const stampPath = ({ output }) => join(projectFolder, output, ".stamp");
const stampNow = ({ sources }) => stampOf([...sources, "package-lock.json"]);

function isCurrent(wanted) {
  const path = stampPath(wanted);
  return existsSync(path) && readFileSync(path, "utf8") === stampNow(wanted);
}

/** What the build says goes to standard error: standard output belongs to the command that waits for it. */
function build(wanted) {
  const stamp = stampNow(wanted);
  const words = [vite, "build", "--config", wanted.config, "--logLevel", "warn"];
  if (runNode(words, { stdio: ["ignore", 2, 2] }) !== 0)
    throw new SetupFailure(`The build of ${wanted.output} failed.`);
  writeFileSync(stampPath(wanted), stamp);
}

const lockPatienceMilliseconds = 120_000;

/** A folder can be made by one process alone. One that was left by a process that was killed is taken over. */
function takeLock(name) {
  const lock = join(projectFolder, "dist", `.${name}-lock`);
  mkdirSync(join(lock, ".."), { recursive: true });
  while (!madeFolder(lock)) {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > lockPatienceMilliseconds) rmdirSync(lock);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  return lock;
}

function madeFolder(path) {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Names, sizes and times of all the files: what `make` would look at. */
function stampOf(paths) {
  return paths
    .flatMap(filesBelow)
    .map((path) => {
      const { size, mtimeMs } = statSync(join(projectFolder, path));
      return `${path} ${size} ${mtimeMs}`;
    })
    .join("\n");
}

function filesBelow(path) {
  if (!statSync(join(projectFolder, path)).isDirectory()) return [path];
  return filesIn(path);
}

/** Tests are in no build; their cases are most of the folders. */
const isTest = (name) => name === "cases" || name.includes(".test.");

function filesIn(folder) {
  const entries = readdirSync(join(projectFolder, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !isTest(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await withSetup(() => {
    ensureInstalled();
    for (const name of Object.keys(builds)) ensureBuilt(name);
    return 0;
  });
}
