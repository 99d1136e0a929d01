/** The program's version, as its package says. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export async function programVersion(programFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(programFolder, "package.json"), "utf8")) as { version: string };
  return version;
}
