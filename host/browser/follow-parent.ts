/** Ends the program with the process that started it, however that ended. */
import { isRunning } from "../files/running-process.ts";

const everyMilliseconds = 500;

export function whenParentEnds(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isRunning(parent)) return;
    clearInterval(timer);
    then();
  }, everyMilliseconds);
  timer.unref();
}
