/** The program's worker processes: jobs wait for a free one, a broken one is replaced, an idle one ends after a while. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { ExportFormat } from "#core/model/format.ts";
import { err, type Result } from "#core/result.ts";
import type { SpawnWorker, WorkerPort } from "../host.ts";
import type { NoteBug } from "../note-bug.ts";
import { BusyWorker } from "./busy-worker.ts";
import { megabyte, oldSpaceMegabytes, sourceLimitMegabytes } from "./job-limits.ts";
import type { Job, JobResults } from "./worker-job.ts";

export type PoolOptions = {
  readonly spawn: SpawnWorker;
  readonly noteBug: NoteBug;
  /** How many processes at most. */
  readonly size: number;
  /** How long a process without work is kept warm. */
  readonly idleSeconds: number;
  /** A process that was started before, as the pool's first. */
  readonly started?: WorkerPort | undefined;
};

export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #workers = new Set<BusyWorker>();
  readonly #idle = new Map<BusyWorker, NodeJS.Timeout>();
  readonly #waiting: ((worker: BusyWorker) => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
    if (options.started) this.#rest(this.#adopt(options.started));
  }

  /** Starts a process ahead of its first job, with what reading and these formats need. */
  warm(formats: readonly ExportFormat[]): void {
    const worker = this.#start();
    worker.prepare({ prepare: formats });
    this.#rest(worker);
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
    const worker = await this.#takeFree();
    const result: Result<JobResults[Given["kind"]], Failure> = signal.aborted
      ? err(failure("cancelled"))
      : await worker.run(job, signal);
    this.#release(worker);
    return result;
  }

  #takeFree(): Promise<BusyWorker> {
    // The one that worked last has most at hand, and the others may end.
    const idle = [...this.#idle.keys()].at(-1);
    if (idle) {
      clearTimeout(this.#idle.get(idle));
      this.#idle.delete(idle);
      return Promise.resolve(idle);
    }
    if (this.#workers.size < this.#options.size) return Promise.resolve(this.#start());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #release(worker: BusyWorker): void {
    if (!worker.alive) this.#forget(worker);
    const next = this.#waiting.shift();
    if (next) next(worker.alive ? worker : this.#start());
    else if (worker.alive) this.#rest(worker);
  }

  #start(): BusyWorker {
    return this.#adopt(this.#options.spawn({ oldSpaceMegabytes }));
  }

  #adopt(port: WorkerPort): BusyWorker {
    const worker: BusyWorker = new BusyWorker(port, this.#options.noteBug, () => this.#forget(worker));
    this.#workers.add(worker);
    return worker;
  }

  #rest(worker: BusyWorker): void {
    const timer = setTimeout(() => {
      this.#forget(worker);
      worker.end();
    }, this.#options.idleSeconds * 1000);
    this.#idle.set(worker, timer.unref());
  }

  #forget(worker: BusyWorker): void {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    this.#workers.delete(worker);
  }
}

const oversize = (job: Job): Failure | undefined =>
  job.kind === "read" && job.bytes.length > sourceLimitMegabytes * megabyte
    ? failure("sourceTooLarge", { name: job.name, limitMegabytes: sourceLimitMegabytes })
    : undefined;
