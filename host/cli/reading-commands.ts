/** `precis read` and `precis extract`: the articles of every file, and what is suggested for them. */
import type { WorkerPool } from "../workers/worker-pool.ts";
import type { Command } from "./arguments.ts";
import { listInputs } from "./list-inputs.ts";
import { readInput } from "./read-input.ts";
import { openTerminal } from "./terminal.ts";
import type { Words } from "./words.ts";

/** The exit status. */
export async function runReading(
  { name, files, json }: Extract<Command, { name: "read" | "extract" }>,
  pool: WorkerPool,
  words: Words,
): Promise<0 | 1> {
  const terminal = openTerminal(json, words);
  for (const file of await listInputs(files)) {
    const reading = await readInput(pool, file, name === "extract");
    if (!reading.ok) {
      terminal.report({ file, error: reading.failure });
      continue;
    }
    for (const { article, points, warnings } of reading.value.articles)
      terminal.report({ file, article, ...(name === "extract" && { points }), warnings });
  }
  return terminal.hasFailed() ? 1 : 0;
}
