/** A draft's folder: `briefing.json` for what changes, `articles/` and `sources/` for what never does. */
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Article, ArticleId } from "#core/model/article.ts";
import { err, ok, type Result } from "#core/result.ts";
import { type FileSystem, nodeFileSystem } from "../files/file-system.ts";
import { saveFile, syncFolder } from "../files/save-file.ts";
import { strayName } from "../files/stray-file.ts";
import { readingFailure, savingFailure, systemCode } from "../files/system-error.ts";
import { type DraftRecord, parseRecord, type ReadRecord, writeRecord } from "./draft-record.ts";
import { keepArticle, parseArticle } from "./keep-article.ts";
import { isSafeName } from "./safe-name.ts";

/** The bytes that articles were read from. */
export type SourceFile = { readonly sha256: string; readonly bytes: Uint8Array };

export type NewDraft = {
  readonly record: DraftRecord;
  readonly articles: readonly Article[];
  readonly sources: readonly SourceFile[];
};

/** Makes the folder whole or not at all: beside its place, then renamed. */
export async function makeDraftFolder(
  parent: string,
  id: string,
  draft: NewDraft,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Result<null, Failure>> {
  const temporary = join(parent, strayName());
  try {
    await mkdir(temporary, { mode: 0o700 });
    const kept = await keepSources(temporary, draft.articles, draft.sources);
    if (!kept.ok) return kept;
    // Ids that are one to this system, as a stranger's may be: the briefing could not name both texts.
    if ([...kept.value].some(([read, { id }]) => id !== read)) return err(failure("draftBroken"));
    const saved = await writeDraftRecord(temporary, draft.record);
    if (!saved.ok) return saved;
    await putInPlace(temporary, parent, id, fileSystem);
    return ok(null);
  } catch (error) {
    return err(savingFailure(error, id));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A copy, byte for byte, that nobody holds; whole or not at all. */
export async function copyDraftFolder(
  parent: string,
  id: string,
  copy: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Result<null, Failure>> {
  const temporary = join(parent, strayName());
  try {
    await cp(join(parent, id), temporary, { recursive: true });
    await rm(join(temporary, "lock.json"), { force: true });
    await syncFiles(temporary, fileSystem);
    await putInPlace(temporary, parent, copy, fileSystem);
    return ok(null);
  } catch (error) {
    return err(systemCode(error) === "ENOENT" ? failure("draftMissing") : savingFailure(error, id));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Through a loss of power too, as saving a file does. */
async function putInPlace(temporary: string, parent: string, id: string, fileSystem: FileSystem): Promise<void> {
  await fileSystem.rename(temporary, join(parent, id));
  await syncFolder(parent, fileSystem);
}

/** Copying leaves that to the system, which takes its time. */
async function syncFiles(folder: string, fileSystem: FileSystem): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await syncFolder(path, fileSystem);
    else await syncFile(path, fileSystem);
  }
  await syncFolder(folder, fileSystem);
}

async function syncFile(path: string, fileSystem: FileSystem): Promise<void> {
  const file = await fileSystem.open(path, "r+");
  await file.sync().finally(() => file.close());
}

/** A record, and the bytes as which it was written. */
export type WrittenRecord = { readonly record: DraftRecord; readonly bytes: Uint8Array };

/** `known`: where its bytes still lie there, they need not be read again, point by point. */
export async function readDraftRecord(folder: string, known?: WrittenRecord): Promise<Result<ReadRecord, Failure>> {
  const bytes = await readBytes(join(folder, "briefing.json"));
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return err(failure("draftMissing"));
  if (known !== undefined && bytes.value.equals(known.bytes)) return ok({ record: known.record, newer: false });
  return parseRecord(bytes.value.toString());
}

/** Undefined where there is no such file; fails with `draftUnreadable`. */
async function readBytes(path: string): Promise<Result<Buffer | undefined, Failure>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    return systemCode(error) === "ENOENT" ? ok(undefined) : err(draftUnreadable(error));
  }
}

/** Of the system's refusal, which may pass. */
export const draftUnreadable = (error: unknown): Failure =>
  failure("draftUnreadable", { reason: systemCode(error) ?? "unknown" });

export async function writeDraftRecord(folder: string, record: DraftRecord): Promise<Result<WrittenRecord, Failure>> {
  const bytes = await writeRecord(record);
  const saved = await saveFile(join(folder, "briefing.json"), bytes);
  return saved.ok ? ok({ record, bytes }) : saved;
}

/**
 * Gives the articles as they lie there (keep-article.ts), by the id that each was read with; a source's bytes are what
 * their name says. Fails with `draftBroken` for an unsafe name.
 */
export async function keepSources(
  folder: string,
  articles: readonly Article[],
  sources: readonly SourceFile[],
): Promise<Result<ReadonlyMap<ArticleId, Article>, Failure>> {
  try {
    await mkdir(join(folder, "articles"), { recursive: true });
    await mkdir(join(folder, "sources"), { recursive: true });
    const kept = new Map<ArticleId, Article>();
    for (const article of articles) {
      const one = await keepArticle(join(folder, "articles"), article, write);
      if (one === undefined) return err(failure("draftBroken"));
      kept.set(article.id, one);
    }
    for (const { sha256, bytes } of sources) await writeOnce(join(folder, "sources", sha256), bytes);
    return ok(kept);
  } catch (error) {
    return err(savingFailure(error, folder));
  }
}

async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  const there = await readFile(path).catch(() => undefined);
  if (!there?.equals(bytes)) await write(path, bytes);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const saved = await saveFile(path, bytes);
  if (!saved.ok) throw Object.assign(new Error(path), { code: saved.failure.facts["reason"] });
}

/** Of each article whether it could be read, by its id. */
export type DraftArticles = ReadonlyMap<ArticleId, Result<Article, Failure>>;

/**
 * What is missing, damaged or cannot be read shows where a briefing names it; nothing else that lies there, such as a
 * NAS's own folders, counts. Fails with `draftUnreadable` where nobody can say what lies there.
 */
export async function readDraftArticles(folder: string): Promise<Result<DraftArticles, Failure>> {
  const names = await namesIn(join(folder, "articles"));
  if (!names.ok) return names;
  const ids = names.value.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
  const found = await Promise.all(ids.filter(isSafeName).map((id) => readArticle(folder, id)));
  return ok(new Map(found.flat()));
}

const extension = ".json";

/** None where it is gone by now, or no article. */
async function readArticle(
  folder: string,
  id: ArticleId,
): Promise<readonly (readonly [ArticleId, Result<Article, Failure>])[]> {
  const bytes = await readBytes(join(folder, "articles", `${id}${extension}`));
  if (!bytes.ok) return [[id, bytes]];
  const article = bytes.value && parseArticle(bytes.value.toString());
  return article ? [[article.id, ok(article)]] : [];
}

async function namesIn(folder: string): Promise<Result<readonly string[], Failure>> {
  try {
    return ok(await readdir(folder));
  } catch (error) {
    return systemCode(error) === "ENOENT" ? ok([]) : err(draftUnreadable(error));
  }
}

/** Of each source of these articles that is there, its bytes, or why they cannot be read. */
export async function readDraftSources(
  folder: string,
  articles: readonly Article[],
): Promise<readonly Result<SourceFile, Failure>[]> {
  const names = new Map(articles.map(({ source }) => [source.sha256, source.name]));
  const files: Result<SourceFile, Failure>[] = [];
  for (const [sha256, name] of names) {
    try {
      files.push(ok({ sha256, bytes: await readFile(join(folder, "sources", sha256)) }));
    } catch (error) {
      if (systemCode(error) !== "ENOENT") files.push(err(readingFailure(error, name)));
    }
  }
  return files;
}
