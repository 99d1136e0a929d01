/** What the UI knows of files and folders: opaque handles, each for a path that only the host sees. */
import { basename } from "node:path";

type KnownFile = { readonly path: string; readonly hash: string | undefined };

export class FileHandles {
  readonly #files = new Map<string, KnownFile>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** `hash`: of what was last read from the file or written to it, so that a change by others is seen. */
  add(path: string, hash?: string): string {
    const handle = this.#newId();
    this.#files.set(handle, { path, hash });
    return handle;
  }

  remember(handle: string, hash: string): void {
    const file = this.#files.get(handle);
    if (file) this.#files.set(handle, { ...file, hash });
  }

  find(handle: string): KnownFile | undefined {
    return this.#files.get(handle);
  }
}

/** As the analyst sees it. */
export const displayName = (path: string): string => basename(path);
