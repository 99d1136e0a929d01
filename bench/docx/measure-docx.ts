/** Word files beside forms that peers fill: the same words in the same parts, new ones each run, a process an engine. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { engines } from "./peers.ts";
import { sizes } from "./sizes.ts";

/** Times of all engines, with ours as a share of each; a table, its head first. Ours carry their fonts, theirs none. */
export async function measureForms(seed: number): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [["Word, warm (ours ÷ theirs)", ...sizes.map(({ pages }) => `${pages} pages`)]];
  let ours: readonly number[] = [];
  for (const engine of engines) {
    const medians = await mediansOf(engine, seed);
    if (engine === "ours") ours = medians;
    const cells = medians.map((median, size) => `${median.toFixed(1)} ms (${((ours[size] ?? 0) / median).toFixed(2)})`);
    rows.push([engine, ...(cells.length === 0 ? ["not installed"] : cells)]);
  }
  return rows;
}

/** The last line of what the program says: peers talk, too. */
async function mediansOf(engine: string, seed: number): Promise<readonly number[]> {
  const path = fileURLToPath(new URL("write-series.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, engine, String(seed)]);
  return JSON.parse(stdout.split("\n").at(-1) ?? "[]");
}
