/** Has reading and writing ready when the first article comes, and leaves the processor to the window while it is drawn. */
import type { WorkerPool } from "./worker-pool.ts";

/** Milliseconds after which a window is drawn that listens by now. */
const drawnAfter = 500;

export type ReadyInTime = {
  /** A window listens: once none has come for a while, a process gets ready. */
  readonly windowCame: () => void;
  readonly stop: () => void;
};

export function readyInTime(pool: Pick<WorkerPool, "warm">): ReadyInTime {
  let timer: NodeJS.Timeout | undefined;
  let begun = false;
  const begin = () => {
    begun = true;
    pool.warm(["read", "pdf", "docx"], "well");
  };
  return {
    windowCame: () => {
      clearTimeout(timer);
      if (!begun) timer = setTimeout(begin, drawnAfter).unref();
    },
    stop: () => clearTimeout(timer),
  };
}
