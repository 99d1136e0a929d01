/**
 * Saves a file whole or not at all: a temporary file beside the target, written, synced, renamed, its folder synced.
 * Libraries for this were seen to report success on a full disk.
 */
import { basename, dirname, join } from "node:path";
import type { Failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import { type FileSystem, nodeFileSystem } from "./file-system.ts";
import { strayName } from "./stray-file.ts";
import { savingFailure } from "./system-error.ts";

export type Saving = Result<{ readonly warnings: readonly Warning[] }, Failure>;

/**
 * After a success the target holds exactly `bytes`, through a loss of power too, unless the warning `folderNotSynced`
 * comes with it. After a failure the target is as it was, and nothing is left beside it. A file that was there keeps its rights.
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Saving> {
  const target = await throughLink(path, fileSystem);
  const temporary = join(dirname(target), strayName());
  try {
    await writeSynced(temporary, bytes, await modeOf(target, fileSystem), fileSystem);
    await fileSystem.rename(temporary, target);
  } catch (error) {
    await fileSystem.unlink(temporary).catch(() => undefined);
    return err(savingFailure(error, basename(path)));
  }
  return ok({ warnings: await syncFolder(dirname(target), fileSystem) });
}

/** A symbolic link stays one: what it leads to is replaced. */
const throughLink = (path: string, fileSystem: FileSystem): Promise<string> =>
  fileSystem.realpath(path).catch(() => path);

const anyoneMayWrite = 0o222;

/**
 * Who may read and write the file that is there; undefined where there is none. Rejects where nobody may write it:
 * renaming over it would pass by what somebody has said of this file.
 */
async function modeOf(path: string, fileSystem: FileSystem): Promise<number | undefined> {
  const mode = await fileSystem.stat(path).then(
    (found) => found.mode,
    () => undefined,
  );
  if (mode === undefined || (mode & anyoneMayWrite) !== 0) return mode;
  throw Object.assign(new Error(path), { code: "EACCES" });
}

async function writeSynced(
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
  fileSystem: FileSystem,
): Promise<void> {
  const file = await fileSystem.open(path, "wx");
  try {
    if (mode !== undefined) await file.chmod(mode & 0o777);
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/** What was renamed into the folder outlives a loss of power from then on. Windows knows no syncing of folders. */
export async function syncFolder(folder: string, fileSystem: FileSystem): Promise<readonly Warning[]> {
  if (process.platform === "win32") return [];
  try {
    const open = await fileSystem.open(folder, "r");
    await open.sync().finally(() => open.close());
    return [];
  } catch {
    return [{ code: "folderNotSynced", facts: {} }];
  }
}
