/** A briefing with its articles and sources as one `.precis` file: a zip of JSON, the same bytes for the same briefing. */
import { strFromU8, strToU8, type Zippable, zipSync } from "fflate";
import { z } from "zod";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { type Article, articleSchema } from "#core/model/article.ts";
import {
  type Briefing,
  briefingEditsSchema,
  briefingVersion,
  withArticles,
  withoutArticles,
} from "#core/model/briefing.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { SourceFile } from "../drafts/draft-folder.ts";
import { isSafeName } from "../drafts/safe-name.ts";
import { hashOf } from "../files/hash.ts";
import { type UnzippedFiles, unzipChecked } from "../files/unzip-checked.ts";

export type Project = { readonly briefing: Briefing; readonly sources: readonly SourceFile[] };

export const projectExtension = "precis";
export const projectMediaType = "application/vnd.precis+zip";

const limits = { inflatedBytes: 100 * 2 ** 20, entries: 1000, ratio: 100 } as const;
/** Of what changes in a briefing: a stranger's is told of, item by item, at more length than it was written. */
const mostHeadBytes = 32 * 2 ** 20;
const mostItems = 100_000;

/** Zip has no times before 1980; this is its first day, in whatever zone it is written. */
const noTime = new Date(1980, 0, 1);

export function packProject({ briefing, sources }: Project): Uint8Array<ArrayBuffer> {
  const edits = withoutArticles(briefing);
  const files: Zippable = { "briefing.json": json({ version: briefingVersion, edits }) };
  for (const article of briefing.articles) files[`articles/${article.id}.json`] = json(article);
  for (const { sha256, bytes } of [...sources].sort((left, right) => (left.sha256 < right.sha256 ? -1 : 1))) {
    files[`sources/${sha256}`] = bytes;
  }
  return zipSync(files, { mtime: noTime, level: 6 });
}

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

const headSchema = z.object({ version: z.int().positive(), edits: z.unknown() });

/**
 * For a worker process, which can be ended: within the limits, too, a file can be made that takes long to parse. Fails
 * with `projectBroken`, or `draftNewer` where a later version of the program made it.
 * Facts: name.
 */
export function unpackProject(bytes: Uint8Array, name: string): Result<Project, Failure> {
  const broken = err(failure("projectBroken", { name }));
  const files = unzipChecked(bytes, limits);
  if (files === undefined || files === "excessive") return broken;
  const said = files["briefing.json"];
  if (said === undefined || said.length > mostHeadBytes) return broken;
  const head = headSchema.safeParse(parseJson(said));
  if (!head.success) return broken;
  const { version, edits } = head.data;
  if (version > briefingVersion) return err(failure("draftNewer", { title: name, version }));
  if (!isBounded(edits)) return broken;
  const parsed = briefingEditsSchema.safeParse(edits);
  if (!parsed.success) return broken;
  const articles = parsed.data.articleIds.map((id) => readArticle(files, id)).filter((found) => found !== undefined);
  const briefing = withArticles(parsed.data, new Map(articles.map((article) => [article.id, article])));
  return briefing ? ok({ briefing, sources: readSources(files, briefing.articles) }) : broken;
}

const isBounded = (edits: unknown): boolean =>
  Object.values(edits ?? {}).every(
    (value: unknown) =>
      typeof value !== "object" || (Array.isArray(value) ? value : Object.keys(value ?? {})).length <= mostItems,
  );

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

function readArticle(files: UnzippedFiles, id: string): Article | undefined {
  const article = articleSchema.safeParse(isSafeName(id) ? parseJson(files[`articles/${id}.json`]) : undefined);
  return article.success && article.data.id === id ? article.data : undefined;
}

/** Only bytes that are what their name says. */
function readSources(files: UnzippedFiles, articles: readonly Article[]): readonly SourceFile[] {
  const hashes = [...new Set(articles.map(({ source }) => source.sha256))];
  return hashes.flatMap((sha256) => {
    const bytes = files[`sources/${sha256}`];
    return bytes && hashOf(bytes) === sha256 ? [{ sha256, bytes }] : [];
  });
}
