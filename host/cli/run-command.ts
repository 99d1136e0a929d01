/** Runs a command over all its files: one that fails stops none of the others. */
import { missingCase } from "#core/missing-case.ts";
import { defaultDataFolder } from "../data-folder.ts";
import { bugNoter } from "../note-bug.ts";
import { type PoolOptions, WorkerPool } from "../workers/worker-pool.ts";
import type { Command } from "./arguments.ts";
import { runExport } from "./export-command.ts";
import { runReading } from "./reading-commands.ts";
import { runTemplates } from "./templates-command.ts";
import type { Words } from "./words.ts";

type Runnable = Exclude<Command, { name: "help" | "version" }>;

/** The exit status. */
export async function runCommand(
  command: Runnable,
  workers: Pick<PoolOptions, "spawn" | "started">,
  words: Words,
): Promise<0 | 1 | 2> {
  const pool = new WorkerPool({ ...workers, noteBug: bugNoter(defaultDataFolder()), size: 2, idleSeconds: 60 });
  try {
    switch (command.name) {
      case "templates":
        return await runTemplates(command.json);
      case "export":
        return await runExport(command, pool, words);
      case "read":
      case "extract":
        return await runReading(command, pool, words);
      default:
        return missingCase(command);
    }
  } finally {
    pool.close();
  }
}
