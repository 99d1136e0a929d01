/** How long a process's main thread answers nobody: by the clock, and what of it was its own computing. */

export type HeldUp = {
  /** Milliseconds by the clock, in which other programs may have had their turns. */
  readonly longest: number;
  /** Milliseconds of the thread's own time between two turns. */
  readonly computing: number;
};

/** Watches from now on; the function given back ends it. */
export function watchTurns(): () => HeldUp {
  const ownTime = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let longest = 0;
  let computing = 0;
  let before = { clock: performance.now(), own: ownTime() };
  const turn = setInterval(() => {
    const now = { clock: performance.now(), own: ownTime() };
    longest = Math.max(longest, now.clock - before.clock - 1);
    computing = Math.max(computing, now.own - before.own);
    before = now;
  }, 1);
  return () => {
    clearInterval(turn);
    return { longest, computing };
  };
}
