/** The command line as a whole process: time and peak memory of one export to Word and PDF. */
import { execFile } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { programFolder } from "../host/files/program-folder.ts";
import { articleText } from "./article-text.ts";
import { referenceLength } from "./jobs.ts";
import { summarise } from "./measure.ts";
import { runProcess } from "./process-memory.ts";
import type { Row } from "./row.ts";

const runs = 20;

export async function measureCommandLine(seed: number, scratch: string): Promise<readonly Row[]> {
  const exportRun = (run: number, sampleMemory: boolean) => exportOnce(seed + 5000 + run, scratch, sampleMemory);
  await exportRun(0, false);
  const times: number[] = [];
  const floors: number[] = [];
  const peaks: number[] = [];
  // In turn, because the machine's speed drifts.
  for (let run = 1; run <= runs; run++) {
    times.push((await exportRun(run, false)).milliseconds);
    floors.push(await loadOnly());
  }
  for (let run = 1; run <= runs; run++) peaks.push((await exportRun(100 + run, true)).peakMegabytes ?? Number.NaN);
  return [
    { name: "precis export to Word and PDF, whole process", unit: "ms", target: 650, ...summarise(times) },
    { name: "its floor: three processes that only load its code", unit: "ms", target: 650, ...summarise(floors) },
    { name: "its peak memory, all processes together", unit: "MB", target: 350, ...summarise(peaks) },
  ];
}

async function exportOnce(seed: number, scratch: string, sampleMemory: boolean) {
  const file = join(scratch, `article-${seed}.txt`);
  writeFileSync(file, articleText(seed, referenceLength));
  const words = [
    join(programFolder, "host/cli/precis.mjs"),
    "export",
    file,
    "--template",
    "information-note",
    "--format",
    "docx,pdf",
    "--out",
    join(scratch, "out"),
    "--language",
    "ru",
    "--date",
    "2025-11-12",
  ];
  const run = await runProcess(process.execPath, words, { sampleMemory });
  if (run.status !== 0) throw new Error(`precis export ended with status ${run.status}`);
  return run;
}

/** What an export's two worker processes load, by the beginnings of the bundle's files. */
const loaded = [
  ["read-job", "compose-job", "word-package"],
  ["print-job", "pdf-writer"],
];

/** The time in which a process starts and ends, and then two that load that code, at once. */
async function loadOnly(): Promise<number> {
  const begin = performance.now();
  await loadIn([]);
  await Promise.all(loaded.map(loadIn));
  return performance.now() - begin;
}

async function loadIn(beginnings: readonly string[]): Promise<void> {
  const folder = join(programFolder, "dist", "program");
  const files = readdirSync(folder).filter((name) => beginnings.some((beginning) => name.startsWith(`${beginning}-`)));
  const script = files.map((name) => `import ${JSON.stringify(pathToFileURL(join(folder, name)).href)};`).join("");
  const NODE_COMPILE_CACHE = join(programFolder, "node_modules", ".cache", "precis-floor");
  const options = { env: { ...process.env, NODE_COMPILE_CACHE } };
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], options);
}
