/** The entry of every worker process: reads a source or writes a document, and says what came of it. */
import { flushCompileCache } from "node:module";
import { setImmediate as aTurn } from "node:timers/promises";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { missingCase } from "#core/missing-case.ts";
import { megabyte } from "#core/model/source-limit.ts";
import { err, type Result } from "#core/result.ts";
import { accountOf } from "../note-bug.ts";
import { answerInPieces, requestOfPieces } from "./pieces.ts";
import {
  type BytesPiece,
  type CallOff,
  type Job,
  type JobAnswer,
  type JobRequest,
  type JobResults,
  type JobSort,
  type Preparation,
  type Readiness,
  sortOf,
} from "./worker-job.ts";

/** A job's code is loaded with the first of its kind. `pause`: of jobs that take their time, between their steps. */
async function run(job: Job, pause: () => Promise<void>): Promise<Result<JobResults[Job["kind"]], Failure>> {
  switch (job.kind) {
    case "read":
      return (await import("./read-job.ts")).readSource(job);
    case "openProject":
      return (await import("../project/project-file.ts")).unpackProject(job.bytes, job.name);
    case "packProject":
      return (await import("../project/project-file.ts")).packProject(job.project, job.name);
    case "compose":
      return (await import("./compose-job.ts")).composeDocument(job);
    case "print":
      return (await import("./print-job.ts")).printDocument(job);
    case "write":
      return (await import("./write-job.ts")).writeDocument(job, pause);
    case "fillForm":
      return (await import("./form-jobs.ts")).fillWordForm(job);
    case "lintForm":
      return (await import("./form-jobs.ts")).lintWordForm(job);
    case "checkForm":
      return (await import("./form-jobs.ts")).checkWordForm(job);
    case "commentForm":
      return (await import("./form-jobs.ts")).commentWordForm(job);
    case "tryForm":
      return (await import("./form-jobs.ts")).tryWordForm(job);
    case "starterForm":
      return (await import("./form-jobs.ts")).writeStarterForm(job);
    default:
      return missingCase(job);
  }
}

/** There is one at a time. */
let underWay: { readonly id: number; readonly controller: AbortController } | undefined;

async function answer({ id, job }: JobRequest): Promise<JobAnswer> {
  const controller = new AbortController();
  underWay = { id, controller };
  const outcome = await outcomeOf(job, controller.signal);
  return { id, megabytes: process.memoryUsage.rss() / megabyte, ...outcome };
}

async function outcomeOf(job: Job, signal: AbortSignal) {
  try {
    return { result: await run(job, () => heard(signal)) };
  } catch (error) {
    return signal.aborted ? { result: err(failure("cancelled")) } : { bug: accountOf(error) };
  }
}

/** Hears what has come in meanwhile, which takes a whole turn; rejects where nobody waits for the job any more. */
async function heard(signal: AbortSignal): Promise<void> {
  await aTurn();
  await aTurn();
  signal.throwIfAborted();
}

/** The job that goes on, or went on last. */
let working: Promise<void> = Promise.resolve();

/** Hears what has come in meanwhile, and lets it be done. */
async function free(): Promise<void> {
  let known: Promise<void>;
  do {
    known = working;
    await known;
    await aTurn();
  } while (working !== known);
}

/** Loads code and runs it while nobody waits for it. What cannot be prepared, the job that wants it says. */
async function prepare({ prepare: sorts, ready }: Preparation): Promise<void> {
  for (const sort of sorts) {
    await prepareSort(sort, ready).catch(() => undefined);
    await free();
  }
}

async function prepareSort(sort: JobSort, ready: Readiness): Promise<void> {
  if (sort === "form") await import("./form-jobs.ts");
  else if (sort !== "read") await (await import("./print-job.ts")).prepareWriter(sort, ready, free);
  else {
    const [{ readSamples }] = await Promise.all([import("./read-job.ts"), import("./compose-job.ts")]);
    if (ready === "well") await readSamples(free);
  }
}

const done = new Set<string>();

/** After the first job of its kind and format, whose code is all loaded now; before the answer, because it may be the last. */
function keepCompiledCode(job: Job): void {
  const kind = `${job.kind} ${sortOf(job)}`;
  if (!done.has(kind)) flushCompileCache();
  done.add(kind);
}

/** Of the job that will be asked for next: there is one at a time. */
let pieces: BytesPiece[] = [];

async function work(message: JobRequest): Promise<void> {
  const request = requestOfPieces(message, pieces);
  pieces = [];
  const answered = await answer(request);
  keepCompiledCode(message.job);
  for (const piece of answerInPieces(answered)) process.send?.(piece);
}

process.on("message", async (message: BytesPiece | JobRequest | Preparation | CallOff) => {
  if ("callOff" in message) {
    if (underWay?.id === message.callOff) underWay.controller.abort();
  } else if ("prepare" in message) await prepare(message);
  else if ("bytes" in message) pieces.push(message);
  else {
    working = work(message);
    await working;
  }
});
process.on("disconnect", () => process.exit());
