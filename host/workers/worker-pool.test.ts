import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import type { SpawnWorker, WorkerPort } from "../host.ts";
import type { JobRequest, ReadJob, WriteJob } from "./worker-job.ts";
import { WorkerPool } from "./worker-pool.ts";

/** A process whose every move the test makes. */
function fakeProcess() {
  const sent: JobRequest[] = [];
  const calledOff: unknown[] = [];
  let onMessage: (message: unknown) => void = () => undefined;
  let onExit: (code: number | null) => void = () => undefined;
  const port: WorkerPort = {
    send: (message) => {
      if ("callOff" in (message as object)) calledOff.push(message);
      else sent.push(message as JobRequest);
    },
    onMessage: (listener) => {
      onMessage = listener;
    },
    onExit: (listener) => {
      onExit = listener;
    },
    kill: vi.fn(() => onExit(137)),
  };
  const finishWith = (answer: object) => onMessage({ id: sent.at(-1)?.id, ...answer });
  const finish = (value: unknown) => finishWith({ result: ok(value) });
  return { port, sent, calledOff, finish, finishWith, exit: (code: number | null) => onExit(code) };
}
type FakeProcess = ReturnType<typeof fakeProcess>;

let processes: FakeProcess[];
const spawn: SpawnWorker = () => {
  const started = fakeProcess();
  processes.push(started);
  return started.port;
};
const job = (name: string): ReadJob => ({ kind: "read", name, bytes: new Uint8Array(1), suggest: true });
/** At the first page of a long document. */
const look = (name: string) => ({ ...job(name), kind: "write", near: 1 }) as unknown as WriteJob;
const nameOf = (known: object) => "name" in known && known.name;
const patient = new AbortController().signal;
/** Lets everything happen that waits for nothing outside. */
const settle = () => vi.advanceTimersByTimeAsync(0);

/** A call that nobody waits for any more once its process is at work. */
async function calledOff(pool: WorkerPool, unwanted: ReadJob | WriteJob) {
  const stop = new AbortController();
  const run = pool.run(unwanted, stop.signal);
  await settle();
  stop.abort();
  return run;
}

