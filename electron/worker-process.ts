/** Worker processes as Electron has them: utility processes, because the runAsNode fuse is off and fork needs it. */
import { utilityProcess } from "electron";
import type { SpawnWorker } from "#host/host.ts";
import { workerEnvironment } from "#host/workers/worker-environment.ts";

/** `entry`: the bundled worker; it may lie in the asar. */
export const workerSpawner =
  (entry: string): SpawnWorker =>
  ({ oldSpaceMegabytes }) => {
    const child = utilityProcess.fork(entry, [], {
      // A utility process takes V8's flags in Chromium's way only (Electron: shell/browser/javascript_environment.cc).
      execArgv: [`--js-flags=--max-old-space-size=${oldSpaceMegabytes}`],
      env: workerEnvironment(),
      serviceName: "precis-worker",
      // A dying worker may print what it was reading.
      stdio: "ignore",
    });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => child.on("message", listener),
      onExit: (listener) => child.once("exit", (code) => listener(shellExitCode(code))),
      kill: () => child.kill(),
    };
  };

/** Electron gives the bare number of the signal that ended a process; the host reads codes as a shell gives them. */
const shellExitCode = (code: number): number => (code === SIGABRT || code === SIGKILL ? 128 + code : code);
const SIGABRT = 6;
const SIGKILL = 9;
