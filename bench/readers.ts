/** What reading a source costs, without extraction, in this process: warm, each run on a source that nobody has seen. */
import { readSource } from "../host/workers/read-job.ts";
import { time } from "./measure.ts";
import type { Row } from "./row.ts";
import { longDocument, webPage } from "./source-files.ts";

type Case = {
  readonly name: string;
  readonly file: string;
  readonly target: number;
  readonly runs: number;
  readonly make: (run: number) => Uint8Array | Promise<Uint8Array>;
};

export async function measureReaders(seed: number): Promise<readonly Row[]> {
  const cases: readonly Case[] = [
    { name: "web page of 36 KB", file: "a.html", target: 60, runs: 20, make: (run) => webPage(seed + run, 36) },
    { name: "web page of 300 KB", file: "a.html", target: 250, runs: 10, make: (run) => webPage(seed + run, 300) },
    { name: "web page of 10 MB", file: "a.html", target: 6000, runs: 2, make: (run) => webPage(seed + run, 10_240) },
    {
      name: "PDF of 60 pages",
      file: "a.pdf",
      target: 700,
      runs: 5,
      make: (run) => longDocument(seed + run, 60, "pdf"),
    },
    {
      name: "Word file of 60 pages",
      file: "a.docx",
      target: 400,
      runs: 5,
      make: (run) => longDocument(seed + run, 60, "docx"),
    },
  ];
  const rows: Row[] = [];
  for (const each of cases) rows.push(await measured(each));
  return rows;
}

async function measured({ name, file, target, runs, make }: Case): Promise<Row> {
  const warmUp = Math.ceil(runs / 3);
  const sources = await Promise.all(Array.from({ length: runs + warmUp }, (_, run) => make(run)));
  const read = async (bytes: Uint8Array | undefined) => {
    const reading = await readSource({ kind: "read", name: file, bytes: bytes ?? new Uint8Array(), suggest: false });
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  };
  return { name, unit: "ms", target, ...(await time((run) => sources[run], read, { runs, warmUp })) };
}
