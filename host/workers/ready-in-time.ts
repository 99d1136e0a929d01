/**
 * Has reading and writing ready when the first article comes, and leaves the processor to the window while it is drawn;
 * and again when the analyst comes back after the processes have ended for want of work.
 */
import type { WorkerPool } from "./worker-pool.ts";

/** Milliseconds after which a window is drawn that listens by now. */
const drawnAfter = 500;

export type ReadyInTime = {
  /** A window listens: once none has come for a while, a process gets ready. */
  readonly windowCame: () => void;
  /** Somebody is at a window. */
  readonly stay: () => void;
  readonly stop: () => void;
};

const sorts = ["read", "pdf", "docx"] as const;

export function readyInTime(pool: Pick<WorkerPool, "warm" | "keep">): ReadyInTime {
  let timer: NodeJS.Timeout | undefined;
  let begun = false;
  const begin = () => {
    begun = true;
    pool.warm(sorts, "well");
  };
  return {
    windowCame: () => {
      clearTimeout(timer);
      if (!begun) timer = setTimeout(begin, drawnAfter).unref();
    },
    stay: () => {
      if (begun && !pool.keep()) pool.warm(sorts, "well");
    },
    stop: () => clearTimeout(timer),
  };
}
