/** The worker's entry under Electron: gives the host's worker, which speaks as a forked process, a utility process's port. */
import "#host/workers/worker.ts";

process.send = (message: unknown) => {
  process.parentPort.postMessage(message);
  return true;
};
process.parentPort.on("message", ({ data }) => process.emit("message", data, undefined));
