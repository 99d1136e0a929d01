/** How the cost of extraction grows with the text: what is linear costs as much a kilobyte at 10 MB as at 100 KB. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Cost } from "./cost.ts";
import { type TextKind, textKinds } from "./texts.ts";

const program = fileURLToPath(new URL("extract-once.ts", import.meta.url));
const sizes = [1, 10, 100, 1000];
/** The longest that the program promises to read; only for what a source may well be. */
const longest = 10_000;
const longTexts: ReadonlySet<TextKind> = new Set([
  "news prose",
  "prose on one line",
  "lines of one letter",
  "lines of one word",
]);

/** Rows of a table, its head first: processor time for each size; at the largest of a kilobyte, and memory. */
export async function measureGrowth(): Promise<readonly (readonly string[])[]> {
  const head = ["extraction, processor time", ...[...sizes, longest].map((size) => `${size} KB`), "a KB", "peak"];
  const rows: (readonly string[])[] = [head];
  for (const kind of textKinds) {
    const own = longTexts.has(kind) ? [...sizes, longest] : sizes;
    const costs: Cost[] = [];
    for (const size of own) costs.push(await costOf(kind, size));
    const { milliseconds = Number.NaN, megabytes = Number.NaN } = costs.at(-1) ?? {};
    const times = [...sizes, longest].map((_, index) => inMilliseconds(costs[index]));
    rows.push([kind, ...times, `${(milliseconds / (own.at(-1) ?? 1)).toFixed(2)} ms`, `${megabytes.toFixed(0)} MB`]);
  }
  return rows;
}

const inMilliseconds = (cost: Cost | undefined): string =>
  cost === undefined ? "" : `${cost.milliseconds.toFixed(0)} ms`;

async function costOf(kind: string, kilobytes: number): Promise<Cost> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, kind, String(kilobytes)]);
  return JSON.parse(stdout);
}
