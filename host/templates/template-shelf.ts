/** The templates and Word forms of one folder, each read once for as long as it stays as it is. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { megabyte } from "#core/model/source-limit.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { displayName } from "../files/file-handles.ts";
import { readingFailure, systemCode } from "../files/system-error.ts";
import type { ShelfIndex } from "./shelf-index.ts";
import { templateExtension, templateLimitMegabytes, unpackTemplate } from "./template-package.ts";

/** What is known of a template without its sections. */
export type TemplateHead = Pick<Template, "id" | "version" | "name" | "whenToUse">;
/** And of a form: how many mistakes keep it from being filled, and what else there is to know. */
export type FormHead = { readonly errors: number; readonly notes: number };
export type ShelfHead = ({ readonly is: "template" } & TemplateHead) | ({ readonly is: "form" } & FormHead);

export type ShelfItem = { readonly file: string; readonly head: Result<ShelfHead, Failure> };

export type ShelfOptions = {
  /** In a process with few rights: a form is a stranger's. */
  readonly lintForm: (form: Uint8Array, name: string) => Promise<Result<FormHead, Failure>>;
  /** Keeps what is known from run to run. */
  readonly index?: ShelfIndex;
};

const missing = err(failure("templateMissing"));

const orMissing = <Value>(read: Result<Value, Failure>): Result<Value, Failure> =>
  read.ok || read.failure.code !== "sourceMissing" ? read : missing;

/** By file name; the sign tells whether the file is still what it was. */
export type KnownFiles = ReadonlyMap<string, { readonly sign: string; readonly item: ShelfItem }>;

/** Of files in one folder; those beyond, in the order of their names, are not listed. */
const mostFiles = 2000;
/** At a time: a network drive that hangs is not to take all of the process's threads for files. */
const lanes = 2;

export class TemplateShelf {
  readonly folder: string;
  readonly #options: ShelfOptions;
  #known: KnownFiles | undefined;

  constructor(folder: string, options: ShelfOptions) {
    this.folder = folder;
    this.#options = options;
  }

  /** In the order of the files' names. A file that cannot be used is there with its reason. */
  async list(): Promise<Result<readonly ShelfItem[], Failure>> {
    const signs = await shelfSigns(this.folder);
    if (!signs.ok) return signs;
    const { index } = this.#options;
    const before = this.#known ?? (await index?.load(this.folder)) ?? new Map();
    const known: Map<string, { sign: string; item: ShelfItem }> = new Map();
    await inLanes([...signs.value], async ([file, sign]) => {
      const found = before.get(file);
      known.set(file, found?.sign === sign ? found : { sign, item: { file, head: await this.#head(file) } });
    });
    this.#known = known;
    const isNew = known.size !== before.size || [...known].some(([file, found]) => before.get(file) !== found);
    if (isNew) void index?.save(this.folder, known);
    return ok([...signs.value.keys()].flatMap((file) => known.get(file)?.item ?? []));
  }

  /** The whole template of a file that was listed or could be; fails with `templateMissing` for any other name. */
  async read(file: string): Promise<Result<Template, Failure>> {
    const isTemplate = isShelved(file) && !isFormFile(file);
    return isTemplate ? orMissing(await readTemplateFile(join(this.folder, file), file)) : missing;
  }

  /** The same of a form: its bytes, unchecked. */
  async readForm(file: string): Promise<Result<Uint8Array, Failure>> {
    const isForm = isShelved(file) && isFormFile(file);
    return isForm ? orMissing(await readFormFile(join(this.folder, file), file)) : missing;
  }

  async #head(file: string): Promise<Result<ShelfHead, Failure>> {
    if (isFormFile(file)) {
      const form = await this.readForm(file);
      const head = form.ok ? await this.#options.lintForm(form.value, file) : form;
      return head.ok ? ok({ is: "form", ...head.value }) : head;
    }
    const template = await this.read(file);
    if (!template.ok) return template;
    const { id, version, name, whenToUse } = template.value;
    return ok({ is: "template", id, version, name, whenToUse });
  }
}

/** By file name, what tells that a file has changed: its size and times; a failure where the folder cannot be read. */
export async function shelfSigns(folder: string): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  try {
    const files = (await readdir(folder)).filter(isShelved).sort().slice(0, mostFiles);
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

/**
 * A template's or a form's name. No hidden file: those that are being written, and what macOS leaves beside others, begin
 * with a dot, and what Word leaves beside a file that is open with "~$".
 */
export const isShelved = (name: string): boolean =>
  !/^(?:\.|~\$)/.test(name) &&
  !/[/\\]/.test(name) &&
  (isFormFile(name) || name.toLowerCase().endsWith(`.${templateExtension}`));

export const isFormFile = (name: string): boolean => name.toLowerCase().endsWith(`.${formExtension}`);

export const formExtension = "docx";
/** A form has a letterhead, and perhaps a few pictures. */
const formLimitMegabytes = 20;

/** For one that is to be kept: what is kept must open again. */
export const formExcess = (form: Uint8Array, name: string): Failure | undefined =>
  form.length > formLimitMegabytes * megabyte
    ? failure("templateTooLarge", { name, limitMegabytes: formLimitMegabytes })
    : undefined;

/** Of a size that a template has, seen before anything is read; `name` is told with what is wrong. */
export async function readTemplateFile(path: string, name: string): Promise<Result<Template, Failure>> {
  const bytes = await readBounded(path, name, templateLimitMegabytes);
  return bytes.ok ? unpackTemplate(bytes.value, name) : bytes;
}

export const readFormFile = (path: string, name: string): Promise<Result<Uint8Array, Failure>> =>
  readBounded(path, name, formLimitMegabytes);

async function readBounded(path: string, name: string, limitMegabytes: number): Promise<Result<Uint8Array, Failure>> {
  try {
    const found = await stat(path);
    // Opening a pipe or a device can wait for ever.
    if (!found.isFile()) return err(failure("sourceUnreadable", { name }));
    if (found.size > limitMegabytes * megabyte) return err(failure("templateTooLarge", { name, limitMegabytes }));
    return ok(await readFile(path));
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
