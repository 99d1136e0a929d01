/** The analyst's own templates: one `.precis-template` file each, in the data folder. */
import { mkdir, readdir } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Environment } from "#core/environment.ts";
import { InTurn } from "#core/in-turn.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { hashOf } from "../files/hash.ts";
import { safeFileName } from "../files/safe-file-name.ts";
import { saveFile } from "../files/save-file.ts";
import { sweepStrays } from "../files/stray-file.ts";
import { moveToTrash, sweepTrash, takeFromTrash } from "../files/trash.ts";
import { ShelfWatch } from "./shelf-watch.ts";
import { packTemplate, templateExtension } from "./template-package.ts";
import {
  formExcess,
  formExtension,
  isShelved,
  type ShelfItem,
  type ShelfOptions,
  TemplateShelf,
} from "./template-shelf.ts";

type OwnOptions = {
  readonly dataFolder: string;
  readonly environment: Environment;
  readonly lintForm: ShelfOptions["lintForm"];
  readonly onChange: () => void;
};

/** A template as it was kept, and in which file. */
export type KeptTemplate = { readonly file: string; readonly template: Template };
/** What to do with one whose id another of the analyst's own has. */
export type IfTaken = "refuse" | "replace" | "keepBoth";

type Reply<Value> = Promise<Result<Value, Failure>>;

export class OwnTemplates {
  readonly #shelf: TemplateShelf;
  readonly #watch: ShelfWatch;
  readonly #trash: string;
  readonly #environment: Environment;
  readonly #inTurn = new InTurn();

  constructor({ dataFolder, environment, lintForm, onChange }: OwnOptions) {
    this.#shelf = new TemplateShelf(join(dataFolder, "templates"), { lintForm });
    this.#watch = new ShelfWatch(this.#shelf.folder, onChange);
    this.#trash = join(dataFolder, "templates-trash");
    this.#environment = environment;
  }

