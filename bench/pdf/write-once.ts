/** `node write-once.ts PAGES`: in a process of its own, the first PDF after its start-up, then one of so many pages. */

import { existsSync, readFileSync } from "node:fs";
import { pdfWriter } from "../../formats/writers/pdf/pdf-writer.ts";
import { firstWords } from "../../host/workers/first-words.ts";
import { openFontLibrary } from "../../host/workers/font-files.ts";
import { documentOfPages } from "./documents.ts";

export type Once = {
  /** In milliseconds, of two pages: the first after what a worker does at its start, and the median of what follows. */
  readonly first: number;
  readonly warm: number;
  /** Of the pages asked for: milliseconds of processor time, and the most memory that the process ever had, in megabytes. */
  readonly long: number;
  readonly megabytes: number;
  readonly pages: number;
};

const seed = Number(process.argv[3] ?? 1);
const fonts = openFontLibrary();
// As a worker does that waits for its first document.
for (let round = 0; round < 4; round++) await pdfWriter.write(firstWords, fonts);
const times: number[] = [];
for (let run = 0; run < 31; run++) times.push(await timed(documentOfPages(seed + run, 2)));
const [first = 0, ...rest] = times;
const document = documentOfPages(seed, Number(process.argv[2]));
const before = process.cpuUsage();
const { pages = 0 } = await pdfWriter.write(document, fonts);
const { user, system } = process.cpuUsage(before);
const once: Once = {
  first,
  warm: rest.sort((one, other) => one - other)[15] ?? 0,
  long: (user + system) / 1000,
  megabytes: mostMemory(),
  pages,
};
process.stdout.write(JSON.stringify(once));

/** Linux counts the parent's memory into `maxRSS`, from which a child is forked. */
function mostMemory(): number {
  const peak = existsSync("/proc/self/status")
    ? /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))
    : null;
  return Number(peak?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}

async function timed(document: ReturnType<typeof documentOfPages>): Promise<number> {
  const begin = performance.now();
  await pdfWriter.write(document, fonts);
  return performance.now() - begin;
}
