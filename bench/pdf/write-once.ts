/** `node write-once.ts PAGES`: in a process of its own, a PDF of so many pages. */
import { existsSync, readFileSync } from "node:fs";
import { pdfWriter } from "../../formats/writers/pdf/pdf-writer.ts";
import { openFontLibrary } from "../../host/workers/font-files.ts";
import { documentOfPages } from "./documents.ts";

export type Once = {
  /** Of the pages asked for: milliseconds of processor time, and the most memory that the process ever had, in megabytes. */
  readonly long: number;
  readonly megabytes: number;
  readonly pages: number;
};

const seed = Number(process.argv[3] ?? 1);
const fonts = openFontLibrary();
for (let run = 0; run < 31; run++) await pdfWriter.write(documentOfPages(seed + run, 2), fonts);
const document = documentOfPages(seed, Number(process.argv[2]));
const before = process.cpuUsage();
const { pages = 0 } = await pdfWriter.write(document, fonts);
const { user, system } = process.cpuUsage(before);
const once: Once = {
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
