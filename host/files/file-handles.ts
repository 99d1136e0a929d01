/** What the UI knows of files and folders: opaque handles, each for a path that only the host sees. */
import { basename } from "node:path";

type KnownFile = { readonly path: string };

export class FileHandles {
  readonly #files = new Map<string, KnownFile>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  add(path: string): string {
    const handle = this.#newId();
    this.#files.set(handle, { path });
    return handle;
  }

  find(handle: string): KnownFile | undefined {
    return this.#files.get(handle);
  }
}

/** As the analyst sees it. */
export const displayName = (path: string): string => basename(path);
