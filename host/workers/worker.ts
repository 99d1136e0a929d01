/** The entry of every worker process: reads a source or writes a document, and says what came of it. */
import { failure } from "#core/ipc/failure.ts";
import { missingCase } from "#core/missing-case.ts";
import { err } from "#core/result.ts";
import type { Job, JobAnswer, JobRequest } from "./worker-job.ts";

/** A job's code is loaded with the first of its kind. */
async function run(job: Job): Promise<JobAnswer["result"]> {
  switch (job.kind) {
    case "read":
      return (await import("./read-job.ts")).readSource(job);
    case "write":
      return (await import("./write-job.ts")).writeDocument(job);
    default:
      return missingCase(job);
  }
}

async function answer({ id, job }: JobRequest): Promise<JobAnswer> {
  try {
    return { id, result: await run(job) };
  } catch (error) {
    return { id, result: err(failure("unexpected", { reference: String(error) })) };
  }
}

/** After a reading, writing is what comes next: its code is loaded while nobody waits. */
function prepareNext({ job }: JobRequest): void {
  if (job.kind === "read" && job.suggest) setImmediate(() => import("./write-job.ts"));
}

process.on("message", async (request: JobRequest) => {
  process.send?.(await answer(request));
  prepareNext(request);
});
process.on("disconnect", () => process.exit());
