/** PDF beside its peers: documents of equal content, each run on a text that nobody has seen, a process an engine. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { engines, sizes } from "./sizes.ts";
import type { Once } from "./write-once.ts";

type Table = readonly (readonly string[])[];

/** Times of all engines, with ours as a share of each; a table, its head first. */
export async function measureAgainstPeers(seed: number): Promise<Table> {
  const rows: (readonly string[])[] = [["PDF, warm (ours ÷ theirs)", ...sizes.map(({ pages }) => `${pages} pages`)]];
  let ours: readonly number[] = [];
  for (const engine of engines) {
    const medians: readonly number[] = JSON.parse(await answerOf("write-series.ts", engine, String(seed)));
    if (engine === "ours") ours = medians;
    const cells = medians.map((median, size) => `${median.toFixed(1)} ms (${((ours[size] ?? 0) / median).toFixed(2)})`);
    rows.push([engine, ...(cells.length === 0 ? ["not installed"] : cells)]);
  }
  return rows;
}

/** How time and memory grow with the pages; a table, its head first. */
export async function measurePdfGrowth(seed: number): Promise<Table> {
  const rows: (readonly string[])[] = [["PDF, a process each", "processor", "a page", "peak"]];
  for (const wanted of [10, 100, 300, 600]) {
    const once: Once = JSON.parse(await answerOf("write-once.ts", String(wanted), String(seed)));
    const { long, megabytes, pages } = once;
    const costs = [`${long.toFixed(0)} ms`, `${(long / pages).toFixed(1)} ms`, `${megabytes.toFixed(0)} MB`];
    rows.push([`${pages} pages`, ...costs]);
  }
  return rows;
}

/** The last line of what the program says: peers talk, too. */
async function answerOf(program: string, ...words: readonly string[]): Promise<string> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...words]);
  return stdout.split("\n").at(-1) ?? "";
}
