/** The command line as a whole process: time and peak memory of one export to Word and PDF. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
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
  const peaks: number[] = [];
  for (let run = 1; run <= runs; run++) times.push((await exportRun(run, false)).milliseconds);
  for (let run = 1; run <= runs; run++) peaks.push((await exportRun(100 + run, true)).peakMegabytes ?? Number.NaN);
  return [
    { name: "precis export to Word and PDF, whole process", unit: "ms", target: 800, ...summarise(times) },
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
