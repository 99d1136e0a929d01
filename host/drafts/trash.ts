/** Where deleted drafts and templates wait, so that deleting can be undone; after a month they go. */
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Failure, type FailureCode, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { savingFailure, systemCode } from "../files/system-error.ts";

const keptDays = 30;
const dayMilliseconds = 86_400_000;

/** `now`: an ISO 8601 instant, from which the month is counted. Fails with `missing` where there is no such thing. */
export async function moveToTrash(
  folder: string,
  trash: string,
  name: string,
  now: string,
  missing: FailureCode,
): Promise<Result<null, Failure>> {
  try {
    await mkdir(trash, { recursive: true, mode: 0o700 });
  } catch (error) {
    return err(savingFailure(error, name));
  }
  const moved = await move(join(folder, name), join(trash, name), missing);
  if (moved.ok) await utimes(join(trash, name), new Date(now), new Date(now));
  return moved;
}

export const takeFromTrash = (
  folder: string,
  trash: string,
  name: string,
  missing: FailureCode,
): Promise<Result<null, Failure>> => move(join(trash, name), join(folder, name), missing);

async function move(from: string, to: string, missing: FailureCode): Promise<Result<null, Failure>> {
  try {
    await rename(from, to);
    return ok(null);
  } catch (error) {
    return err(systemCode(error) === "ENOENT" ? failure(missing) : savingFailure(error, basename(to)));
  }
}

export async function sweepTrash(trash: string, now: string): Promise<void> {
  const oldest = Date.parse(now) - keptDays * dayMilliseconds;
  for (const name of await readdir(trash).catch(() => [])) {
    const deleted = await stat(join(trash, name)).catch(() => undefined);
    if (deleted && deleted.mtimeMs < oldest) await rm(join(trash, name), { recursive: true, force: true });
  }
}
