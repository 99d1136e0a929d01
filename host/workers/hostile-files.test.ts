/** Files that are made to do harm, read by a real worker: each ends in an article or in one plain sentence. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programFolder } from "../files/program-folder.ts";
import { type HostileFile, hostileFiles } from "../testing/hostile-files.ts";
import { forkWorkers } from "./fork-worker.ts";
import { WorkerPool } from "./worker-pool.ts";

const patient = new AbortController().signal;
let pool: WorkerPool;
beforeAll(() => {
  pool = new WorkerPool({ spawn: forkWorkers(programFolder), noteBug: (account) => account, size: 1, idleSeconds: 60 });
});
afterAll(() => pool.close());

async function endOf({ name, bytes }: HostileFile): Promise<object> {
  const reading = await pool.run({ kind: "read", name, bytes: bytes(), suggest: true }, patient);
  if (!reading.ok) return reading.failure.code === "unexpected" ? reading.failure : { code: reading.failure.code };
  return { text: reading.value.articles.map(({ article }) => article.text).join("\n") };
}

describe("a hostile file", () => {
  it.each(hostileFiles)("$name", { timeout: 30_000 }, async (file) => {
    expect(await endOf(file)).toMatchObject(
      "text" in file.ends ? { text: expect.stringContaining(file.ends.text) } : file.ends,
    );
  });
});