beforeEach(() => {
  processes = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const poolOf = (size: number) =>
  new WorkerPool({ spawn, noteBug: (account) => `noted: ${account}`, size, idleSeconds: 300 });

describe("WorkerPool", () => {
  it("gives the answer, and the same process the next job", async () => {
    const pool = poolOf(1);
    for (const name of ["first", "second"]) {
      const run = pool.run(job(name), patient);
      await settle();
      processes[0]?.finish(name);
      expect(await run).toEqual(ok(name));
    }
    expect(processes).toHaveLength(1);
  });

  it("lets jobs wait for a free process, in their order", async () => {
    const pool = poolOf(1);
    const runs = ["first", "second", "third"].map((name) => pool.run(job(name), patient));
    for (const name of ["first", "second", "third"]) {
      await settle();
      expect(processes[0]?.sent.at(-1)?.job).toEqual(job(name));
      processes[0]?.finish(name);
    }
    expect(await Promise.all(runs)).toEqual([ok("first"), ok("second"), ok("third")]);
  });

  it("ends a job that passes its time, and replaces the process", async () => {
    const pool = poolOf(1);
    const run = pool.run(job("slow"), patient);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await run).toEqual(err(failure("workerTimeout", { seconds: 10 })));
    expect(processes[0]?.port.kill).toHaveBeenCalledOnce();
    const next = pool.run(job("next"), patient);
    await settle();
    processes[1]?.finish("next");
    expect(await next).toEqual(ok("next"));
  });

  it("gives a large file more time to be read", async () => {
    const run = poolOf(1).run({ ...job("large"), bytes: new Uint8Array(5.5 * 2 ** 20) }, patient);
    await vi.advanceTimersByTimeAsync(34_999);
    expect(processes[0]?.port.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await run).toEqual(err(failure("workerTimeout", { seconds: 35 })));
  });

  it.each([
    [134, failure("workerOutOfMemory", { megabytes: 512 })],
    [137, failure("workerOutOfMemory", { megabytes: 512 })],
    [139, failure("workerCrashed", { code: 139 })],
    [null, failure("workerCrashed", { code: "?" })],
  ])("reports a process that ends with %s, and goes on with another for those that wait", async (code, expected) => {
    const pool = poolOf(1);
    const [crashing, waiting] = [pool.run(job("crashing"), patient), pool.run(job("waiting"), patient)];
    await settle();
    processes[0]?.exit(code);
    expect(await crashing).toEqual(err(expected));
    await settle();
    processes[1]?.finish("waiting");
    expect(await waiting).toEqual(ok("waiting"));
  });

  it("prepares further sorts of job in the process that rests, or beside one that works", async () => {
    const pool = poolOf(2);
    const sent = () => processes.map((one) => one.sent);
    pool.warm(["read"], "soon");
    pool.warm(["pdf"], "well");
    expect(sent()).toEqual([
      [
        { prepare: ["read"], ready: "soon" },
        { prepare: ["pdf"], ready: "well" },
      ],
    ]);
    void pool.run(job("busy"), patient);
    await settle();
    pool.warm(["docx"], "soon");
    expect(sent().at(1)).toEqual([{ prepare: ["docx"], ready: "soon" }]);
    void pool.run(job("busy, too"), patient);
    await settle();
    pool.warm(["html"], "soon");
    expect(sent().flat()).toHaveLength(5);
  });

  it("starts anew where a process ended while it had nothing to do", async () => {
    const pool = poolOf(1);
    pool.warm([], "soon");
    processes[0]?.exit(139);
    const run = pool.run(job("next"), patient);
    await settle();
    processes[1]?.finish("next");
    expect(await run).toEqual(ok("next"));
  });

  it("settles a cancelled call at once, and keeps the process if it finishes soon", async () => {
    const pool = poolOf(1);
    const stop = new AbortController();
    const run = pool.run(job("unwanted"), stop.signal);
    await settle();
    stop.abort();
    expect(await run).toEqual(err(failure("cancelled")));
    expect(processes[0]?.calledOff).toEqual([{ callOff: 1 }]);
    const next = pool.run(job("next"), patient);
    processes[0]?.finish("unwanted");
    await settle();
    processes[0]?.finish("next");
    expect(await next).toEqual(ok("next"));
    expect(processes[0]?.port.kill).not.toHaveBeenCalled();
  });

  it("ends the process of a cancelled call that goes on", async () => {
    const pool = poolOf(1);
    await calledOff(pool, job("unwanted"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(processes[0]?.port.kill).toHaveBeenCalledOnce();
  });

  it("never starts a call that is cancelled while it waits", async () => {
    const pool = poolOf(1);
    const stop = new AbortController();
    const busy = pool.run(job("busy"), patient);
    const waiting = pool.run(job("waiting"), stop.signal);
    await settle();
    stop.abort();
    expect(await waiting).toEqual(err(failure("cancelled")));
    processes[0]?.finish("busy");
    await busy;
    await settle();
    expect(processes[0]?.sent.map(({ job: sentJob }) => nameOf(sentJob))).toEqual(["busy"]);
  });

  it("contains a bug, under the reference it is noted by", async () => {
    const run = poolOf(1).run(job("first"), patient);
    await settle();
    processes[0]?.finishWith({ bug: "Error: a bug" });
    expect(await run).toEqual(err(failure("unexpected", { reference: "noted: Error: a bug" })));
  });

  it("ends an idle process after a while", async () => {
    const pool = poolOf(1);
    pool.warm([], "soon");
    await vi.advanceTimersByTimeAsync(299_000);
    expect(processes[0]?.port.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(processes[0]?.port.kill).toHaveBeenCalledOnce();
  });

  it("keeps a process as long again when somebody is there, and says when none is left", async () => {
    const pool = poolOf(1);
    pool.warm([], "soon");
    await vi.advanceTimersByTimeAsync(200_000);
    expect(pool.keep()).toBe(true);
    await vi.advanceTimersByTimeAsync(299_000);
    expect(processes[0]?.port.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(processes[0]?.port.kill).toHaveBeenCalledOnce();
    expect(pool.keep()).toBe(false);
  });

  it("ends a process that a job has left with too much memory, unless another job waits for it", async () => {
    const pool = poolOf(1);
    const runs = [pool.run(job("large"), patient), pool.run(job("next"), patient)];
    await settle();
    processes[0]?.finishWith({ result: ok("large"), megabytes: 400 });
    await settle();
    expect(processes[0]?.port.kill).not.toHaveBeenCalled();
    processes[0]?.finishWith({ result: ok("next"), megabytes: 400 });
    expect(await Promise.all(runs)).toEqual([ok("large"), ok("next")]);
    await settle();
    expect(processes[0]?.port.kill).toHaveBeenCalledOnce();
    const later = pool.run(job("later"), patient);
    await settle();
    processes[1]?.finishWith({ result: ok("later"), megabytes: 100 });
    expect(await later).toEqual(ok("later"));
    await settle();
    expect(processes[1]?.port.kill).not.toHaveBeenCalled();
  });

  it("keeps such a process for a while after a look at a page, which another look follows", async () => {
    const pool = poolOf(1);
    const first = pool.run(look("first"), patient);
    await settle();
    processes[0]?.finishWith({ result: ok("first"), megabytes: 400 });
    expect(await first).toEqual(ok("first"));
    await vi.advanceTimersByTimeAsync(10_000);
    const second = pool.run(look("second"), patient);
    await settle();
    processes[0]?.finishWith({ result: ok("second"), megabytes: 400 });
    expect(await second).toEqual(ok("second"));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(processes[0]?.port.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(processes[0]?.port.kill).toHaveBeenCalledOnce();
  });

  it("has a look wait for the process that is about to give up another, and no other job", async () => {
    const pool = poolOf(2);
    await calledOff(pool, look("unwanted"));
    const next = pool.run(look("next"), patient);
    const other = pool.run(job("other"), patient);
    await settle();
    expect(processes.map(({ sent }) => sent.map(({ job: sentJob }) => nameOf(sentJob)))).toEqual([
      ["unwanted"],
      ["other"],
    ]);
    processes[0]?.finishWith({ result: err(failure("cancelled")) });
    processes[1]?.finish("other");
    await settle();
    processes[0]?.finish("next");
    expect(await Promise.all([next, other])).toEqual([ok("next"), ok("other")]);
  });

  it("gives a look that waits another process where that one does not give up", async () => {
    const pool = poolOf(2);
    await calledOff(pool, look("unwanted"));
    const next = pool.run(look("next"), patient);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(processes[0]?.port.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(processes[0]?.port.kill).toHaveBeenCalledOnce();
    processes[1]?.finish("next");
    expect(await next).toEqual(ok("next"));
  });

  it("leaves no look waiting for a process that is gone", async () => {
    const pool = poolOf(2);
    expect([await calledOff(pool, look("first")), await calledOff(pool, look("second"))]).toEqual(
      Array(2).fill(err(failure("cancelled"))),
    );
    const last = pool.run(look("last"), patient);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(processes[1]?.sent.map(({ job: sentJob }) => nameOf(sentJob))).toEqual(["last"]);
    processes[1]?.finish("last");
    expect(await last).toEqual(ok("last"));
  });

  it("refuses a source of more than 50 MB before any process sees it", async () => {
    const large: ReadJob = { ...job("large.txt"), bytes: new Uint8Array(50 * 2 ** 20 + 1) };
    expect(await poolOf(1).run(large, patient)).toEqual(
      err(failure("sourceTooLarge", { name: "large.txt", limitMegabytes: 50 })),
    );
    expect(processes).toEqual([]);
  });

  it("works with as many processes at once as it may, and ends them all", async () => {
    const pool = poolOf(2);
    const runs = ["first", "second"].map((name) => pool.run(job(name), patient));
    await settle();
    processes[1]?.finish("second");
    processes[0]?.finish("first");
    expect(await Promise.all(runs)).toEqual([ok("first"), ok("second")]);
    pool.close();
    expect(processes.map(({ port }) => vi.mocked(port.kill).mock.calls.length)).toEqual([1, 1]);
  });
});
