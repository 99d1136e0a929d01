/** The program's worker processes: jobs wait for a free one, a broken one is replaced, an idle one ends after a while. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import { megabyte, sourceLimitMegabytes } from "#core/model/source-limit.ts";
import { err, type Result } from "#core/result.ts";
import type { SpawnWorker, WorkerPort } from "../host.ts";
import type { NoteBug } from "../note-bug.ts";
import { BusyWorker } from "./busy-worker.ts";
import { oldSpaceMegabytes } from "./job-limits.ts";
import { isLook, type Job, type JobResults, type JobSort, type Readiness, sortOf } from "./worker-job.ts";

export type PoolOptions = {
  readonly spawn: SpawnWorker;
  readonly noteBug: NoteBug;
  /** How many processes at most. */
  readonly size: number;
  /** How long a process without work is kept warm. */
  readonly idleSeconds: number;
  /** Processes that were started before. */
  readonly started?: readonly StartedWorker[];
};

/** A job that waits for a free process, or for `only` that one. */
type Waiting = { readonly go: (worker: BusyWorker) => void; readonly only: BusyWorker | undefined };

/** A process, and what it has been asked to prepare. */
export type StartedWorker = { readonly port: WorkerPort; readonly prepared: readonly JobSort[] };

export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #workers = new Set<BusyWorker>();
  readonly #idle = new Map<BusyWorker, NodeJS.Timeout>();
  #waiting: readonly Waiting[] = [];
  /** The one that looked last: it knows how a long document runs. */
  #looker: BusyWorker | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    for (const { port, prepared } of options.started ?? []) {
      const worker = this.#adopt(port);
      worker.knowAlready(prepared);
      this.#rest(worker);
    }
  }

  /** Has a process load ahead what these sorts of job need: the one that worked last, or another while all have work. */
  warm(sorts: readonly JobSort[], ready: Readiness): void {
    const resting = [...this.#idle.keys()].at(-1);
    if (resting) resting.prepare(sorts, ready);
    else if (this.#workers.size < this.#options.size) this.#startResting().prepare(sorts, ready);
  }

  /** Keeps the process warm that worked last, as after a job. Whether there is any that rests or works. */
  keep(): boolean {
    const resting = [...this.#idle.keys()].at(-1);
    if (resting !== undefined && !resting.swollen) this.#rest(resting);
    return this.#workers.size > 0;
  }

  /** A call that is cancelled settles at once; its process is ended only if it does not finish soon. */
  async run<Given extends Job>(job: Given, signal: AbortSignal): Promise<Result<JobResults[Given["kind"]], Failure>> {
    const tooLarge = oversize(job);
    if (tooLarge) return err(tooLarge);
    const cancelled = new Promise<Result<never, Failure>>((resolve) => {
      if (signal.aborted) resolve(err(failure("cancelled")));
      signal.addEventListener("abort", () => resolve(err(failure("cancelled"))), { once: true });
    });
    return Promise.race([cancelled, this.#runWhenFree(job, signal)]);
  }

  close(): void {
    for (const timer of this.#idle.values()) clearTimeout(timer);
    for (const worker of this.#workers) worker.end();
  }

  async #runWhenFree<Given extends Job>(
    job: Given,
    signal: AbortSignal,
  ): Promise<Result<JobResults[Given["kind"]], Failure>> {
    const worker = await this.#takeFree(job);
    if (isLook(job)) this.#looker = worker;
    const result: Result<JobResults[Given["kind"]], Failure> = signal.aborted
      ? err(failure("cancelled"))
      : await worker.run(job, signal);
    this.#release(worker, job);
    return result;
  }

  #takeFree(job: Job): Promise<BusyWorker> {
    const looker = isLook(job) ? this.#looker : undefined;
    // Another would have to lay out the whole document first.
    if (looker?.windingUp) return this.#free(looker);
    const resting = [...this.#idle.keys()];
    // The one that worked last has most at hand, and the others may end.
    const idle =
      resting.find((worker) => worker === looker) ??
      resting.findLast((worker) => worker.knows(sortOf(job))) ??
      resting.at(-1);
    if (idle) {
      clearTimeout(this.#idle.get(idle));
      this.#idle.delete(idle);
      return Promise.resolve(idle);
    }
    if (this.#workers.size < this.#options.size) return Promise.resolve(this.#start());
    return this.#free();
  }

  /** The next that is free; `only`: that one, or who takes its place. */
  #free(only?: BusyWorker): Promise<BusyWorker> {
    return new Promise((go) => {
      this.#waiting = [...this.#waiting, { go, only }];
    });
  }

  #release(worker: BusyWorker, job: Job): void {
    if (!worker.alive) this.#forget(worker);
    const next = this.#waiting.find(({ only }) => only === undefined || only === worker || !only.alive);
    this.#waiting = this.#waiting.filter((one) => one !== next);
    if (next) next.go(worker.alive ? worker : this.#start());
    else if (worker.alive && worker.swollen && !isLook(job)) this.#end(worker);
    else if (worker.alive) this.#rest(worker, worker.swollen ? lookSeconds : this.#options.idleSeconds);
  }

  #startResting(): BusyWorker {
    const worker = this.#start();
    this.#rest(worker);
    return worker;
  }

  #start(): BusyWorker {
    return this.#adopt(this.#options.spawn({ oldSpaceMegabytes }));
  }

  #adopt(port: WorkerPort): BusyWorker {
    const worker: BusyWorker = new BusyWorker(port, this.#options.noteBug, () => this.#forget(worker));
    this.#workers.add(worker);
    return worker;
  }

  #rest(worker: BusyWorker, seconds = this.#options.idleSeconds): void {
    clearTimeout(this.#idle.get(worker));
    const timer = setTimeout(() => this.#end(worker), seconds * 1000);
    this.#idle.set(worker, timer.unref());
  }

  #end(worker: BusyWorker): void {
    this.#forget(worker);
    worker.end();
  }

  #forget(worker: BusyWorker): void {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    this.#workers.delete(worker);
  }
}

/** How long a process waits for the next look that holds more memory than one may that rests. */
const lookSeconds = 20;

const oversize = (job: Job): Failure | undefined =>
  job.kind === "read" && job.bytes.length > sourceLimitMegabytes * megabyte
    ? failure("sourceTooLarge", { name: job.name, limitMegabytes: sourceLimitMegabytes })
    : undefined;
