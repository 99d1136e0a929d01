/** Filling an office's Word form: ours beside the libraries that could, new words each run, a process an engine. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fillers } from "./fillers.ts";
import { sizes } from "./sizes.ts";

/** Milliseconds that two pages may take. */
const target = 60;

/** Times of all engines, with ours as a share of each; a table, its head first. */
export async function measureFilling(seed: number): Promise<readonly (readonly string[])[]> {
  const head = [
    `Word form filled, warm (ours ÷ theirs; two pages ≤ ${target} ms)`,
    ...sizes.map(({ pages }) => `${pages} pages`),
  ];
  const rows: (readonly string[])[] = [head];
  let ours: readonly number[] = [];
  for (const engine of Object.keys(fillers)) {
    const medians = await mediansOf(engine, seed);
    if (engine === "ours") ours = medians;
    const cells = medians.map((median, size) => `${median.toFixed(1)} ms (${((ours[size] ?? 0) / median).toFixed(2)})`);
    rows.push([
      engine === "patchDocument" ? "patchDocument (without its loops)" : engine,
      ...(cells.length === 0 ? ["not installed"] : cells),
    ]);
  }
  return rows;
}

/** The last line of what the program says: peers talk, too. */
async function mediansOf(engine: string, seed: number): Promise<readonly number[]> {
  const path = fileURLToPath(new URL("fill-series.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, engine, String(seed)]);
  return JSON.parse(stdout.split("\n").at(-1) ?? "[]");
}
