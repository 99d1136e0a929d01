/** `npm run bench`: what the main job costs, each run on an article that nobody has seen. Writes a table. */
import { rmSync } from "node:fs";
import { measureCommandLine } from "./command-line.ts";
import { measureForms } from "./docx/measure-docx.ts";
import { measureExtraction } from "./extraction/measure-extraction.ts";
import { measureFirstExport } from "./first-export.ts";
import { measureFilling } from "./forms/measure-filling.ts";
import { measureGrowth } from "./growth/measure-growth.ts";
import { measureJobs } from "./jobs.ts";
import { measurePages } from "./pages.ts";
import { measureAgainstPeers, measurePdfGrowth } from "./pdf/measure-pdf.ts";
import { measureReaders } from "./readers.ts";
import { measureCards } from "./renderer/cards.ts";
import { measureGallery } from "./renderer/gallery.ts";
import { measureHeap } from "./renderer/heap.ts";
import { measureKeyToPage } from "./renderer/key-to-page.ts";
import { measureOpening } from "./renderer/opening.ts";
import type { Row } from "./row.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { measureStalls } from "./stalls.ts";
import { measureTemplateSwitch } from "./template-switch.ts";
import { measureTemplates } from "./templates.ts";

const seed = Number(process.env["PRECIS_BENCH_SEED"] ?? Date.now() % 1_000_000);
process.stdout.write(`node ${process.version}, ${process.platform} ${process.arch}, seed ${seed}\n\n`);

const scratch = scratchFolder();
try {
  printRows([...(await measureJobs(seed)), ...(await measureCommandLine(seed, scratch))]);
  process.stdout.write("\n");
  printTable(await measureFirstExport(seed, scratch));
  process.stdout.write("\n");
  printTable(await measureAgainstPeers(seed));
  process.stdout.write("\n");
  printTable(await measureForms(seed));
  process.stdout.write("\n");
  printTable(await measureFilling(seed));
  process.stdout.write("\n");
  printTable(await measurePdfGrowth(seed));
  process.stdout.write("\n");
  printRows(await measureReaders(seed));
  process.stdout.write("\n");
  printTable(await measureStalls(seed, scratch));
  process.stdout.write("\n");
  printRows([...(await measureTemplates(scratch)), ...(await measureTemplateSwitch(seed, scratch))]);
  process.stdout.write("\n");
  printTable(await measurePages());
  process.stdout.write("\n");
  printRows(await measureExtraction());
  process.stdout.write("\n");
  printTable(await measureGrowth());
  process.stdout.write("\n");
  printTable(await measureCards(seed, scratch));
  process.stdout.write("\n");
  printTable(await measureGallery(scratch));
  process.stdout.write("\n");
  printTable(await measureOpening(seed, scratch));
  process.stdout.write("\n");
  printTable(await measureKeyToPage(seed, scratch));
  process.stdout.write("\n");
  printTable(await measureHeap(seed, scratch));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function printRows(rows: readonly Row[]): void {
  const cells = rows.map(({ name, unit, target, median, least, most, runs }) => [
    name,
    `${median.toFixed(1)} ${unit}`,
    `${least.toFixed(1)}–${most.toFixed(1)}`,
    String(runs),
    `≤ ${target} ${unit}`,
  ]);
  printTable([["", "median", "least–most", "runs", "to reach"], ...cells]);
}

function printTable(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
}
