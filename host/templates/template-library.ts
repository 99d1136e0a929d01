/** The library of templates: the analyst's own, those of a named folder, and those of the program. */
import { join, parse } from "node:path";
import type { Environment } from "#core/environment.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type {
  LibraryEntry,
  TemplateEntry,
  TemplateFolder,
  TemplateKey,
  TemplateOrigin,
} from "#core/ipc/template-library.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { NamedFolder } from "./named-folder.ts";
import { OwnTemplates } from "./own-templates.ts";
import { ShelfIndex } from "./shelf-index.ts";
import { keyOf, partsOfKey } from "./template-key.ts";
import type { ShelfItem, ShelfOptions, TemplateHead } from "./template-shelf.ts";

export type LibraryOptions = {
  readonly dataFolder: string;
  readonly environment: Environment;
  readonly builtIn: readonly Template[];
  /** Whenever the list may have become another. */
  readonly onChange: () => void;
  /** The version of the program. */
  readonly program: string;
  readonly lintForm: ShelfOptions["lintForm"];
};

export type Listing = { readonly templates: readonly LibraryEntry[]; readonly folder?: TemplateFolder };

type Reply<Value> = Promise<Result<Value, Failure>>;

export class TemplateLibrary {
  readonly own: OwnTemplates;
  readonly #options: LibraryOptions;
  #folder: NamedFolder | undefined;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.own = new OwnTemplates(options);
  }

  /** Begins to watch. `folder`: the path of the named one. Rejects where there is no place for the analyst's own. */
  async prepare(folder: string | undefined): Promise<void> {
    await this.own.prepare();
    this.nameFolder(folder);
  }

  close(): void {
    this.own.close();
    this.#folder?.close();
  }

  /** In the place of the folder that was named before. */
  nameFolder(path: string | undefined): void {
    const { dataFolder, program, lintForm, onChange } = this.#options;
    const index = new ShelfIndex(join(dataFolder, "template-folder.json"), program);
    this.#folder?.close();
    this.#folder = path === undefined ? undefined : new NamedFolder(path, onChange, { lintForm, index });
    this.#folder?.start();
  }

  /** The analyst's own first, then those of the folder, then those of the program. */
  async list(): Promise<Listing> {
    const [own, named] = await Promise.all([this.own.list(), this.#folder?.list()]);
    const templates = withHiding([
      ...own.map((item) => fileEntry("own", item)),
      ...(named?.items ?? []).map((item) => fileEntry("folder", item)),
      ...this.#options.builtIn.map((head) => templateEntry("builtIn", head.id, head)),
    ]);
    return { templates, ...(named && { folder: named.folder }) };
  }

  /** Fails with `templateMissing`, or why its file cannot be used. */
  async load(key: TemplateKey): Reply<Template> {
    const parts = partsOfKey(key);
    if (parts === undefined) return missing;
    const { origin, name } = parts;
    switch (origin) {
      case "own":
        return this.own.read(name);
      case "folder":
        return this.#folder?.shelf.read(name) ?? missing;
      case "builtIn": {
        const builtIn = this.#options.builtIn.find(({ id }) => id === name);
        return builtIn ? ok(builtIn) : missing;
      }
      default:
        return missingCase(origin);
    }
  }

  /** The bytes of a form, unchecked, and its file's name; fails with `templateMissing`. */
  async loadForm(key: TemplateKey): Reply<{ readonly name: string; readonly bytes: Uint8Array }> {
    const parts = partsOfKey(key);
    const shelf = parts?.origin === "own" ? this.own : parts?.origin === "folder" ? this.#folder?.shelf : undefined;
    const form = parts && (await shelf?.readForm(parts.name));
    if (parts === undefined || form === undefined) return missing;
    return form.ok ? ok({ name: parts.name, bytes: form.value }) : form;
  }

  /** The one that is taken for an id; fails with `templateMissing`, or why its file can no longer be used. */
  async find(id: string): Reply<Template> {
    const { templates } = await this.list();
    const entry = templates.find((one) => one.is === "template" && one.id === id && one.hiddenBy === undefined);
    return entry ? this.load(entry.key) : missing;
  }
}

const missing = err(failure("templateMissing"));

function fileEntry(origin: TemplateOrigin, { file, head }: ShelfItem): LibraryEntry {
  const place = { key: keyOf(origin, file), origin };
  if (!head.ok) return { is: "broken", ...place, name: file, failure: head.failure };
  if (head.value.is === "template") return templateEntry(origin, file, head.value);
  const { errors, notes } = head.value;
  return { is: "form", ...place, name: parse(file).name, errors, notes };
}

const templateEntry = (origin: TemplateOrigin, name: string, head: TemplateHead): TemplateEntry => ({
  is: "template",
  key: keyOf(origin, name),
  origin,
  id: head.id,
  version: head.version,
  name: head.name,
  whenToUse: head.whenToUse,
});

/** Of templates with one id, the first hides the others. */
function withHiding(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const taken = new Map<string, TemplateOrigin>();
  return entries.map((entry) => {
    if (entry.is !== "template") return entry;
    const hiddenBy = taken.get(entry.id);
    if (hiddenBy !== undefined) return { ...entry, hiddenBy };
    taken.set(entry.id, entry.origin);
    return entry;
  });
}
