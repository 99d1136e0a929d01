import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { documentStringsSchema } from "#core/compose/document-strings.ts";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { programFolder } from "../files/program-folder.ts";
import type { Attempt } from "../testing/hostile-worker.ts";
import { sampleBriefing } from "../testing/sample-briefing.ts";
import { forkWorkers } from "./fork-worker.ts";
import type { JobSort } from "./worker-job.ts";
import { WorkerPool } from "./worker-pool.ts";

const pools: WorkerPool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});
function poolOn(entry?: string): WorkerPool {
  const pool = new WorkerPool({
    spawn: forkWorkers(programFolder, entry),
    noteBug: (account) => account,
    size: 1,
    idleSeconds: 60,
  });
  pools.push(pool);
  return pool;
}
const strings = documentStringsSchema.parse(
  JSON.parse(readFileSync(join(programFolder, "assets/locales/document.en.json"), "utf8")),
);
const patient = new AbortController().signal;
const hostile = (name: Attempt, pool = poolOn("host/testing/hostile-worker.ts")) =>
  pool.run({ kind: "read", name, bytes: new Uint8Array(0), suggest: false }, patient);

describe("a worker process that a document has taken over", () => {
  it.each(["read", "write", "writeToProgram", "spawn"] as const)("has no right to %s", async (attempt) => {
    expect(await hostile(attempt)).toEqual(ok("ERR_ACCESS_DENIED"));
  });

  it("has no right to make code of text", async () => {
    expect(await hostile("evaluate")).toEqual(
      ok("EvalError: Code generation from strings disallowed for this context"),
    );
  });

  const isNetworkCovered = process.allowedNodeEnvironmentFlags.has("--allow-net");
  it.skipIf(!isNetworkCovered)("has no right to the network (where Node's permissions cover it)", async () => {
    expect(await hostile("connect")).toEqual(ok("ERR_ACCESS_DENIED"));
  });

  it("is stopped where it needs too much memory", { timeout: 70_000 }, async () => {
    const job = { kind: "write", briefing: sampleBriefing, format: "pdf", strings, today: "2025-11-12" } as const;
    const run = poolOn("host/testing/hostile-worker.ts").run(job, patient);
    expect(await run).toEqual(err(failure("workerOutOfMemory", { megabytes: 512 })));
  });

  it("is replaced where it ends", async () => {
    const pool = poolOn("host/testing/hostile-worker.ts");
    expect(await hostile("abort", pool)).toEqual(err(failure("workerCrashed", { code: 3 })));
    expect(await hostile("read", pool)).toEqual(ok("ERR_ACCESS_DENIED"));
  });

  it("is stopped where it never ends, and holds up nobody", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const run = hostile("hang");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await run).toEqual(err(failure("workerTimeout", { seconds: 10 })));
    vi.useRealTimers();
  });
});

describe("the worker", () => {
  it("reads a source, and says why it cannot", async () => {
    const pool = poolOn();
    const read = (name: string, text: string) =>
      pool.run({ kind: "read", name, bytes: new TextEncoder().encode(text), suggest: true }, patient);
    expect(await read("note.txt", "The ministry plans to open two posts.")).toMatchObject({
      value: {
        articles: [{ article: { text: "The ministry plans to open two posts.", language: "en" }, warnings: [] }],
      },
    });
    expect(await read("note.txt", " \n")).toEqual(err(failure("sourceEmpty", { name: "note.txt" })));
    expect(await read("note.xlsx", "x")).toMatchObject({ failure: { code: "sourceUnsupported" } });
  });

  it("lives on where something cannot be prepared", async () => {
    const pool = poolOn();
    pool.warm(["no such format" as JobSort, "read"], "soon");
    const job = { kind: "write", briefing: sampleBriefing, format: "md", strings, today: "2025-11-12" } as const;
    expect(await pool.run(job, patient)).toMatchObject({ ok: true });
  });
});
