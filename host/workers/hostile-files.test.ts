/** Files that are made to do harm, read by a real worker: each ends in an article or in one plain sentence. */
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import { err, ok } from "#core/result.ts";
import { programFolder } from "../files/program-folder.ts";
import type { SpawnWorker } from "../host.ts";
import { packProject } from "../project/project-file.ts";
import { type HostileFile, hostileFiles } from "../testing/hostile-files.ts";
import { sampleBriefing, sampleSource } from "../testing/sample-briefing.ts";
import { forkWorkers } from "./fork-worker.ts";
import { restingMegabytes } from "./job-limits.ts";
import type { JobAnswer } from "./worker-job.ts";
import { WorkerPool } from "./worker-pool.ts";

const patient = new AbortController().signal;
/** What each process that lives said last of the memory it holds. */
const held = new Map<object, number>();
const heldMegabytes = (): number => [...held.values()].reduce((sum, megabytes) => sum + megabytes, 0);

const spawn: SpawnWorker = (options) => {
  const port = forkWorkers(programFolder)(options);
  port.onMessage((answer) => held.set(port, (answer as JobAnswer).megabytes));
  port.onExit(() => held.delete(port));
  return port;
};
const pool = new WorkerPool({ spawn, noteBug: (account) => account, size: 1, idleSeconds: 60 });
afterAll(() => pool.close());

type Source = { readonly name: string; readonly bytes: Uint8Array };
const sources = new Map<HostileFile, Source>();
function sourceOf(file: HostileFile): Source {
  const source = sources.get(file) ?? { name: file.name, bytes: file.bytes() };
  sources.set(file, source);
  return source;
}

async function endOf(source: Source, suggest = true): Promise<object> {
  const reading = await pool.run({ kind: "read", ...source, suggest }, patient);
  if (!reading.ok) return reading.failure.code === "unexpected" ? reading.failure : { code: reading.failure.code };
  return { text: reading.value.articles.map(({ article }) => article.text).join("\n") };
}

describe("a hostile file", () => {
  it.each(hostileFiles)("$name", { timeout: 30_000 }, async (file) => {
    expect(await endOf(sourceOf(file))).toMatchObject(
      "text" in file.ends ? { text: expect.stringContaining(file.ends.text) } : file.ends,
    );
  });
});

describe("a hostile project", () => {
  const many = (count: number) => `[${"{},".repeat(count)}{}]`;
  const edits = withoutArticles(sampleBriefing);
  const said = (named: object): string => JSON.stringify({ version: 1, edits: { ...edits, ...named } });
  const projects: Readonly<Record<string, string>> = {
    "of many points that are none": said({ points: "many" }).replace('"many"', many(200_000)),
    "of many articles that are none": said({ articleIds: "many" }).replace('"many"', many(200_000)),
    "of many sections": said({
      sections: Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [at, 0])),
    }),
    "of thirty million letters": said({ template: "a".repeat(33 * 2 ** 20) }),
  };

  it.each(Object.entries(projects))("%s is refused by a process that can be ended", async (_, briefing) => {
    const bytes = zipSync({ "briefing.json": strToU8(briefing) }, { level: 0 });
    expect(await pool.run({ kind: "openProject", name: "note.precis", bytes }, patient)).toEqual(
      err(failure("projectBroken", { name: "note.precis" })),
    );
  });

  it("of one point with a million places ends, be it with its process", { timeout: 30_000 }, async () => {
    const [point] = edits.points;
    const briefing = said({ points: [{ ...point, origins: "many" }] }).replace('"many"', many(1_500_000));
    const bytes = zipSync({ "briefing.json": strToU8(briefing) }, { level: 0 });
    const opened = await pool.run({ kind: "openProject", name: "note.precis", bytes }, patient);
    expect(["workerTimeout", "workerOutOfMemory", "projectBroken"]).toContain(!opened.ok && opened.failure.code);
  });

  it("has no part in how an honest one is opened", async () => {
    const project = { briefing: sampleBriefing, sources: [sampleSource] };
    const packed = packProject(project, "note");
    const job = {
      kind: "openProject",
      name: "note.precis",
      bytes: packed.ok ? packed.value : new Uint8Array(),
    } as const;
    expect(await pool.run(job, patient)).toEqual(ok(project));
  });
});

describe("memory", () => {
  const paragraph = "<p>The harbour opens in May. The minister said so on Tuesday.</p>";
  const page = (paragraphs: number): Source => ({
    name: "page.html",
    bytes: new TextEncoder().encode(`<article>${paragraph.repeat(paragraphs)}</article>`),
  });

  it("is at its level again after a hundred hostile files", { timeout: 120_000 }, async () => {
    for (const file of hostileFiles) await endOf(sourceOf(file));
    await endOf(page(10));
    const level = heldMegabytes();
    for (let round = 0; round < 3; round++) for (const file of hostileFiles) await endOf(sourceOf(file));
    await endOf(page(10));
    expect(hostileFiles.length * 3).toBeGreaterThanOrEqual(100);
    expect(heldMegabytes()).toBeLessThan(Math.min(level + 96, restingMegabytes));
  });

  it("is given back after a file that takes much of it", { timeout: 60_000 }, async () => {
    await endOf(page(10));
    const [process] = held.keys();
    expect(await endOf(page(100_000), false)).toHaveProperty("text");
    expect(heldMegabytes()).toBeGreaterThan(restingMegabytes);
    await endOf(page(10));
    expect([...held.keys()]).not.toContain(process);
    expect(heldMegabytes()).toBeLessThan(restingMegabytes);
  });
});
