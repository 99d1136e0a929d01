/** A source's bytes from disk, of a size that the program reads. */
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { megabyte, sourceLimitMegabytes } from "../workers/job-limits.ts";
import { readingFailure } from "./system-error.ts";

/** Fails with `sourceMissing`, `sourceNotPermitted`, `sourceTooLarge` (seen before anything is read) or `sourceUnreadable`. */
export async function readSourceFile(path: string): Promise<Result<Uint8Array, Failure>> {
  const name = basename(path);
  try {
    await using file = await open(path, "r");
    const { size } = await file.stat();
    if (size > sourceLimitMegabytes * megabyte) {
      return err(failure("sourceTooLarge", { name, limitMegabytes: sourceLimitMegabytes }));
    }
    return ok(new Uint8Array(await file.readFile()));
  } catch (error) {
    return err(readingFailure(error, name));
  }
}
