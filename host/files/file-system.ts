/** The operating system's file calls that saving rests on, as a port: a test makes any of them fail. */
import { open, realpath, rename, stat, unlink } from "node:fs/promises";

export type SavedFile = {
  readonly chmod: (mode: number) => Promise<void>;
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Each call rejects with an error that carries the system's `code`. */
export type FileSystem = {
  readonly open: (path: string, flags: string) => Promise<SavedFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly stat: (path: string) => Promise<{ readonly mode: number }>;
  readonly realpath: (path: string) => Promise<string>;
};

export const nodeFileSystem: FileSystem = { open, rename, unlink, stat, realpath };
