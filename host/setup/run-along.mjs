/** Runs a program in this terminal, and ends it with this process, or with the one that started this one. */
import { spawn } from "node:child_process";
import { projectEnvironment, projectFolder } from "./ensure.mjs";

const everyMilliseconds = 500;

/**
 * The program's exit status; 1 where a signal ended it, or where it could not be started. It is waited for without
 * standing still: `npm` that is ended alone passes nothing on, and this process would wait for ever, a server under it.
 */
export function runAlong(command, words) {
  const child = spawn(command, words, { cwd: projectFolder, env: projectEnvironment(), stdio: "inherit" });
  const end = () => child.kill("SIGTERM");
  // A terminal tells the program as well, by the same signal: another one does not hurt it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  const timer = setInterval(whenParentIsGone(end), everyMilliseconds);
  return new Promise((resolve) => {
    const settle = (status) => {
      clearInterval(timer);
      resolve(status);
    };
    child.once("error", () => settle(1));
    child.once("exit", (status) => settle(status ?? 1));
  });
}

/** A process whose parent has ended gets another; on Windows it keeps the number of the one that is gone. */
function whenParentIsGone(end) {
  const parent = process.ppid;
  return () => {
    if (process.ppid !== parent || !isRunning(parent)) end();
  };
}

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
