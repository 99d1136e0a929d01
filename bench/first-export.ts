/** What the first export costs after the program has started and an article was opened, beside those that follow. */
import { setTimeout as delay } from "node:timers/promises";
import { contract } from "../core/ipc/contract.ts";
import { withoutArticles } from "../core/model/briefing.ts";
import { createHost } from "../host/create-host.ts";
import { programFolder } from "../host/files/program-folder.ts";
import type { Host } from "../host/host.ts";
import { systemEnvironment } from "../host/system-environment.ts";
import { forkWorkers } from "../host/workers/fork-worker.ts";
import { articleText } from "./article-text.ts";
import { referenceLength } from "./jobs.ts";
import { summarise } from "./measure.ts";

const formats = ["docx", "pdf"] as const;
type Format = (typeof formats)[number];
type Times = Readonly<Record<Format, readonly number[]>>;

const starts = 9;
const exports = 12;
/** How long somebody takes to choose a file, once the program is there. */
export const choosing = 3_000;
/** How long somebody looks at the page before it leaves. */
const looking = 500;

/** Of each start the first export's share of the median of the others; a table, its head first. */
export async function measureFirstExport(seed: number, scratch: string): Promise<readonly (readonly string[])[]> {
  const series: Times[] = [];
  for (let start = 0; start < starts; start++) series.push(await exportAfterStart(seed + 100 * start, scratch));
  const rows = formats.map((format) => {
    const shares = summarise(series.map((times) => shareOfFirst(times[format])));
    const firsts = summarise(series.map((times) => times[format][0] ?? Number.NaN));
    const range = `${shares.least.toFixed(2)}–${shares.most.toFixed(2)}`;
    return [format, shares.median.toFixed(2), range, `${firsts.median.toFixed(1)} ms`, String(starts), "≤ 2"];
  });
  return [["first export ÷ warm", "median", "least–most", "first", "starts", "to reach"], ...rows];
}

const shareOfFirst = ([first = Number.NaN, ...others]: readonly number[]): number => first / summarise(others).median;

async function exportAfterStart(seed: number, scratch: string): Promise<Times> {
  const host = await createHost({
    dataFolder: scratch,
    programFolder,
    shell: {
      kind: "browser",
      locale: "ru",
      reveal: () => undefined,
      noteRecent: () => undefined,
      // As the program is started; from its sources a worker would compile everything anew.
      spawnWorker: forkWorkers(programFolder, "dist/program/worker.js"),
    },
    environment: systemEnvironment,
  });
  host.subscribe("bench", () => undefined);
  await delay(choosing);
  const times = { docx: [] as number[], pdf: [] as number[] };
  for (let run = 0; run < exports; run++) {
    const opened = await openArticle(host, seed + run);
    await delay(looking);
    for (const format of run % 2 === 0 ? formats : formats.toReversed()) {
      const begin = performance.now();
      await answerOf(host, "exportDocument", { ...opened, format });
      times[format].push(performance.now() - begin);
    }
  }
  await host.close();
  return times;
}

/** As the window does, which shows its page at once. */
async function openArticle(host: Host, seed: number) {
  const bytes = new Uint8Array(new TextEncoder().encode(articleText(seed, referenceLength)));
  const sources = [{ from: "bytes", name: "article.txt", bytes }];
  const made = await answerOf(host, "createDraft", { sources, templateId: "information-note", language: "ru" });
  const { id, briefing } = contract.createDraft.response.parse(made).draft;
  const opened = { draft: id, edits: withoutArticles(briefing) };
  await answerOf(host, "previewDocument", opened);
  return opened;
}

async function answerOf(host: Host, name: string, request: unknown): Promise<unknown> {
  const answer = await host.call(name, request, { client: "bench", signal: new AbortController().signal });
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}
