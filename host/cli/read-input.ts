/** An input of the command line, read in a worker process. */
import type { Failure } from "#core/ipc/failure.ts";
import type { Result } from "#core/result.ts";
import { readSourceFile } from "../files/read-source-file.ts";
import type { SourceReading } from "../workers/worker-job.ts";
import type { WorkerPool } from "../workers/worker-pool.ts";
import { inputName, readStandardInput, standardInput } from "./standard-input.ts";

/** Facts name the file by the path that was given. */
export async function readInput(
  pool: WorkerPool,
  file: string,
  suggest: boolean,
): Promise<Result<SourceReading, Failure>> {
  const bytes = await (file === standardInput ? readStandardInput() : readSourceFile(file));
  const name = inputName(file);
  const reading = bytes.ok
    ? await pool.run({ kind: "read", name: fileName(name), bytes: bytes.value, suggest }, new AbortController().signal)
    : bytes;
  if (reading.ok) return reading;
  const { code, facts } = reading.failure;
  return { ok: false, failure: { code, facts: { ...facts, name } } };
}

const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
