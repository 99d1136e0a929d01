/** An article of a draft, read again from the bytes that the draft keeps, in an encoding that the analyst chose. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import { isOfEncodedText, sourceOf } from "#core/model/article-id.ts";
import { detailsOf } from "#core/model/briefing.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { CallContext, Handlers } from "../host.ts";
import type { SourceArticle } from "../workers/worker-job.ts";
import { asKept } from "./as-kept.ts";
import type { Parts } from "./parts.ts";
import { articleWithWarnings } from "./read-sources.ts";

/** Keeps the new reading beside the old one, so that the change can be undone. */
export const rereadSource = async (
  parts: Parts,
  { draft, article: id, encoding }: Parameters<Handlers["rereadSource"]>[0],
  { client, signal }: CallContext,
): ReturnType<Handlers["rereadSource"]> => {
  const found = await parts.desk.article(draft, id);
  if (!found.ok) return found;
  const before = found.value;
  if (before === undefined || !isOfEncodedText(before)) return err(failure("sourceMissing", { name: "" }));
  const read = await readAs(parts, draft, before, encoding, signal);
  if (!read.ok) return read;
  const retrieved = before.retrieved === undefined ? {} : { retrieved: before.retrieved };
  const article = { ...articleWithWarnings(read.value), ...retrieved };
  const kept = await parts.desk.addSources(client, draft, [article], []);
  if (!kept.ok) return kept;
  const { points } = asKept({ articles: [article], points: read.value.points }, kept.value);
  return ok({ article: kept.value.get(article.id) ?? article, points, asRead: detailsOf(before) });
};

async function readAs(
  { desk, pool }: Parts,
  draft: string,
  article: Article,
  encoding: string,
  signal: AbortSignal,
): Promise<Result<SourceArticle, Failure>> {
  const { name } = article.source;
  const files = await desk.sources(draft, [article]);
  if (!files.ok) return files;
  const [file] = files.value;
  if (file === undefined) return err(failure("sourceMissing", { name }));
  const reading = await pool.run({ kind: "read", name, bytes: file.bytes, encoding, suggest: true }, signal);
  if (!reading.ok) return reading;
  const again = reading.value.articles.find((read) => sourceOf(read.article.id) === sourceOf(article.id));
  return again === undefined ? err(failure("sourceMissing", { name })) : ok(again);
}
