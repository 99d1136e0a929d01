/** A row of milliseconds in the window's tables. */
import { summarise } from "../measure.ts";

export const rowHead = (name: string): readonly string[] => [name, "median", "p95", "most", "runs", "to reach"];

export function msRow(name: string, values: readonly number[], target: string): readonly string[] {
  const { median, most, runs } = summarise(values);
  const p95 = values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
  return [name, `${median.toFixed(1)} ms`, `${p95.toFixed(1)} ms`, `${most.toFixed(1)} ms`, String(runs), target];
}
