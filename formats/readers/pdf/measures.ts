/** What is usual in a PDF's text: its size, its line spacing, the length of its lines. */
import type { TextLine } from "./lines.ts";

/** In points. */
export type Measures = {
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** How long full lines are. */
  readonly width: number;
};

/** Of these lines, in reading order. */
export function measure(lines: readonly TextLine[]): Measures {
  const size = weightiest(lines.map((line) => [line.size, line.text.length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.5);
  const steps = body.slice(1).map((line, index) => Math.round(((body[index]?.y ?? 0) - line.y) * 2) / 2);
  const leading =
    weightiest(steps.filter((step) => step > 0.8 * size && step < 3 * size).map((step) => [step, 1])) || 1.2 * size;
  const widths = body.map(({ x, right }) => right - x).sort((one, other) => one - other);
  return { size, leading, width: widths[Math.floor(widths.length * 0.8)] ?? 0 };
}

/** The value that most weight is on. */
function weightiest(values: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of values) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
