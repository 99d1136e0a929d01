/** Work of which only the latest matters, at the pace that the work itself allows. */

export type Latest<Input> = {
  /** Quick work begins at once and goes on to its end; slow work is called off, and begins anew after a rest. */
  readonly ask: (input: Input) => void;
  /** Begins now, whatever is under way. */
  readonly askNow: (input: Input) => void;
  readonly stop: () => void;
};

/** Milliseconds: work is quick that took no longer the last time. */
const quick = 120;

/** Runs it after a while; gives what calls it off. */
export type Wait = (run: () => void) => () => void;

const after =
  (milliseconds: number): Wait =>
  (run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };
/** As long as a frame of the screen. */
const aFrame = after(16);

/**
 * `rest`: milliseconds without a further asking, before slow work; `beforeQuick`: the wait before quick work, in which
 * what it was asked for shows.
 */
export function createLatest<Input>(
  work: (input: Input, signal: AbortSignal) => Promise<void>,
  rest: number,
  beforeQuick = aFrame,
): Latest<Input> {
  let callOff = (): void => undefined;
  let running: { readonly controller: AbortController; readonly since: number } | undefined;
  let next: { readonly input: Input } | undefined;
  let isQuick = false;

  const stop = () => {
    callOff();
    running?.controller.abort();
    running = undefined;
    next = undefined;
  };
  const start = async (input: Input) => {
    stop();
    const run = { controller: new AbortController(), since: performance.now() };
    running = run;
    await work(input, run.controller.signal);
    if (running !== run) return;
    isQuick = performance.now() - run.since <= quick;
    running = undefined;
    if (next !== undefined) void start(next.input);
  };
  const startAfter = (wait: Wait, input: Input) => {
    callOff();
    callOff = wait(() => void start(input));
  };
  return {
    ask: (input) => {
      const drags = running !== undefined && performance.now() - running.since > quick;
      if (isQuick && running !== undefined && !drags) next = { input };
      else if (isQuick && !drags) startAfter(beforeQuick, input);
      else {
        stop();
        startAfter(after(rest), input);
      }
    },
    askNow: (input) => void start(input),
    stop,
  };
}
