/** A source's or project's bytes from disk, of a size that the program reads. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { limitMegabytesOf, megabyte } from "#core/model/source-limit.ts";
import { err, ok, type Result } from "#core/result.ts";
import { readingFailure } from "./system-error.ts";

/** Fails with `sourceMissing`, `sourceNotPermitted`, `sourceTooLarge` (seen before anything is read) or `sourceUnreadable`. */
export async function readSourceFile(path: string): Promise<Result<Uint8Array, Failure>> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return err(failure("sourceEmpty", { name }));
    // Opening a pipe or a device can wait for ever.
    if (!found.isFile()) return err(failure("sourceUnreadable", { name }));
    const limitMegabytes = limitMegabytesOf(name);
    if (found.size > limitMegabytes * megabyte) return err(failure("sourceTooLarge", { name, limitMegabytes }));
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return err(readingFailure(error, name));
  }
}
