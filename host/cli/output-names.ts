/** What outputs are called: after their input, numbered where that name is given or is that of a file which is read. */
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";

/**
 * Gives each input a name without extension that no earlier one has, on file systems that ignore case too, and under
 * which `folder` holds none of the files that are `read`, in any of the formats: an output replaces what was there.
 */
export async function outputNames(
  folder: string,
  extensions: readonly string[],
  read: readonly string[],
): Promise<(path: string) => Promise<string>> {
  const given = new Set<string>();
  const kept = new Set((await Promise.all(read.map(signsOf))).flat());
  const isRead = async (name: string): Promise<boolean> => {
    const signs = await Promise.all(extensions.map((extension) => signsOf(join(folder, `${name}.${extension}`))));
    return signs.flat().some((sign) => kept.has(sign));
  };
  return async (path) => {
    const stem = parse(path).name || "output";
    let name = stem;
    for (let count = 2; given.has(sameInAnyCase(name)) || (await isRead(name)); count += 1) name = `${stem}-${count}`;
    given.add(sameInAnyCase(name));
    return name;
  };
}

/** What two paths share where they are of one file: its place, and its number on its disk, which links share too. */
async function signsOf(path: string): Promise<readonly string[]> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  const place = sameInAnyCase(join(folder, basename(path)));
  return found === undefined ? [place] : [place, `${found.dev}:${found.ino}`];
}

const sameInAnyCase = (name: string): string => name.normalize().toLowerCase();
