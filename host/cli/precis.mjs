#!/usr/bin/env node
/** The command `precis`: starts the program on a Node that runs it, after setting a fresh clone up. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const isModern = Number(process.versions.node.split(".")[0]) >= 24;
const isInstalled = existsSync(here("../../node_modules/.package-lock.json"));

if (isModern && isInstalled) {
  module.enableCompileCache(here("../../node_modules/.cache/precis"));
  await import(await currentProgram());
} else {
  const { ensureInstalled, modernNode, withSetup } = await import("../setup/ensure.mjs");
  await withSetup(() => {
    ensureInstalled();
    const run = spawnSync(modernNode(), [here("precis.mjs"), ...process.argv.slice(2)], { stdio: "inherit" });
    return run.status ?? 1;
  });
}

/** The bundle, brought up to date; the sources, where it cannot be made. */
async function currentProgram() {
  const { ensureBuilt, mayBuild } = await import("../setup/build.mjs");
  if (!mayBuild()) return "./main.ts";
  try {
    ensureBuilt("program");
    return "../../dist/program/cli.js";
  } catch {
    return "./main.ts";
  }
}