  /** Makes the folder, clears what an earlier run left, and begins to watch for other programs' changes. */
  async prepare(): Promise<void> {
    await mkdir(this.#shelf.folder, { recursive: true, mode: 0o700 });
    await sweepStrays(this.#shelf.folder);
    await sweepTrash(this.#trash, this.#environment.now());
    void this.#watch.start();
  }

  close(): void {
    this.#watch.close();
  }

  /** Where the folder itself cannot be read, that stands in the place of what it holds. */
  async list(): Promise<readonly ShelfItem[]> {
    const listed = await this.#shelf.list();
    return listed.ok ? listed.value : [{ file: "templates", head: listed }];
  }

  read(file: string): Reply<Template> {
    return this.#shelf.read(file);
  }

  readForm(file: string): Reply<Uint8Array> {
    return this.#shelf.readForm(file);
  }

  /** Under an id that no other has, at version 1. */
  saveNew(template: Template): Reply<KeptTemplate> {
    return this.#change(async () => this.#keepBeside(template));
  }

  /** In the place of one at that version, which grows by one; fails with `templateChanged` where it has another. */
  saveAgain(file: string, version: number, template: Template): Reply<KeptTemplate> {
    return this.#change(async () => {
      const there = await this.#shelf.read(file);
      if (!there.ok) return there;
      if (there.value.version !== version) return err(failure("templateChanged", { version: there.value.version }));
      return this.#write(file, { ...template, id: there.value.id, version: version + 1 });
    });
  }

  /** One from elsewhere, with its own id and version. The same one twice is kept once. */
  add(template: Template, name: string, ifTaken: IfTaken): Reply<KeptTemplate> {
    return this.#change(async () => {
      const there = await this.#withId(template.id);
      if (there === undefined) return this.#writeNew(template);
      if (isSame(there.template, template)) return ok(there);
      if (ifTaken === "replace") return this.#write(there.file, template);
      if (ifTaken === "keepBoth") return this.#keepBeside(template);
      return taken(name, template, there.template);
    });
  }

  /** A form that has been checked, under its file's own name; the file's name as it is kept. */
  addForm(form: Uint8Array, name: string, ifTaken: IfTaken): Reply<string> {
    const excess = formExcess(form, name);
    if (excess) return Promise.resolve(err(excess));
    return this.#change(async () => {
      const stem = safeFileName(parse(name).name, "form");
      const file = `${stem}.${formExtension}`;
      const there = await this.#shelf.readForm(file);
      if (there.ok && Buffer.compare(there.value, form) === 0) return ok(file);
      const isTaken = await this.#isThere(file);
      if (isTaken && ifTaken === "refuse") return err(failure("nameTaken", { name: file }));
      const kept = isTaken && ifTaken === "keepBoth" ? await this.#freeFile(stem, formExtension) : file;
      const saved = await saveFile(join(this.#shelf.folder, kept), form);
      return saved.ok ? ok(kept) : saved;
    });
  }

  /** Gives the name under which it waits to be restored: one of that name may be deleted again. */
  remove(file: string): Reply<string> {
    if (!isShelved(file)) return Promise.resolve(missing);
    const { folder } = this.#shelf;
    return this.#change(() => moveToTrash(folder, this.#trash, file, this.#environment.now(), "templateMissing"));
  }

  /** Fails with `nameTaken` where another file has its place meanwhile. */
  restore(file: string, trashed: string): Reply<null> {
    if (!isShelved(file) || !isShelved(trashed)) return Promise.resolve(missing);
    return this.#change(async () => {
      if (await this.#isThere(file)) return err(failure("nameTaken", { name: file }));
      return takeFromTrash(this.#shelf.folder, this.#trash, file, trashed, "templateMissing");
    });
  }

  /** One change at a time; the watch tells of it, and not a second time when the system does. */
  #change<Value>(work: () => Reply<Value>): Reply<Value> {
    return this.#inTurn.run("own", async () => {
      const done = await work();
      if (done.ok) await this.#watch.look();
      return done;
    });
  }

  async #withId(id: string): Promise<KeptTemplate | undefined> {
    const item = (await this.list()).find(
      ({ head }) => head.ok && head.value.is === "template" && head.value.id === id,
    );
    const template = item && (await this.#shelf.read(item.file));
    return template?.ok ? { file: item?.file ?? "", template: template.value } : undefined;
  }

  #keepBeside(template: Template): Reply<KeptTemplate> {
    const id = `${template.id.replace(ownMark, "").slice(0, 50)}-${this.#mark()}`;
    return this.#writeNew({ ...template, id, version: 1 });
  }

  /** Two colleagues who make a template of the same one each get an id that the other has not. */
  #mark(): string {
    return hashOf(new TextEncoder().encode(this.#environment.newId())).slice(0, 6);
  }

  /** Under the first name that is free, whatever file of another template has the one that would be its own. */
  async #writeNew(template: Template): Reply<KeptTemplate> {
    return this.#write(await this.#freeFile(safeFileName(template.id, "template"), templateExtension), template);
  }

  async #freeFile(stem: string, extension: string): Promise<string> {
    let file = `${stem}.${extension}`;
    for (let count = 2; await this.#isThere(file); count += 1) file = `${stem}-${count}.${extension}`;
    return file;
  }

  async #isThere(file: string): Promise<boolean> {
    const names = await readdir(this.#shelf.folder).catch(() => []);
    return names.some((name) => sameName(name) === sameName(file));
  }

  async #write(file: string, template: Template): Reply<KeptTemplate> {
    const saved = await saveFile(join(this.#shelf.folder, file), packTemplate(template));
    return saved.ok ? ok({ file, template }) : saved;
  }
}

/** Some file systems take no notice of capitals, some take letters apart. */
const sameName = (name: string): string => name.normalize("NFC").toLowerCase();

const missing = err(failure("templateMissing"));

/** What `#mark` gave the template that this one was made of. */
const ownMark = /-[0-9a-f]{6}$/;

const taken = (name: string, other: Template, there: Template): Result<never, Failure> =>
  err(failure("templateTaken", { name, version: other.version, there: there.version }));

const isSame = (left: Template, right: Template): boolean =>
  Buffer.compare(packTemplate(left), packTemplate(right)) === 0;
