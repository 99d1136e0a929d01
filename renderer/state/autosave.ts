/** When to save: soon after typing rests, and while it does not rest, often enough that at most a second is lost. */

export type AutosaveTimes = {
  /** Milliseconds without a change after which to save. */
  readonly quiet: number;
  /** Milliseconds after the first unsaved change by which to save, whatever goes on; the save itself takes its time too. */
  readonly longest: number;
};

export const autosaveTimes: AutosaveTimes = { quiet: 400, longest: 700 };

export type Autosave = {
  /** Something changed. */
  readonly touch: () => void;
  /** Saves now what is not saved yet; settles when it is. */
  readonly flush: () => Promise<void>;
  /** Forgets what is waiting. */
  readonly stop: () => void;
};

/** `save` saves the present state; it is never called while it is at it, and says its own failures. */
export function createAutosave(save: () => Promise<void>, times: AutosaveTimes = autosaveTimes): Autosave {
  let dirtySince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const disarm = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const arm = () => {
    disarm();
    if (dirtySince === undefined || running !== undefined) return;
    const left = dirtySince + times.longest - Date.now();
    if (left <= 0) void run();
    else timer = setTimeout(run, Math.min(times.quiet, left));
  };
  const run = (): Promise<void> => {
    disarm();
    dirtySince = undefined;
    running = save().finally(() => {
      running = undefined;
      arm();
    });
    return running;
  };
  return {
    touch: () => {
      dirtySince ??= Date.now();
      arm();
    },
    flush: async () => {
      while (running !== undefined) await running;
      if (dirtySince !== undefined) await run();
    },
    stop: () => {
      disarm();
      dirtySince = undefined;
    },
  };
}
