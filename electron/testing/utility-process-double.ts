/** Runs a worker's entry in a thread that has, as a utility process does, a parent port and no channel of a fork. */
import { EventEmitter } from "node:events";
import { parentPort, workerData } from "node:worker_threads";

const port = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => parentPort?.postMessage(message),
}) satisfies Pick<Electron.ParentPort, "postMessage">;

Object.defineProperty(process, "parentPort", { value: port });
// Messages wait, as a utility process's do, until the entry listens.
await import((workerData as { entry: string }).entry);
parentPort?.on("message", (data: unknown) => port.emit("message", { data, ports: [] }));
