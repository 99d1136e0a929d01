#!/usr/bin/env node
/** The command `precis`: starts the program on a Node that runs it, after setting a fresh clone up. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const isModern = Number(process.versions.node.split(".")[0]) >= 24;
const isInstalled = existsSync(here("../../node_modules/.package-lock.json"));
const words = process.argv.slice(2);
const bundle = "../../dist/program/precis.js";

if (isModern && isInstalled) {
  module.enableCompileCache(here("../../node_modules/.cache/precis"));
  process.exitCode = (await runAsItIs()) ?? (await runBroughtUpToDate());
} else {
  const { ensureInstalled, modernNode, withSetup } = await import("../setup/ensure.mjs");
  await withSetup(() => {
    ensureInstalled();
    const run = spawnSync(modernNode(), [here("precis.mjs"), ...words], { stdio: "inherit" });
    return run.status ?? 1;
  });
}

/** The bundle as it lies there; while its processes start, its sources are looked at. Undefined where they have changed. */
async function runAsItIs() {
  if (!existsSync(here(bundle))) return undefined;
  const { runProgram } = await import(bundle);
  return runProgram(words, async () => (await import("../setup/build.mjs")).isBuilt("program"));
}

/** The bundle is made for the next time; this process, which may hold parts of the old one, runs the sources. */
async function runBroughtUpToDate() {
  const { ensureBuilt, mayBuild } = await import("../setup/build.mjs");
  if (mayBuild()) make(ensureBuilt);
  const { runProgram } = await import("./main.ts");
  return runProgram(words, async () => true);
}

function make(ensureBuilt) {
  try {
    ensureBuilt("program");
  } catch {
    // The build has said what is wrong with it.
  }
}
