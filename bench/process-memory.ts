/**
 * Peak memory of a process and all its descendants together, on Linux: the proportional set size (PSS) added up over
 * the tree, sampled every few milliseconds. PSS counts a page that several processes share once.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

export type ProcessRun = {
  readonly status: number | null;
  readonly milliseconds: number;
  /** Undefined where the system does not tell. */
  readonly peakMegabytes: number | undefined;
};

/** Runs a command to its end. Sampling costs time, so take the time and the memory from different runs. */
export async function runProcess(
  command: string,
  words: readonly string[],
  options: { readonly sampleMemory: boolean },
): Promise<ProcessRun> {
  const begin = performance.now();
  const child = spawn(command, [...words], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const peak = options.sampleMemory ? await samplePeak(child) : undefined;
  const status = await ended;
  return { status, milliseconds: performance.now() - begin, peakMegabytes: peak };
}

async function samplePeak(child: ChildProcess): Promise<number | undefined> {
  let peak: number | undefined;
  while (child.exitCode === null && child.signalCode === null) {
    const kilobytes = treeOf(child.pid ?? 0).reduce((sum, process) => sum + proportionalSetSize(process), 0);
    if (kilobytes > 0) peak = Math.max(peak ?? 0, kilobytes / 1024);
    await delay(4);
  }
  return peak;
}

function treeOf(root: number): readonly number[] {
  const parents = new Map(runningProcesses().map((process) => [process, parentOf(process)]));
  const belongs = (process: number | undefined): boolean =>
    process === root || (process !== undefined && process > 1 && belongs(parents.get(process)));
  return [...parents.keys()].filter(belongs);
}

function runningProcesses(): readonly number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

const parentOf = (process: number): number | undefined =>
  Number(/^PPid:\s*(\d+)/m.exec(readQuietly(`/proc/${process}/status`))?.[1]);

const proportionalSetSize = (process: number): number =>
  Number(/^Pss:\s*(\d+)/m.exec(readQuietly(`/proc/${process}/smaps_rollup`))?.[1] ?? 0);

/** A process may end while one looks at it. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
