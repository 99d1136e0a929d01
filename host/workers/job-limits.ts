/** What a worker process may use, the same for every shell. */
import { megabyte } from "#core/model/source-limit.ts";
import type { Job, JobKind } from "./worker-job.ts";

/** Of the worker's heap; 256 was too little for a valid but large file. */
export const oldSpaceMegabytes = 512;
/** Of the whole process, while it waits for work: V8 gives back little of what one large file has made it take. */
export const restingMegabytes = 320;
const jobSeconds: Readonly<Record<JobKind, number>> = {
  read: 10,
  openProject: 10,
  packProject: 60,
  compose: 10,
  write: 60,
  print: 60,
  fillForm: 60,
  lintForm: 10,
  checkForm: 10,
  commentForm: 10,
  tryForm: 60,
  starterForm: 10,
};
/**
 * A megabyte of news takes .4 seconds on a quiet machine, and ten times that where many others are at work; one of a
 * project, whose texts are read already, a third of a second where others are at work.
 */
const secondsPerMegabyte: Readonly<Partial<Record<JobKind, number>>> = { read: 5, openProject: 2, packProject: 2 };
/** How long a job may take before its process is ended. */
export const secondsFor = (job: Job): number =>
  jobSeconds[job.kind] + Math.floor(bytesOf(job) / megabyte) * (secondsPerMegabyte[job.kind] ?? 0);

function bytesOf(job: Job): number {
  if (job.kind === "packProject") return job.project.sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return "bytes" in job ? job.bytes.length : 0;
}

/** How long a job that nobody waits for any more may go on before its process is ended. */
export const cancelledSeconds = 2;
/** The same for a look at a page: it gives up by itself after a step, and its process knows what another would learn in seconds. */
export const cancelledLookSeconds = 10;
