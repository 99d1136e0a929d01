/** One engine in a process of its own: its median for each size, as the last line of what it prints. */
import { time } from "./measure.ts";

export type Size = { readonly pages: number; readonly runs: number; readonly warmUp: number };
/** What an engine is given is made before the clock runs. */
export type Prepare = (seed: number, pages: number) => () => Promise<unknown>;

/** No medians where the engine is not installed. */
export async function printSeries(prepare: Prepare | undefined, sizes: readonly Size[], seed: number): Promise<void> {
  const medians: number[] = [];
  for (const { pages, ...series } of prepare === undefined ? [] : sizes) {
    const { median } = await time(
      (run) => prepare?.(seed + run, pages),
      (write) => write?.(),
      series,
    );
    medians.push(median);
  }
  process.stdout.write(`\n${JSON.stringify(medians)}`);
}
