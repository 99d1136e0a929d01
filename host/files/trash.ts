/** Where deleted drafts and templates wait, so that deleting can be undone; after a month they go. */
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { basename, join, parse } from "node:path";
import { type Failure, type FailureCode, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { savingFailure, systemCode } from "./system-error.ts";

const keptDays = 30;
const dayMilliseconds = 86_400_000;

/**
 * `now`: an ISO 8601 instant, from which the month is counted. It is noted before the move: what lies in the trash with
 * an older day, another program may sweep at once. Gives the name that it has there, which no other has. Fails with
 * `missing` where there is no such thing; what fails stays where it was.
 */
export async function moveToTrash(
  folder: string,
  trash: string,
  name: string,
  now: string,
  missing: FailureCode,
): Promise<Result<string, Failure>> {
  try {
    await mkdir(trash, { recursive: true, mode: 0o700 });
    const trashed = await freeName(trash, name);
    await utimes(join(folder, name), new Date(now), new Date(now));
    const moved = await move(join(folder, name), join(trash, trashed), missing);
    return moved.ok ? ok(trashed) : moved;
  } catch (error) {
    return err(systemCode(error) === "ENOENT" ? failure(missing) : savingFailure(error, name));
  }
}

/** The name itself, else numbered: note.docx, note-2.docx, … */
async function freeName(trash: string, name: string): Promise<string> {
  const taken = new Set(await readdir(trash));
  const { name: stem, ext } = parse(name);
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${stem}-${count}${ext}`;
  return free;
}

/** `trashed`: the name that it has there. */
export const takeFromTrash = (
  folder: string,
  trash: string,
  name: string,
  trashed: string,
  missing: FailureCode,
): Promise<Result<null, Failure>> => move(join(trash, trashed), join(folder, name), missing);

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
