/** How long the host's main thread is held up while it has sources read: hostile ones, and large ones. */
import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { SourceInput } from "../core/ipc/contract.ts";
import { createHost } from "../host/create-host.ts";
import { programFolder } from "../host/files/program-folder.ts";
import { hostileFiles } from "../host/testing/hostile-files.ts";
import { forkWorkers } from "../host/workers/fork-worker.ts";
import { articleText } from "./article-text.ts";
import { watchTurns } from "./held-up.ts";
import { longDocument, webPage } from "./source-files.ts";

/** In milliseconds. */
const longestStall = 50;
const idleSeconds = 3;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

type Case = {
  readonly name: string;
  readonly sources: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** What making the sources has left is none of the host's work. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/** A table: what was read, and the longest time for which the host answered nobody; the first row is the machine's own. */
export async function measureStalls(seed: number, scratch: string): Promise<readonly (readonly string[])[]> {
  const host = await createHost({
    dataFolder: scratch,
    programFolder,
    shell: {
      kind: "browser",
      locale: "en",
      reveal: () => undefined,
      noteRecent: () => undefined,
      spawnWorker: forkWorkers(programFolder),
    },
    environment: { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() },
  });
  const cases: readonly Case[] = [
    { name: "hostile files", sources: hostileFiles.map(({ name, bytes }) => ({ name, bytes: bytes() })) },
    { name: "PDF of 60 pages", sources: [{ name: "a.pdf", bytes: await longDocument(seed, 60, "pdf") }] },
    { name: "web page of 1 MB", sources: [{ name: "a.html", bytes: webPage(seed, 1024) }] },
    { name: "web page of 5 MB", sources: [{ name: "a.html", bytes: webPage(seed, 5120) }] },
    { name: "text of 1 MB", sources: [{ name: "a.txt", bytes: encode(articleText(seed, 600_000)) }] },
    { name: "no text, 50 MB", sources: [{ name: "a.txt", bytes: new Uint8Array(50 * 2 ** 20) }] },
  ];
  collectGarbage();
  const rows = [await measured("nothing", () => delay(idleSeconds * 1000))];
  for (const { name, sources } of cases) {
    const inputs: SourceInput[] = sources.map((source) => ({
      from: "bytes",
      name: source.name,
      bytes: new Uint8Array(source.bytes),
    }));
    const request = { sources: inputs, templateId: "information-note", language: "en" };
    const context = { client: "bench", signal: new AbortController().signal };
    rows.push(await measured(name, () => host.call("createDraft", request, context)));
  }
  await host.close();
  return [["reading", "longest stall", "of it computing", "to reach"], ...rows];
}

async function measured(name: string, work: () => Promise<unknown>): Promise<readonly string[]> {
  const stop = watchTurns();
  await work();
  const { longest, computing } = stop();
  return [name, `${longest.toFixed(0)} ms`, `${computing.toFixed(0)} ms`, `≤ ${longestStall} ms`];
}
