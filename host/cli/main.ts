/** The command line's beginning: a worker process starts first, the rest is loaded beside it. */
import { programFolder } from "../program-folder.ts";
import { systemLocale } from "../system-locale.ts";
import { forkWorkers } from "../workers/fork-worker.ts";
import { oldSpaceMegabytes } from "../workers/job-limits.ts";
import type { Preparation } from "../workers/worker-job.ts";
import { parseCommand } from "./arguments.ts";
import { loadWords } from "./words.ts";

/** 0 done, 1 some file failed, 2 unusable arguments. */
const parsed = parseCommand(process.argv.slice(2));
if (parsed.ok && parsed.value.name !== "help") {
  const spawn = forkWorkers(programFolder);
  const started = parsed.value.name === "templates" ? undefined : spawn({ oldSpaceMegabytes });
  started?.send({ prepare: parsed.value.name === "export" ? parsed.value.formats : [] } satisfies Preparation);
  const { runCommand } = await import("./run-command.ts");
  process.exitCode = await runCommand(parsed.value, { spawn, started }, loadWords(systemLocale()));
} else {
  const { sayUsage } = await import("./usage.ts");
  process.exitCode = sayUsage(parsed.ok ? undefined : parsed.failure, loadWords(systemLocale()));
}
