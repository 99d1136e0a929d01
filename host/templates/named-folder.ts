/** A folder of templates that somebody else may keep, on a shared drive perhaps: what hangs there holds up nothing here. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { TemplateFolder } from "#core/ipc/template-library.ts";
import { err, type Result } from "#core/result.ts";
import { displayName } from "../files/file-handles.ts";
import { ShelfWatch, type WatchOptions } from "./shelf-watch.ts";
import { type ShelfItem, type ShelfOptions, TemplateShelf } from "./template-shelf.ts";

export type NamedFolderOptions = WatchOptions &
  ShelfOptions & {
    /** A folder that answers later than this is listed when it does. */
    readonly patienceMilliseconds?: number;
  };

export type FolderListing = { readonly items: readonly ShelfItem[]; readonly folder: TemplateFolder };

type Listed = Result<readonly ShelfItem[], Failure>;

export class NamedFolder {
  readonly shelf: TemplateShelf;
  readonly #name: string;
  readonly #watch: ShelfWatch;
  readonly #onChange: () => void;
  readonly #patience: number;
  #items: readonly ShelfItem[] = [];
  #listing: Promise<Listed> | undefined;
  #following: Promise<Listed> | undefined;
  #silent = false;

  constructor(path: string, onChange: () => void, options: NamedFolderOptions) {
    this.shelf = new TemplateShelf(path, options);
    this.#name = displayName(path) || path;
    this.#onChange = onChange;
    this.#patience = options.patienceMilliseconds ?? 3000;
    this.#watch = new ShelfWatch(path, onChange, options);
  }

  /** Begins to watch, and to read what will soon be asked for. */
  start(): void {
    void this.#watch.start();
    void this.list();
  }

  close(): void {
    this.#watch.close();
  }

  /** Of a folder that does not answer, what was there when it last did. */
  async list(): Promise<FolderListing> {
    const listed = await this.#listed();
    if (listed.ok) this.#items = listed.value;
    else if (listed.failure.code !== "folderSilent") this.#items = [];
    const folder = { name: this.#name, ...(!listed.ok && { failure: listed.failure }) };
    return { items: this.#items, folder };
  }

  async #listed(): Promise<Listed> {
    const silent = err(failure("folderSilent", { name: this.#name }));
    if (this.#silent) return silent;
    const answer = await inTime(this.#fresh(), this.#patience);
    if (answer !== undefined) return answer;
    this.#silent = this.#listing !== undefined;
    return silent;
  }

  /** Begun now, or after the one that is under way, which may have passed by what the caller has in mind. */
  #fresh(): Promise<Listed> {
    if (this.#listing === undefined) return this.#begin();
    this.#following ??= this.#listing.then(() => {
      this.#following = undefined;
      return this.#begin();
    });
    return this.#following;
  }

  #begin(): Promise<Listed> {
    this.#listing = this.shelf.list().then((listed) => {
      this.#answered();
      return listed;
    });
    return this.#listing;
  }

  #answered(): void {
    this.#listing = undefined;
    if (!this.#silent) return;
    this.#silent = false;
    this.#onChange();
  }
}

/** Undefined where it takes longer. */
async function inTime<Value>(work: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
