/** Tells when a folder's template files change: by the system's word where it gives one, and by looking now and then. */
import { type FSWatcher, watch } from "node:fs";
import { shelfSigns } from "./template-shelf.ts";

export type WatchOptions = {
  /** Network drives often tell of no change; rejects or throws where the system cannot watch. */
  readonly watch?: typeof watch;
  /** Between looks that nothing gave cause for. */
  readonly pollMilliseconds?: number;
  /** A file that is being copied tells of itself many times. */
  readonly settleMilliseconds?: number;
};

export class ShelfWatch {
  readonly #folder: string;
  readonly #onChange: () => void;
  readonly #watch: typeof watch;
  readonly #poll: number;
  readonly #settle: number;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;
  #last: string | undefined;
  #looking: Promise<void> | undefined;
  #closed = false;

  constructor(folder: string, onChange: () => void, options: WatchOptions = {}) {
    this.#folder = folder;
    this.#onChange = onChange;
    this.#watch = options.watch ?? watch;
    this.#poll = options.pollMilliseconds ?? 10_000;
    this.#settle = options.settleMilliseconds ?? 200;
  }

  /** Resolves once it is known what there is now: changes are told from then on. */
  start(): Promise<void> {
    return this.look();
  }

  /** Looks at once, and tells of a change before it resolves. */
  async look(): Promise<void> {
    // A look that is under way may have passed by what the caller has in mind.
    await this.#looking;
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = undefined;
    });
    await this.#looking;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#watcher?.close();
  }

  async #lookOnce(): Promise<void> {
    const signs = await shelfSigns(this.#folder);
    const now = JSON.stringify(signs.ok ? [...signs.value] : signs.failure.code);
    const changed = this.#last !== undefined && this.#last !== now;
    this.#last = now;
    if (this.#closed) return;
    this.#lookAfter(this.#poll, true);
    // Asking the system to watch a drive that hangs would hold up everything: only one that has just answered is asked.
    // A folder that went and came again is another one, of which the old watcher knows nothing.
    if (signs.ok && (changed || this.#watcher === undefined)) this.#listen();
    if (changed) this.#onChange();
  }

  #listen(): void {
    this.#watcher?.close();
    this.#watcher = undefined;
    try {
      const watcher = this.#watch(this.#folder, { persistent: false }, () => this.#lookAfter(this.#settle, false));
      watcher.on("error", () => {
        watcher.close();
        if (this.#watcher === watcher) this.#watcher = undefined;
      });
      this.#watcher = watcher;
      // What changed since the look, before the system watched.
      this.#lookAfter(this.#settle, false);
    } catch {
      // Looking now and then has to do.
    }
  }

  /** The sooner of this look and the one that is due already, unless it is to be `instead` of that one. */
  #lookAfter(milliseconds: number, instead: boolean): void {
    const due = Date.now() + milliseconds;
    if (this.#closed || (!instead && due >= this.#due)) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      void this.look();
    }, milliseconds).unref();
  }
}
