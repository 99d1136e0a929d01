/** What outputs are called: after their input, numbered where that name is given or is that of a file which is read. */
import { readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, parse, resolve } from "node:path";

/**
 * Gives each input a name without extension under which `folder` holds, in none of the formats, a file that is `read` or
 * the output of an earlier input, on file systems that ignore case too: an output replaces what was there.
 */
export async function outputNames(
  folder: string,
  extensions: readonly string[],
  read: readonly string[],
): Promise<(path: string) => Promise<string>> {
  const taken = new Set((await Promise.all(read.map(signsOf))).flat());
  const isTaken = (sign: string): boolean => taken.has(sign);
  const place = await realpath(folder).catch(() => folder);
  return async (path) => {
    const stem = parse(path).name || "output";
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? stem : `${stem}-${count}`;
      const outputs = extensions.map((extension) => join(place, `${name}.${extension}`));
      // Known without asking the system: of hundreds that have one name, each would ask after all before it.
      if (outputs.map(inAnyCase).some(isTaken)) continue;
      const signs = (await Promise.all(outputs.map(signsOf))).flat();
      if (signs.some(isTaken)) continue;
      for (const sign of signs) taken.add(sign);
      return name;
    }
  };
}

/** What two paths share where they are of one file: its place, that to which it leads, and its number on its disk. */
async function signsOf(path: string): Promise<readonly string[]> {
  const places = (await placesOf(path)).map(inAnyCase);
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? places : [...places, `${found.dev}:${found.ino}`];
}

/**
 * Its own, then those to which links lead from there, also to a file that is not there yet: an output that is written
 * is a new file, with another number than the one which it replaces.
 */
async function placesOf(path: string, before: readonly string[] = []): Promise<readonly string[]> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  const place = join(folder, basename(path));
  if (before.includes(place)) return before;
  const places = [...before, place];
  const link = await readlink(place).catch(() => undefined);
  return link === undefined ? places : placesOf(resolve(folder, link), places);
}

const inAnyCase = (path: string): string => path.normalize().toLowerCase();
