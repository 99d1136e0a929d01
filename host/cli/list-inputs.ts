/** The files that the arguments stand for: a directory, for the files in it. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { standardInput } from "./standard-input.ts";

/** In the order given; a directory's files by name, without hidden ones and without going further down. */
export async function listInputs(paths: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all(paths.map(filesAt))).flat();
}

/** What is no directory is taken for a file, whether it is there or not; so is a directory without files. */
async function filesAt(path: string): Promise<readonly string[]> {
  if (path === standardInput) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."));
  return files.length === 0 ? [path] : files.map(({ name }) => pathIn(path, name)).sort();
}

/** Of a file that may be called as standard input is. */
function pathIn(folder: string, name: string): string {
  const path = join(folder, name);
  return path === standardInput ? `./${path}` : path;
}
