/**
 * A worker process by Node's own means, without the right to start programs, to make code of text, to read beyond the program, or to write
 * anything but its own compiled code: without that cache it takes a second longer to be ready. No other process runs
 * what lies there.
 */
import { type ChildProcess, fork } from "node:child_process";
import { realpathSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { isBundle } from "../files/program-folder.ts";
import type { SpawnWorker, WorkerPort } from "../host.ts";
import { workerEnvironment } from "./worker-environment.ts";

/** A worker runs from what its program runs from. */
const ownEntry = isBundle ? "dist/program/worker.js" : "host/workers/worker.ts";

/** `programFolder`: where the program's code, fonts and packages lie; `entry`: the worker's module in it. */
export const forkWorkers =
  (programFolder: string, entry = ownEntry): SpawnWorker =>
  ({ oldSpaceMegabytes }) =>
    workerPort(
      fork(join(programFolder, entry), [], {
        // Not the analyst's folder, which a process that stands in it keeps busy.
        cwd: programFolder,
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        execArgv: [`--max-old-space-size=${oldSpaceMegabytes}`, ...deprivations, ...rights(programFolder)],
        env: { ...workerEnvironment(), NODE_COMPILE_CACHE: cacheFolder(programFolder) },
      }),
    );

/** Of rights not given back below, those to the network among them where Node's model has them; and to make code of text. */
const deprivations = ["--permission", "--disallow-code-generation-from-strings"];

const cacheFolder = (programFolder: string): string =>
  join(realpathSync(join(programFolder, "node_modules")), ".cache", "precis-worker");

/** The packages may lie elsewhere, behind a link. */
const rights = (programFolder: string): readonly string[] => [
  ...[programFolder, join(programFolder, "node_modules")].map((folder) => `--allow-fs-read=${realpathSync(folder)}/*`),
  `--allow-fs-write=${cacheFolder(programFolder)}/*`,
];

const workerPort = (child: ChildProcess): WorkerPort => ({
  send: (message) => child.send(message as object, () => undefined),
  onMessage: (listener) => child.on("message", listener),
  onExit: (listener) => {
    if (child.exitCode !== null || child.signalCode !== null) listener(child.exitCode ?? signalCode(child.signalCode));
    child.once("exit", (code, signal) => listener(code ?? signalCode(signal)));
    child.once("error", () => listener(null));
  },
  kill: () => child.kill("SIGKILL"),
});

/** As a shell gives it: 128 and the signal's number. */
const signalCode = (signal: NodeJS.Signals | null): number | null =>
  signal === null ? null : 128 + constants.signals[signal];
