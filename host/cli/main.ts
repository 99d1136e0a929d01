/** The command line's beginning: the worker processes start first, the rest is loaded beside it. */
import { programFolder } from "../files/program-folder.ts";
import type { SpawnWorker } from "../host.ts";
import { systemLocale } from "../system-locale.ts";
import { forkWorkers } from "../workers/fork-worker.ts";
import { oldSpaceMegabytes } from "../workers/job-limits.ts";
import type { JobSort, Preparation } from "../workers/worker-job.ts";
import type { StartedWorker } from "../workers/worker-pool.ts";
import { type Command, parseCommand } from "./arguments.ts";
import { endWithReader } from "./end-with-reader.ts";
import { loadWords } from "./words.ts";

/** 0 done, 1 some file failed, 2 unusable arguments. */
type ExitStatus = 0 | 1 | 2;

/**
 * `isCurrent`: whether this is the program that its sources make, asked while the processes start. Undefined where it is
 * not: then nothing was done.
 */
export async function runProgram(
  typed: readonly string[],
  isCurrent: () => Promise<boolean>,
): Promise<ExitStatus | undefined> {
  endWithReader();
  const parsed = parseCommand(typed);
  const command = parsed.ok ? parsed.value : undefined;
  if (command === undefined || command.name === "help" || command.name === "version") {
    if (!(await isCurrent())) return undefined;
    const { sayHelp, sayUsage, sayVersion } = await import("./usage.ts");
    if (command?.name === "version") return sayVersion();
    const words = loadWords(systemLocale());
    return parsed.ok ? sayHelp(words) : sayUsage(parsed.failure, words);
  }
  const spawn = forkWorkers(programFolder);
  const started = workersFor(command).map((prepared) => startWorker(spawn, prepared));
  if (!(await isCurrent())) {
    for (const { port } of started) port.kill();
    return undefined;
  }
  const { runCommand } = await import("./run-command.ts");
  return runCommand(command, { spawn, started }, loadWords(systemLocale()));
}

/** What each process is to prepare. PDF has one of its own, which gets ready while the other one reads; it has most to do. */
function workersFor(command: Command): readonly (readonly JobSort[])[] {
  if (command.name === "templates") return [];
  return command.name === "export" && command.formats.includes("pdf") ? [["pdf"], ["read"]] : [["read"]];
}

function startWorker(spawn: SpawnWorker, prepared: readonly JobSort[]): StartedWorker {
  const port = spawn({ oldSpaceMegabytes });
  port.send({ prepare: prepared, ready: "soon" } satisfies Preparation);
  return { port, prepared };
}
