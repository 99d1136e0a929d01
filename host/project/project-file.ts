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
import { megabyte, projectLimitMegabytes } from "#core/model/source-limit.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { SourceFile } from "../drafts/draft-folder.ts";
import { isSafeName } from "../drafts/safe-name.ts";
import { hashOf } from "../files/hash.ts";
import { type UnzippedFiles, unzipChecked } from "../files/unzip-checked.ts";
import { isDense, readBoundedDirectory } from "../files/zip-limits.ts";

export type Project = { readonly briefing: Briefing; readonly sources: readonly SourceFile[] };

export const projectExtension = "precis";
export const projectMediaType = "application/vnd.precis+zip";

/** What a stranger's file may come to, in memory and in time; of what is saved, the same is kept. */
const limits = { inflatedBytes: 200 * megabyte, entries: 10_001, ratio: 100 } as const;
/** Each has its source, and the briefing is one entry more. */
const mostArticles = (limits.entries - 1) / 2;
/** Of what changes in a briefing: a stranger's is told of, item by item, at more length than it was written. */
const mostHeadMegabytes = 32;
const mostItems = 100_000;

/** Zip has no times before 1980; this is its first day, in whatever zone it is written. */
const noTime = new Date(1980, 0, 1);

/**
 * For a worker process: a large one takes seconds. What is packed can be unpacked again. Fails with `projectTooLarge`, `projectTextsTooLarge` or `projectTooMany` where it
 * could not, before it is somebody's only copy. Facts: name, the limit.
 */
export function packProject({ briefing, sources }: Project, name: string): Result<Uint8Array<ArrayBuffer>, Failure> {
  const edits = withoutArticles(briefing);
  if (!isBounded(edits)) return err(failure("projectTooMany", { name, limit: mostItems }));
  if (briefing.articles.length > mostArticles) return err(failure("projectTooMany", { name, limit: mostArticles }));
  const head = json({ version: briefingVersion, edits });
  if (head.length > mostHeadMegabytes * megabyte) {
    return err(failure("projectTextsTooLarge", { name, limitMegabytes: mostHeadMegabytes }));
  }
  const files = new Map([["briefing.json", head]]);
  for (const article of briefing.articles) files.set(`articles/${article.id}.json`, json(article));
  for (const { sha256, bytes } of [...sources].sort((left, right) => (left.sha256 < right.sha256 ? -1 : 1))) {
    files.set(sourcePath(sha256), bytes);
  }
  const inflatedBytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (inflatedBytes > limits.inflatedBytes) return err(tooLarge(name, limits.inflatedBytes / megabyte));
  const bytes = packed(files, new Set(briefing.articles.filter(isOfPackedFile).map(sourcePathOf)));
  return bytes.length > projectLimitMegabytes * megabyte ? err(tooLarge(name, projectLimitMegabytes)) : ok(bytes);
}

const tooLarge = (name: string, limitMegabytes: number): Failure =>
  failure("projectTooLarge", { name, limitMegabytes });

const sourcePath = (sha256: string): string => `sources/${sha256}`;
const sourcePathOf = ({ source }: Article): string => sourcePath(source.sha256);

/** A PDF or a package, which becomes no smaller, and would take seconds to try. */
const isOfPackedFile = ({ source }: Article): boolean => /\/(?:pdf|vnd\.o)/.test(source.mediaType);

/** `stored`: as they are; so is what would become so small that it could be a stranger's trap. */
function packed(files: ReadonlyMap<string, Uint8Array>, stored: ReadonlySet<string>): Uint8Array<ArrayBuffer> {
  const levelOf = (name: string) => (stored.has(name) ? 0 : 6);
  const zippable: Zippable = {};
  for (const [name, file] of files) zippable[name] = [file, { level: levelOf(name) }];
  const bytes = zipSync(zippable, { mtime: noTime });
  const entries = readBoundedDirectory(bytes, { ...limits, ratio: Number.POSITIVE_INFINITY });
  if (entries === undefined || entries === "excessive") throw new Error("What was just packed cannot be read");
  const dense = entries.filter((entry) => isDense(entry, limits)).map(({ name }) => name);
  return dense.length === 0 ? bytes : packed(files, new Set([...stored, ...dense]));
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
  if (said === undefined || said.length > mostHeadMegabytes * megabyte) return broken;
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
    const bytes = files[sourcePath(sha256)];
    return bytes && hashOf(bytes) === sha256 ? [{ sha256, bytes }] : [];
  });
}
