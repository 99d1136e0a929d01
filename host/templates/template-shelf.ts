/** The template files of one folder, each read once for as long as it stays as it is. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { megabyte } from "#core/model/source-limit.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { displayName } from "../files/file-handles.ts";
import { readingFailure, systemCode } from "../files/system-error.ts";
import type { ShelfIndex } from "./shelf-index.ts";
import { templateExtension, templateLimitMegabytes, tooLarge, unpackTemplate } from "./template-package.ts";

/** What is known of a template without its sections. */
export type TemplateHead = Pick<Template, "id" | "version" | "name" | "whenToUse">;

export type ShelfItem = { readonly file: string; readonly head: Result<TemplateHead, Failure> };

const missing = err(failure("templateMissing"));

/** By file name; the sign tells whether the file is still what it was. */
export type KnownFiles = ReadonlyMap<string, { readonly sign: string; readonly item: ShelfItem }>;

/** Of files in one folder; those beyond, in the order of their names, are not listed. */
const mostFiles = 2000;
/** At a time: a network drive that hangs is not to take all of the process's threads for files. */
const lanes = 2;

export class TemplateShelf {
  readonly folder: string;
  readonly #index: ShelfIndex | undefined;
  #known: KnownFiles | undefined;

  /** `index`: keeps what is known from run to run. */
  constructor(folder: string, index?: ShelfIndex) {
    this.folder = folder;
    this.#index = index;
  }

  /** In the order of the files' names. A file that cannot be used is there with its reason. */
  async list(): Promise<Result<readonly ShelfItem[], Failure>> {
    const signs = await shelfSigns(this.folder);
    if (!signs.ok) return signs;
    const before = this.#known ?? (await this.#index?.load(this.folder)) ?? new Map();
    const known: Map<string, { sign: string; item: ShelfItem }> = new Map();
    await inLanes([...signs.value], async ([file, sign]) => {
      const found = before.get(file);
      known.set(file, found?.sign === sign ? found : { sign, item: { file, head: await this.#head(file) } });
    });
    this.#known = known;
    const isNew = known.size !== before.size || [...known].some(([file, found]) => before.get(file) !== found);
    if (isNew) void this.#index?.save(this.folder, known);
    return ok([...signs.value.keys()].flatMap((file) => known.get(file)?.item ?? []));
  }

  /** The whole template of a file that was listed or could be; fails with `templateMissing` for any other name. */
  async read(file: string): Promise<Result<Template, Failure>> {
    const template = isTemplateFile(file) ? await readTemplateFile(join(this.folder, file), file) : missing;
    return template.ok || template.failure.code !== "sourceMissing" ? template : missing;
  }

  async #head(file: string): Promise<Result<TemplateHead, Failure>> {
    const template = await this.read(file);
    if (!template.ok) return template;
    const { id, version, name, whenToUse } = template.value;
    return ok({ id, version, name, whenToUse });
  }
}

/** By file name, what tells that a file has changed: its size and times; a failure where the folder cannot be read. */
export async function shelfSigns(folder: string): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  try {
    const files = (await readdir(folder)).filter(isTemplateFile).sort().slice(0, mostFiles);
    const signs = new Map(files.map((file) => [file, ""]));
    await inLanes(files, async (file) => {
      signs.set(file, await signOf(join(folder, file)));
    });
    return ok(signs);
  } catch (error) {
    const name = displayName(folder);
    const isMissing = ["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "");
    return err(isMissing ? failure("folderMissing", { name }) : readingFailure(error, name));
  }
}

const signOf = (path: string): Promise<string> =>
  stat(path).then(
    ({ ino, size, mtimeMs, ctimeMs }) => [ino, size, mtimeMs, ctimeMs].join(" "),
    (error) => String(systemCode(error)),
  );

/** No hidden file: those that are being written, and what macOS leaves beside others, begin with a dot. */
export const isTemplateFile = (name: string): boolean =>
  !name.startsWith(".") && !/[/\\]/.test(name) && name.toLowerCase().endsWith(`.${templateExtension}`);

/** Of a size that a template has, seen before anything is read; `name` is told with what is wrong. */
export async function readTemplateFile(path: string, name: string): Promise<Result<Template, Failure>> {
  try {
    const found = await stat(path);
    // Opening a pipe or a device can wait for ever.
    if (!found.isFile()) return err(failure("templateBroken", { name }));
    if (found.size > templateLimitMegabytes * megabyte) return tooLarge(name);
    return unpackTemplate(await readFile(path), name);
  } catch (error) {
    return err(readingFailure(error, name));
  }
}

async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
