/** One worker process and its life: it does a job at a time, and is ended when a job passes its limits. */
import { setImmediate } from "node:timers/promises";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, type Result } from "#core/result.ts";
import type { WorkerPort } from "../host.ts";
import type { NoteBug } from "../note-bug.ts";
import {
  cancelledLookSeconds,
  cancelledSeconds,
  oldSpaceMegabytes,
  restingMegabytes,
  secondsFor,
} from "./job-limits.ts";
import { answerOfPieces, requestInPieces } from "./pieces.ts";
import {
  type CallOff,
  isLook,
  type Job,
  type JobAnswer,
  type JobRequest,
  type JobResults,
  type JobSort,
  type Preparation,
  type Readiness,
  type ReadingPiece,
  sortOf,
} from "./worker-job.ts";

type Settle = (result: Result<unknown, Failure>) => void;

/** Codes of a process that ended for want of memory: V8's abort, and the system's killer. */
const outOfMemoryCodes: readonly (number | null)[] = [134, 137];

export class BusyWorker {
  readonly #port: WorkerPort;
  readonly #noteBug: NoteBug;
  #settle: Settle | undefined;
  readonly #known = new Set<JobSort>();
  #lastId = 0;
  #pieces: ReadingPiece[] = [];
  #alive = true;
  #megabytes = 0;
  #calledOff = false;

  /** `onEnd`: the process is gone, whatever the reason. */
  constructor(port: WorkerPort, noteBug: NoteBug, onEnd: () => void) {
    this.#port = port;
    this.#noteBug = noteBug;
    port.onMessage((message) => this.#onAnswer(message as ReadingPiece | JobAnswer));
    port.onExit((code) => {
      this.#alive = false;
      this.#settle?.(err(exitFailure(code)));
      onEnd();
    });
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Whether nobody waits for what it is at, so that it is free soon. */
  get windingUp(): boolean {
    return this.#calledOff;
  }

  /** Whether its last job has left it holding more memory than a process may that waits for work. */
  get swollen(): boolean {
    return this.#megabytes > restingMegabytes;
  }

  /** The caller sees to it that no other job is under way. Settles with the job, its limit or the process's end. */
  run<Given extends Job>(job: Given, signal: AbortSignal): Promise<Result<JobResults[Given["kind"]], Failure>> {
    const seconds = secondsFor(job);
    this.#known.add(sortOf(job));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      let timer = this.#endAfter(seconds, failure("workerTimeout", { seconds }));
      const abort = () => {
        clearTimeout(timer);
        timer = this.#endAfter(isLook(job) ? cancelledLookSeconds : cancelledSeconds, failure("cancelled"));
        this.#calledOff = true;
        this.#port.send({ callOff: id } satisfies CallOff);
      };
      signal.addEventListener("abort", abort, { once: true });
      this.#settle = (result) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort);
        this.#settle = undefined;
        this.#calledOff = false;
        resolve(result as Result<JobResults[Given["kind"]], Failure>);
      };
      this.#pieces = [];
      void this.#send({ id, job });
    });
  }

  /** Piece by piece, between which the host hears others. */
  async #send(request: JobRequest): Promise<void> {
    for (const piece of requestInPieces(request)) {
      this.#port.send(piece);
      if (!("job" in piece)) await setImmediate();
      if (!this.#alive) return;
    }
  }

  /** Has the process load what these sorts of job need, ahead of them. */
  prepare(sorts: readonly JobSort[], ready: Readiness): void {
    this.knowAlready(sorts);
    this.#port.send({ prepare: sorts, ready } satisfies Preparation);
  }

  /** Somebody else has asked the process to prepare them. */
  knowAlready(sorts: readonly JobSort[]): void {
    for (const sort of sorts) this.#known.add(sort);
  }

  /** Whether the process has loaded what such a job needs. */
  knows(sort: JobSort): boolean {
    return this.#known.has(sort);
  }

  end(): void {
    this.#alive = false;
    this.#port.kill();
  }

  #endAfter(seconds: number, reason: Failure): NodeJS.Timeout {
    return setTimeout(() => {
      this.#settle?.(err(reason));
      this.end();
    }, seconds * 1000);
  }

  #onAnswer(message: ReadingPiece | JobAnswer): void {
    if (message.id !== this.#lastId) return;
    if ("of" in message) return void this.#pieces.push(message);
    const answer = answerOfPieces(message, this.#pieces);
    this.#pieces = [];
    this.#megabytes = answer.megabytes;
    if ("result" in answer) this.#settle?.(answer.result);
    else this.#settle?.(err(failure("unexpected", { reference: this.#noteBug(answer.bug) })));
  }
}

const exitFailure = (code: number | null): Failure =>
  outOfMemoryCodes.includes(code)
    ? failure("workerOutOfMemory", { megabytes: oldSpaceMegabytes })
    : failure("workerCrashed", { code: code ?? "?" });
