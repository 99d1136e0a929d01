/** A worker as a hostile document would have it: asked by a source's name, or to write, it does what no worker should. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok } from "#core/result.ts";
import type { JobRequest } from "../workers/worker-job.ts";

const attempts = {
  read: () => readFileSync("/etc/hostname"),
  write: () => writeFileSync(join(tmpdir(), "precis-hostile-worker"), "here"),
  writeToProgram: () => writeFileSync(new URL("escaped", import.meta.url), "here"),
  spawn: () => spawnSync("true"),
  evaluate: () => new Function("return 1")(),
  connect: () => createConnection(9, "127.0.0.1"),
  hang: () => {
    for (;;);
  },
  exhaust: () => {
    const hoard: number[][] = [];
    for (;;) hoard.push(new Array(20_000_000).fill(0.5));
  },
  abort: () => process.exit(3),
};
export type Attempt = keyof typeof attempts;

process.on("message", ({ id, job }: JobRequest) => {
  const name = job.kind === "read" ? job.name : "exhaust";
  process.send?.({ id, result: ok(attempt(attempts[name as Attempt])) });
});

/** The error's code, or undefined where the attempt came through. */
function attempt(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
