/** Work of which only the latest matters: put off a little, and the one before it called off. */

export type Latest<Input> = {
  readonly ask: (input: Input) => void;
  /** The same without putting it off. */
  readonly askNow: (input: Input) => void;
  readonly stop: () => void;
};

export function createLatest<Input>(
  work: (input: Input, signal: AbortSignal) => Promise<void>,
  delay: number,
): Latest<Input> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let controller: AbortController | undefined;
  const stop = () => {
    clearTimeout(timer);
    controller?.abort();
  };
  const askNow = (input: Input) => {
    stop();
    controller = new AbortController();
    void work(input, controller.signal);
  };
  return {
    ask: (input) => {
      clearTimeout(timer);
      timer = setTimeout(() => askNow(input), delay);
    },
    askNow,
    stop,
  };
}
