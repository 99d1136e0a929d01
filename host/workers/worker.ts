/** The entry of every worker process: reads a source or writes a document, and says what came of it. */
import { failure } from "#core/ipc/failure.ts";
import { missingCase } from "#core/missing-case.ts";
import { err } from "#core/result.ts";
import type { Job, JobAnswer, JobRequest, Preparation } from "./worker-job.ts";

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

/** Loads code while nobody waits for it; one thing a turn, so that a job that comes meanwhile is heard. */
async function prepare({ prepare: formats }: Preparation): Promise<void> {
  await import("./read-job.ts");
  if (formats.length === 0) return;
  const { prepareWriters } = await import("./write-job.ts");
  await prepareWriters(formats);
}

process.on("message", async (message: JobRequest | Preparation) => {
  if ("prepare" in message) await prepare(message);
  else process.send?.(await answer(message));
});
process.on("disconnect", () => process.exit());
