/** A source's bytes, to its articles with what is suggested for each. */
import { readFileSync } from "node:fs";
import { suggestPoints } from "#core/extract/suggest.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import { idInEncoding } from "#core/model/article-id.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import { readerFor } from "#formats/readers/registry.ts";
import { hashOf } from "../files/hash.ts";
import type { ReadJob, SourceArticle, SourceReading } from "./worker-job.ts";

/** No page that anybody reads has as many; the next steps would take more memory than there is for them. */
const mostBlocks = 200_000;

/** Whether a source was asked for. */
let asked = false;

export function readSource(job: ReadJob): Promise<Result<SourceReading, Failure>> {
  asked = true;
  return read(job);
}

/** The program's own articles; in further languages a first article finds the code ready, and makes its grammar itself. */
const samples = ["ru", "en"].map((language) => `sample.${language}.txt`);

/** Reads them while no source is asked for, so that the first one finds code and grammars ready. `free`: between them. */
export async function readSamples(free: () => Promise<void>): Promise<void> {
  for (const name of samples) {
    await free();
    if (asked) return;
    // Two folders up from this file, and from the bundle that it is part of.
    const bytes = readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url));
    await read({ kind: "read", name, bytes, suggest: true });
  }
}

async function read({ name, bytes, encoding, suggest }: ReadJob): Promise<Result<SourceReading, Failure>> {
  const reader = await readerFor(name, bytes);
  if (!reader.ok) return reader;
  const sha256 = hashOf(bytes);
  const reading = await reader.value.read(
    { name, bytes, sha256 },
    { readerFor, ...(encoding === undefined ? {} : { encoding }) },
  );
  if (!reading.ok) return reading;
  const { articles, warnings } = reading.value;
  if (articles.reduce((sum, { blocks }) => sum + blocks.length, 0) > mostBlocks)
    return err(failure("sourceTooManyBlocks", { name, limit: mostBlocks }));
  const named =
    encoding === undefined ? articles : articles.map((one) => ({ ...one, id: idInEncoding(one.id, encoding) }));
  const suggestions = named.map(suggest ? suggestPoints : withoutPoints);
  return ok({ sha256, articles: suggestions.map((one, index) => (index === 0 ? withWarnings(one, warnings) : one)) });
}

const withWarnings = (read: SourceArticle, warnings: readonly Warning[]): SourceArticle => ({
  ...read,
  warnings: [...warnings, ...read.warnings],
});

const withoutPoints = (article: Article): SourceArticle => ({ article, points: [], warnings: [] });
