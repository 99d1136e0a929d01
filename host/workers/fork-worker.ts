/** A worker process by Node's own means, without the right to write, to start programs or to read beyond the program. */
import { type ChildProcess, fork } from "node:child_process";
import { realpathSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import type { SpawnWorker, WorkerPort } from "../host.ts";

/** `programFolder`: where the program's code, fonts and packages lie. */
export const forkWorkers =
  (programFolder: string): SpawnWorker =>
  ({ oldSpaceMegabytes }) =>
    workerPort(
      fork(join(programFolder, "host/workers/worker.ts"), [], {
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        execArgv: [`--max-old-space-size=${oldSpaceMegabytes}`, "--permission", ...readable(programFolder)],
        env: workerEnvironment(),
      }),
    );

/** The packages may lie elsewhere, behind a link. */
const readable = (programFolder: string): readonly string[] =>
  [programFolder, join(programFolder, "node_modules")].map((folder) => `--allow-fs-read=${realpathSync(folder)}/*`);

/** The same everywhere, so that the same job gives the same bytes; Windows starts nothing without SystemRoot. */
function workerEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return { TZ: "UTC", LANG: "C.UTF-8", ...(SystemRoot && { SystemRoot }) };
}

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
