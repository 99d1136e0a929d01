/** How the cost of extraction grows with the text: what is linear costs as much a kilobyte at 10 MB as at 100 KB. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Cost } from "./cost.ts";
import { textKinds } from "./texts.ts";

const program = fileURLToPath(new URL("extract-once.ts", import.meta.url));
const sizes = [1, 10, 100, 1000, 10_000];

/** Rows of a table, its head first: milliseconds of processor time for each size; at the largest a kilobyte's, and memory. */
export async function measureGrowth(): Promise<readonly (readonly string[])[]> {
  const head = ["extraction, processor time", ...sizes.map((size) => `${size} KB`), "a KB", "peak"];
  const rows: (readonly string[])[] = [head];
  for (const kind of textKinds) {
    const costs: Cost[] = [];
    for (const size of sizes) costs.push(await costOf(kind, size));
    const { milliseconds = Number.NaN, megabytes = Number.NaN } = costs.at(-1) ?? {};
    const each = milliseconds / (sizes.at(-1) ?? 1);
    const times = costs.map((cost) => `${cost.milliseconds.toFixed(0)} ms`);
    rows.push([kind, ...times, `${each.toFixed(2)} ms`, `${megabytes.toFixed(0)} MB`]);
  }
  return rows;
}

async function costOf(kind: string, kilobytes: number): Promise<Cost> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, kind, String(kilobytes)]);
  return JSON.parse(stdout);
}
