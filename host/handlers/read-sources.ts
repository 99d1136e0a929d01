/** What the analyst gave, to articles with suggested points: each source by itself, so that one's failure is its own. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceInput, SourceOutcome } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import { limitMegabytesOf, togetherLimitMegabytes } from "#core/model/source-limit.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { SourceFile } from "../drafts/draft-folder.ts";
import { displayName } from "../files/file-handles.ts";
import { readSourceFile } from "../files/read-source-file.ts";
import { localDay } from "../local-day.ts";
import type { SourceArticle } from "../workers/worker-job.ts";
import type { Parts } from "./parts.ts";
import { SeenArticles } from "./repeats.ts";

export type SourcesRead = { readonly outcomes: readonly SourceOutcome[]; readonly files: readonly SourceFile[] };

/** `known`: the articles that the draft has already; one that comes again is left out, with a warning. */
export async function readSources(
  parts: Parts,
  inputs: readonly SourceInput[],
  known: readonly Article[],
  signal: AbortSignal,
): Promise<SourcesRead> {
  const seen = new SeenArticles();
  await seen.note(known);
  const outcomes: SourceOutcome[] = [];
  const files: SourceFile[] = [];
  for (const input of inputs) {
    const { outcome, file } = await readOne(parts, input, signal);
    const fresh = await withoutRepeats(outcome, seen);
    outcomes.push(fresh);
    if (file && fresh.articles.length > 0) files.push(file);
  }
  return { outcomes, files };
}

type OneRead = { readonly outcome: SourceOutcome; readonly file?: SourceFile };

async function readOne(parts: Parts, input: SourceInput, signal: AbortSignal): Promise<OneRead> {
  const source = await sourceBytes(parts, input);
  if (!source.ok) return { outcome: failedOutcome(nameOf(parts, input), source.failure) };
  const { name, bytes } = source.value;
  const reading = await parts.pool.run({ kind: "read", name, bytes, suggest: true }, signal);
  if (!reading.ok) return { outcome: failedOutcome(name, reading.failure) };
  const { articles, sha256 } = reading.value;
  const read = input.from === "text" ? articles.map(withoutEncoding) : articles;
  return { outcome: outcomeOf(parts, name, read), file: { sha256, bytes } };
}

/** What came as text was in no encoding, and is in none that could be chosen otherwise. */
function withoutEncoding({ article, ...rest }: SourceArticle): SourceArticle {
  const { encoding: _, ...source } = article.source;
  return { ...rest, article: { ...article, source } };
}

const failedOutcome = (name: string, reason: Failure): SourceOutcome => ({
  name,
  articles: [],
  points: [],
  warnings: [],
  failure: { ...reason, facts: { name, ...reason.facts } },
});

/** What is to be known of an article stays with it. */
export const articleWithWarnings = ({ article, warnings }: SourceArticle): Article =>
  warnings.length > 0 ? { ...article, warnings } : article;

function outcomeOf({ environment }: Parts, name: string, articles: readonly SourceArticle[]): SourceOutcome {
  const retrieved = localDay(environment.now());
  return {
    name,
    articles: articles.map((read) => ({ ...articleWithWarnings(read), retrieved })),
    points: articles.flatMap(({ points }) => points),
    warnings: [],
  };
}

/** Notes the articles as seen. */
async function withoutRepeats(outcome: SourceOutcome, seen: SeenArticles): Promise<SourceOutcome> {
  const repeated: Article[] = [];
  for (const article of outcome.articles) if (await seen.has(article)) repeated.push(article);
  await seen.note(outcome.articles);
  if (repeated.length === 0) return outcome;
  const gone = new Set(repeated.map(({ id }) => id));
  return {
    ...outcome,
    articles: outcome.articles.filter(({ id }) => !gone.has(id)),
    points: outcome.points.filter(({ origins }) => !origins.some(({ articleId }) => gone.has(articleId))),
    warnings: [...outcome.warnings, ...repeated.map(repeatWarning)],
  };
}

const repeatWarning = ({ title, source }: Article): Warning => ({
  code: "duplicateSource",
  facts: { title: title ?? source.name },
});

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** The source's bytes, wherever they come from. */
export async function sourceBytes(parts: Parts, input: SourceInput): Promise<Result<NamedBytes, Failure>> {
  switch (input.from) {
    case "bytes":
      return ok({ name: input.name, bytes: input.bytes });
    case "text":
      return ok({ name: input.name, bytes: new TextEncoder().encode(input.text) });
    case "tooLarge":
      return err(
        input.together
          ? failure("sourcesTooLarge", { name: input.name, limitMegabytes: togetherLimitMegabytes })
          : failure("sourceTooLarge", { name: input.name, limitMegabytes: limitMegabytesOf(input.name) }),
      );
    case "unreadable":
      return err(failure("sourceUnreadable", { name: input.name }));
    case "handle":
      return fileBytes(parts.handles.find(input.handle)?.path);
    default:
      return fileBytes(await samplePath(parts.programFolder, input.language));
  }
}

async function fileBytes(path: string | undefined): Promise<Result<NamedBytes, Failure>> {
  if (path === undefined) return err(failure("sourceMissing"));
  const bytes = await readSourceFile(path);
  return bytes.ok ? ok({ name: displayName(path), bytes: bytes.value }) : bytes;
}

/** The sample article that comes with the program, in that language, else in English. */
async function samplePath(programFolder: string, language: string): Promise<string | undefined> {
  const folder = join(programFolder, "assets", "samples");
  const names = await readdir(folder).catch(() => []);
  const wanted = [language, language.split("-")[0] ?? "", "en"].map((tag) => `.${tag}.txt`);
  const name = wanted.map((ending) => names.find((candidate) => candidate.endsWith(ending))).find(Boolean);
  return name === undefined ? undefined : join(folder, name);
}

function nameOf({ handles }: Parts, input: SourceInput): string {
  if ("name" in input) return input.name;
  return input.from === "handle" ? displayName(handles.find(input.handle)?.path ?? "") : input.language;
}
