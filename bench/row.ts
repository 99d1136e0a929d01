/** A line of the table: what was measured, and what it is to reach. */
import type { Timing } from "./measure.ts";

export type Row = Timing & { readonly name: string; readonly unit: "ms" | "MB"; readonly target: number };
