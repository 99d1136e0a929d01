/** How long the host's main thread is held up while it has sources read: hostile ones, and large ones. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { SourceInput } from "../core/ipc/contract.ts";
import { createHost } from "../host/create-host.ts";
import { programFolder } from "../host/files/program-folder.ts";
import { hostileFiles } from "../host/testing/hostile-files.ts";
import { forkWorkers } from "../host/workers/fork-worker.ts";
import { articleText } from "./article-text.ts";
import { longDocument, webPage } from "./source-files.ts";

/** In milliseconds. */
const longestStall = 50;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

type Case = {
  readonly name: string;
  readonly sources: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** A table: what was read, and the longest time for which the host answered nobody. */
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
  const rows: string[][] = [];
  for (const { name, sources } of cases) {
    const inputs: SourceInput[] = sources.map((source) => ({
      from: "bytes",
      name: source.name,
      bytes: new Uint8Array(source.bytes),
    }));
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    const request = { sources: inputs, templateId: "information-note", language: "en" };
    await host.call("createDraft", request, { client: "bench", signal: new AbortController().signal });
    delay.disable();
    rows.push([name, `${(delay.max / 1e6).toFixed(0)} ms`, `≤ ${longestStall} ms`]);
  }
  await host.close();
  return [["reading", "longest stall", "to reach"], ...rows];
}
