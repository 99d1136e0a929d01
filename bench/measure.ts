/** Timing: medians of many runs, each on another input. Milliseconds. */

export type Timing = { readonly median: number; readonly least: number; readonly most: number; readonly runs: number };

/** Runs `work` on a fresh input each time; the first `warmUp` runs are not counted. */
export async function time<Input>(
  inputs: (run: number) => Input,
  work: (input: Input) => unknown,
  { runs = 30, warmUp = 10 } = {},
): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const input = inputs(run);
    const begin = performance.now();
    await work(input);
    if (run >= warmUp) times.push(performance.now() - begin);
  }
  return summarise(times);
}

export function summarise(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1), runs: sorted.length };
}
