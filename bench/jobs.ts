/** The jobs of a worker process, in this process: reading with extraction, and writing; warm. */
import { createBriefing } from "../core/edit/briefing-edits.ts";
import type { Briefing } from "../core/model/briefing.ts";
import { programFolder } from "../host/files/program-folder.ts";
import { loadDocumentStrings } from "../host/templates/document-strings.ts";
import { findTemplate, loadTemplates } from "../host/templates/load-templates.ts";
import { readSource } from "../host/workers/read-job.ts";
import { writeDocument } from "../host/workers/write-job.ts";
import { articleText } from "./article-text.ts";
import { time } from "./measure.ts";
import type { Row } from "./row.ts";

/** The reference article's length in UTF-16 code units. */
export const referenceLength = 2050;

export async function measureJobs(seed: number): Promise<readonly Row[]> {
  const source = (run: number) => encode(articleText(seed + run, referenceLength));
  const reading = await time(source, (bytes) => read(bytes));
  const briefings = await Promise.all(Array.from({ length: 60 }, (_, run) => briefingOf(source(1000 + run))));
  const strings = wanted(await loadDocumentStrings(programFolder, "ru"));
  const write = (format: "docx" | "pdf") =>
    time(
      (run) => briefings[run % briefings.length] as Briefing,
      async (briefing) =>
        wanted(await writeDocument({ kind: "write", briefing, format, strings, today: "2025-11-12" })),
    );
  return [
    { name: "read and extract, warm", unit: "ms", target: 10, ...reading },
    { name: "Word file, warm", unit: "ms", target: 20, ...(await write("docx")) },
    { name: "PDF, warm", unit: "ms", target: 50, ...(await write("pdf")) },
  ];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = async (bytes: Uint8Array) =>
  wanted(await readSource({ kind: "read", name: "article.txt", bytes, suggest: true }));

async function briefingOf(bytes: Uint8Array): Promise<Briefing> {
  const { articles } = await read(bytes);
  const template = wanted(findTemplate(await loadTemplates(programFolder), "information-note"));
  return createBriefing({
    template,
    language: "ru",
    articles: articles.map(({ article }) => article),
    points: articles.flatMap(({ points }) => points),
    metadata: { date: "2025-11-12" },
  });
}

function wanted<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
