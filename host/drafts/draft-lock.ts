/** Who holds a draft: a file in its folder, so that a second program sees it; stale once its process is gone. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { isRunning } from "../files/running-process.ts";
import { saveFile } from "../files/save-file.ts";
import { systemCode } from "../files/system-error.ts";

const lockSchema = z.object({
  process: z.int().positive(),
  /** When that process started, by the system's count: an id given anew is another process. "" where unknown. */
  started: z.string(),
  computer: z.string(),
  /** Of the program that took it. */
  token: z.string(),
});
type Lock = z.infer<typeof lockSchema>;

/** Tells this run of the program from every other. */
export type LockOwner = { readonly token: string };
export const createLockOwner = (): LockOwner => ({ token: randomUUID() });

const lockPath = (draftFolder: string): string => join(draftFolder, "lock.json");

/** Takes the draft; false where another program holds it and it is not to be taken over. */
export async function acquireLock(draftFolder: string, owner: LockOwner, takeOver: boolean): Promise<boolean> {
  const bytes = lockBytes(owner);
  const fresh = await writeFile(lockPath(draftFolder), bytes, { flag: "wx" }).then(
    () => true,
    () => false,
  );
  if (fresh || (await knownLock(draftFolder))?.token === owner.token) return true;
  if (!takeOver && (await isLockedByOther(draftFolder, owner))) return false;
  return (await saveFile(lockPath(draftFolder), bytes)).ok && (await knownLock(draftFolder))?.token === owner.token;
}

/** Rejects with the system's error where a lock is there and cannot be read. */
export async function holdsLock(draftFolder: string, { token }: LockOwner): Promise<boolean> {
  return (await readLock(draftFolder))?.token === token;
}

/** Whether a program that runs, other than the owner's, holds the draft. */
export async function isLockedByOther(draftFolder: string, { token }: LockOwner): Promise<boolean> {
  const lock = await knownLock(draftFolder);
  return lock !== undefined && lock.token !== token && !isStale(lock);
}

/** Where the system refuses, the lock stays: it is stale once this program has ended, and can be taken over until then. */
export async function releaseLock(draftFolder: string, owner: LockOwner): Promise<void> {
  try {
    if (await holdsLock(draftFolder, owner)) await rm(lockPath(draftFolder), { force: true });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/** Undefined where there is none, or none that can be read. */
const knownLock = (draftFolder: string): Promise<Lock | undefined> => readLock(draftFolder).catch(() => undefined);

/** Undefined where there is none, or none that can be understood. */
async function readLock(draftFolder: string): Promise<Lock | undefined> {
  try {
    return lockSchema.parse(JSON.parse(await readFile(lockPath(draftFolder), "utf8")));
  } catch (error) {
    if (systemCode(error) === undefined || systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** What a program on another computer does cannot be seen: its lock stands until it is taken over. */
const isStale = (lock: Lock): boolean =>
  lock.computer === hostname() && !(isRunning(lock.process) && processStart(lock.process) === lock.started);

function lockBytes({ token }: LockOwner): Uint8Array {
  const lock: Lock = { process: process.pid, started: processStart(process.pid), computer: hostname(), token };
  return new TextEncoder().encode(JSON.stringify(lock));
}

/** Clock ticks since the system started (proc(5), field 22 of stat); "" on systems without it. */
function processStart(id: number): string {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
